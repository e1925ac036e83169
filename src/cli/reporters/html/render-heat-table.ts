/** All spaces against all checks: each cell a shape with a shade, and a word for who listens. */
import { html } from 'hono/html';
import type { Outcome } from '../../../model/check';
import type { ReportCheck, ReportProject } from '../../../model/report';
import { ROLES, ROLE_WORDS } from '../../../model/role';
import { rateSpace } from '../arrange/rate-space';
import { sayStanding } from '../arrange/say-rating';
import { capital, OUTCOME_WORDS, SEAT_WORDS, wordsOfId } from '../arrange/words';
import type { Context } from './context';
import { checkAnchor, spaceAnchor } from './context';
import type { Html } from './html';
import { seatClass } from './marks';

export function renderHeatTable({ report, spaces, limits }: Context): Html {
  const checkIds = listCheckIds(report.projects);
  return html`<section id="spaces-and-checks" aria-labelledby="heat-title">
    <h2 id="heat-title">All spaces against all checks</h2>
    <p class="subtle">Worst first. A column’s name leads to what the check means, a space’s key to what is to be done there.</p>
    <div class="scroll heat-frame" role="region" aria-labelledby="heat-title" tabindex="0">
      <table class="heat">
        <thead><tr>
          <th scope="col" class="corner">Space</th><th scope="col" class="corner-score">Score</th>
          ${ROLES.map((role) => html`<th scope="col"><span class="upright">${capital(ROLE_WORDS[role].name)}</span></th>`)}
          ${checkIds.map((id, index) => html`<th scope="col" class="${index === 0 ? 'first-check' : ''}"><a class="upright" href="#${checkAnchor(id)}">${capital(wordsOfId(id))}</a></th>`)}
        </tr></thead>
        <tbody>${spaces.slice(0, limits.rows).map((space, place) => renderRow(space, checkIds, place < limits.spaces ? spaceAnchor(place) : null))}</tbody>
      </table>
    </div>
    ${spaces.length > limits.rows ? html`<p class="subtle">and ${spaces.length - limits.rows} more, which stand better than these; the json and csv reports have them all.</p>` : ''}
    ${renderLegend()}
  </section>`;
}

/** In the catalogue's order, which every judged space has. */
const listCheckIds = (projects: readonly ReportProject[]): readonly string[] => [...new Set(projects.flatMap(({ checks }) => checks.map(({ id }) => id)))];

function renderRow(space: ReportProject, checkIds: readonly string[], anchor: string | null): Html {
  const { standing, score, upTo } = rateSpace(space);
  const isJudged = space.checks.length > 0;
  const checks = new Map(space.checks.map((check) => [check.id, check]));
  return html`<tr class="${isJudged ? '' : 'is-out'}">
<th scope="row">${anchor === null ? html`<b>${space.key}</b>` : html`<a href="#${anchor}">${space.key}</a>`}<span class="name">${space.name}</span></th>
<td class="score m-${standing}"><span class="hidden">${sayStanding(space)}</span> ${score === null ? '' : html`<b>${score}</b>`}${upTo === null ? '' : html`<small>up to ${upTo}</small>`}</td>
${ROLES.map((role) => html`<td class="${seatClass(space, role)}"><span class="hidden">${SEAT_WORDS[space.seats[role].state]}</span></td>`)}
${isJudged ? checkIds.map((id) => renderCell(checks.get(id))) : html`<td class="reason" colspan="${Math.max(1, checkIds.length)}">${space.eligibility.reason}</td>`}
</tr>`;
}

/** What has more than one of it shows how many. */
function renderCell(check: ReportCheck | undefined): Html {
  if (check === undefined) return html`<td></td>`;
  const { outcome, judged, violations, weight } = check;
  const isCounted = weight > 0 || !JUDGED.has(outcome);
  const word = isCounted ? OUTCOME_WORDS[outcome] : `observed, not counted: ${OUTCOME_WORDS[outcome]}`;
  const shown = JUDGED.has(outcome) && judged > 1 && violations > 1;
  return html`<td class="c-${isCounted ? CLASSES[outcome] : 'observed'}">${shown ? violations : ''}<span class="hidden">${shown ? ` of ${judged}: ` : ''}${word}</span></td>`;
}

const JUDGED: ReadonlySet<Outcome> = new Set(['pass', 'warn', 'fail']);
const CLASSES: Readonly<Record<Outcome, string>> = { fail: 'gap', warn: 'look', pass: 'fine', blocked: 'waits', unknown: 'untold', error: 'untold', notApplicable: 'none' };

const renderLegend = (): Html => html`<div class="legend" aria-hidden="true">
  <ul>${(['gap', 'look', 'fine', 'observed', 'waits', 'untold', 'none'] as const).map((name) => html`<li><span class="c-${name} swatch"></span>${LEGEND[name]}</li>`)}</ul>
  <ul>${(['filled', 'shared', 'groupOnly', 'departed', 'empty', 'unreadable', 'unmapped'] as const).map((state) => html`<li><span class="seat s-${state}"></span>${SEAT_WORDS[state]}</li>`)}</ul>
</div>`;
const LEGEND = { gap: 'gap', look: 'worth a look', fine: 'fine', observed: 'observed, not counted', waits: 'waits for a seat', untold: 'could not be told', none: 'not called for' } as const;
