/** The top of the page: one line of verdict, the one number, and the spaces by how they stand. */
import { html } from 'hono/html';
import { sayVerdict } from '../arrange/say-verdict';
import { plural, standingCount } from '../arrange/words';
import type { Context } from './context';
import type { Html } from './html';
import { renderMark } from './marks';

const RADIUS = 34;
const LENGTH = 2 * Math.PI * RADIUS;

export function renderVerdict({ report }: Context): Html {
  const { headline, counts, asOf } = sayVerdict(report);
  const { summary, site, settings } = report;
  return html`<header class="verdict">
    <p class="eyebrow">Who answers for what · <bdi>${site.name}</bdi></p>
    <h1>${headline}</h1>
    <div class="verdict-body">
      ${renderRing(summary.score)}
      <div class="verdict-counts">
        <p><b>${plural(summary.projects, 'space')}</b> looked at, ${plural(summary.findings, 'finding')}.</p>
        ${renderBar(counts)}
        <ul class="counts">${counts.map(({ standing, count }) => html`<li>${renderMark(standing)} ${standingCount(count, standing)}</li>`)}</ul>
      </div>
    </div>
    <p class="subtle">As of <time datetime="${report.generatedAt}">${asOf}</time>, by the ${settings.preset} rules. Read only; nobody is scored, and people appear by account id, as holders of seats.</p>
  </header>`;
}

/** The mean of the rated spaces. */
function renderRing(score: number | null): Html {
  const said = score === null ? 'No score: no space could be rated' : `Role clarity ${score} of 100, the mean of the rated spaces`;
  return html`<figure class="ring"><svg viewBox="0 0 80 80" width="96" height="96" role="img" aria-label="${said}">
    <circle class="ring-track" cx="40" cy="40" r="${RADIUS}"/>
    ${score === null ? '' : html`<circle class="ring-fill" cx="40" cy="40" r="${RADIUS}" stroke-dasharray="${((score / 100) * LENGTH).toFixed(1)} ${LENGTH.toFixed(1)}" transform="rotate(-90 40 40)"/>`}
    <text x="40" y="41" text-anchor="middle" dominant-baseline="central">${score === null ? '–' : score.toFixed(1)}</text>
  </svg><figcaption aria-hidden="true">role clarity</figcaption></figure>`;
}

/** Shares as a bar; the list below says the same in words. */
function renderBar(counts: ReturnType<typeof sayVerdict>['counts']): Html {
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  let at = 0;
  const parts = counts.filter(({ count }) => count > 0).map(({ standing, count }) => {
    const width = (count / total) * 1000;
    at += width;
    return html`<rect class="is-${standing}" x="${(at - width).toFixed(1)}" width="${Math.max(0, width - 4).toFixed(1)}" height="10" rx="2"/>`;
  });
  return html`<svg class="bar" viewBox="0 0 1000 10" preserveAspectRatio="none" width="1000" height="10" aria-hidden="true" focusable="false">${parts}</svg>`;
}
