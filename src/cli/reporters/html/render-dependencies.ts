/** Dependencies between teams: the picture, the same by pair as a table, and the register of single links. */
import { html } from 'hono/html';
import type { ReportDependency, TeamPair } from '../arrange/pair-teams';
import { pairTeams } from '../arrange/pair-teams';
import { sayDependencies } from '../arrange/say-dependencies';
import { plural } from '../arrange/words';
import type { Context } from './context';
import { drawDependencies } from './draw-dependencies';
import type { Html } from './html';
import { renderKey } from './render-key';

export function renderDependencies(context: Context): Html {
  const { report: { dependencies }, limits } = context;
  const pairs = pairTeams(dependencies);
  const drawn = pairs.slice(0, limits.drawnPairs);
  return html`<section id="dependencies" aria-labelledby="dependencies-title">
    <h2 id="dependencies-title">Dependencies between teams</h2>
    <p>${sayDependencies(dependencies, pairs)}</p>
    ${drawn.length === 0 ? '' : html`
      <div class="scroll is-whole" role="region" aria-label="Picture of dependencies" tabindex="0">${drawDependencies(drawn, pairs.length - drawn.length)}</div>
      <p class="subtle">A disc is a team, as large as its number of open dependencies; whoever blocks stands left. A line is a pair of teams, as thick as its number: solid where somebody is in charge, <span class="unmanaged">dashed and red where nobody is</span>, dotted where it could not be told.${drawn.length < pairs.length ? ` Drawn are the ${drawn.length} most pressing of ${pairs.length} pairs.` : ''}</p>
      ${renderPairs(pairs, limits.dependencies)}`}
    ${dependencies.length === 0 ? '' : renderRegister(dependencies, context)}
  </section>`;
}

function renderPairs(pairs: readonly TeamPair[], most: number): Html {
  return html`<h3>By pair of teams</h3>
  <div class="scroll" role="region" aria-label="Dependencies by pair of teams" tabindex="0"><table>
    <thead><tr><th scope="col">Teams</th><th scope="col" class="number">Open</th><th scope="col" class="number">Nobody in charge</th><th scope="col" class="number">Could not be told</th></tr></thead>
    <tbody>${pairs.slice(0, most).map(({ teams: [first, second], open, unmanaged, untold }) => html`<tr><th scope="row"><bdi>${first}</bdi> and <bdi>${second}</bdi></th><td class="number">${open}</td><td class="number">${unmanaged > 0 ? html`<b class="unmanaged">${unmanaged}</b>` : 0}</td><td class="number">${untold}</td></tr>`)}</tbody>
  </table></div>${sayMore(pairs.length - most, 'pair')}`;
}

/** What needs somebody first. */
const MANAGED_WORDS = [{ managed: false, word: 'nobody' }, { managed: null, word: 'could not be told' }, { managed: true, word: 'yes' }] as const;

function renderRegister(dependencies: readonly ReportDependency[], { links, limits }: Context): Html {
  const open = dependencies.filter(({ state }) => state === 'open');
  const rows = [
    ...MANAGED_WORDS.flatMap(({ managed, word }) => open.filter((one) => one.managed === managed).map((one) => ({ ...one, word }))),
    ...dependencies.filter(({ state }) => state === 'possiblyDead').map((one) => ({ ...one, word: 'possibly dead' })),
  ];
  return html`<details class="register"><summary><h3>Register of ${plural(dependencies.length, 'dependency', 'dependencies')}</h3></summary>
  <div class="scroll" role="region" aria-label="Register of dependencies" tabindex="0"><table>
    <thead><tr><th scope="col">From</th><th scope="col">Team</th><th scope="col">Link</th><th scope="col">To</th><th scope="col">Team</th><th scope="col">In charge</th></tr></thead>
    <tbody>${rows.slice(0, limits.dependencies).map(({ from, to, type, word, managed, state }) => html`<tr>
<td>${renderKey(from.issueKey, links)}</td><td>${from.team}</td><td>${type}</td><td>${renderKey(to.issueKey, links)}</td><td>${to.team}</td><td>${managed === false && state === 'open' ? html`<b class="unmanaged">${word}</b>` : word}</td></tr>`)}</tbody>
  </table></div>${sayMore(rows.length - limits.dependencies, 'dependency', 'dependencies')}</details>`;
}

const sayMore = (more: number, one: string, many?: string) => (more > 0 ? html`<p class="subtle">and ${plural(more, `more ${one}`, `more ${many ?? `${one}s`}`)}; the json report lists all.</p>` : '');
