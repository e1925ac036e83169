/** One space: its score, who answers, and its checks by what there is to do; open where there is something to do. */
import { html } from 'hono/html';
import type { ReportProject } from '../../../model/report';
import { ROLES, ROLE_WORDS } from '../../../model/role';
import type { ArrangedChecks } from '../arrange/arrange-checks';
import { arrangeChecks } from '../arrange/arrange-checks';
import { rateSpace } from '../arrange/rate-space';
import { sayStanding } from '../arrange/say-rating';
import { capital, plural, saySource, SEAT_WORDS } from '../arrange/words';
import type { Context } from './context';
import { spaceAnchor } from './context';
import type { Html, Part } from './html';
import { renderMark, seatClass } from './marks';
import { renderChecks } from './render-checks';
import { joinHtml, renderKey, renderPerson } from './render-key';

/** Account ids of one seat. */
const MOST_HOLDERS = 3;

export function renderSpaces(context: Context): Html {
  const { spaces, limits } = context;
  const more = spaces.length - limits.spaces;
  let opened = 0;
  const told = spaces.slice(0, limits.spaces).map((space, place) => {
    const groups = arrangeChecks(space);
    const isOpen = countGaps(groups) > 0 && opened < limits.openSpaces;
    opened += isOpen ? 1 : 0;
    return renderSpace(space, groups, spaceAnchor(place), isOpen, context);
  });
  return html`<section id="spaces" aria-labelledby="spaces-title">
    <h2 id="spaces-title">Space by space</h2>
    ${told}
    ${more > 0 ? html`<p class="subtle">and ${more} more, which stand better than these: see the table above.</p>` : ''}
  </section>`;
}

const countGaps = ({ doNow, agree }: ArrangedChecks): number => doNow.length + agree.length;

function renderSpace(space: ReportProject, groups: ArrangedChecks, anchor: string, isOpen: boolean, context: Context): Html {
  const { standing, score } = rateSpace(space);
  const gaps = countGaps(groups);
  return html`<details class="space" id="${anchor}" ${isOpen ? 'open' : ''}>
    <summary><h3>${renderMark(standing)} <bdi>${space.key}</bdi> <bdi class="name">${space.name}</bdi></h3>
      <span class="summary-facts">${score === null ? '' : html`<b>${score}</b> `}${sayStanding(space)}${gaps > 0 ? ` · ${gaps} to do` : ''}</span></summary>
    <div class="space-body">
      <div class="space-side">
        ${renderScore(space)}
        <h4>Who answers</h4>
        <dl class="seats">${ROLES.map((role) => renderSeat(space, role, context))}</dl>
        ${space.eligibility.state === 'eligible' ? html`<p class="model">${space.operatingModel.reason}</p>` : ''}
        <p class="subtle">Open in Jira: ${renderKey(space.key, context.links)}</p>
      </div>
      <div class="space-checks">${space.checks.length === 0 ? html`<p>${space.eligibility.reason}</p>` : renderChecks(groups, context)}</div>
    </div>
  </details>`;
}

function renderScore(space: ReportProject): Part {
  const { standing, score, upTo, adjusted } = rateSpace(space);
  if (space.eligibility.state !== 'eligible') return '';
  const unread = space.checks.filter(({ outcome, weight }) => weight > 0 && (outcome === 'unknown' || outcome === 'error')).length;
  if (score === null) return html`<p>${unread > 0 ? 'Not rated: too little could be read.' : 'Not rated: nothing that is judged applies here.'}</p>`;
  return html`<p class="score-line"><b class="is-${standing}">${score}</b> of 100, ${sayStanding(space)}</p>
    ${upTo === null ? '' : html`<p class="subtle">up to ${upTo} once ${plural(unread, 'more check', 'more checks')} can be read</p>`}
    ${adjusted === null ? '' : html`<p class="subtle">${adjusted} with the accepted gaps left out</p>`}`;
}

function renderSeat(space: ReportProject, role: (typeof ROLES)[number], { links }: Context): Html {
  const { state, holders, source } = space.seats[role];
  const names = joinHtml(holders.slice(0, MOST_HOLDERS).map((holder) => renderPerson(holder, links)), holders.length - MOST_HOLDERS);
  const isHeld = state === 'filled' || state === 'shared';
  return html`<div><dt title="answers for ${ROLE_WORDS[role].answersFor}">${capital(ROLE_WORDS[role].name)}</dt>
    <dd><span class="${seatClass(space, role)}" aria-hidden="true"></span><div>${isHeld ? names : html`<span class="vacancy">${SEAT_WORDS[state]}</span>${state === 'departed' && holders.length > 0 ? html`: ${names}` : ''}`}
    ${source === null ? '' : html`<span class="subtle source">${saySource(source)}</span>`}</div></dd></div>`;
}
