/** How scores are made, what each check means, and where the numbers come from. */
import { html } from 'hono/html';
import { CHECKS } from '../../../checks';
import { RISK_WEIGHTS } from '../../../model/check';
import type { AnyCheck } from '../../../model/check';
import { PRESET_CHANGES } from '../../../model/presets';
import { ROLE_WORDS } from '../../../model/role';
import { THRESHOLD_NAMES, THRESHOLDS } from '../../../model/thresholds';
import type { Context } from './context';
import { checkAnchor } from './context';
import type { Html } from './html';

export function renderMethod({ report }: Context): Html {
  return html`<section id="method" aria-labelledby="method-title">
    <h2 id="method-title">How scores are made</h2>
    <p>Each check weighs by its risk: ${Object.entries(RISK_WEIGHTS).map(([risk, weight], index) => `${index === 0 ? '' : ', '}${risk} ${weight}`)}. A check that looks at many things earns the share that is right; the others earn all of their weight when fine, half when worth a look, nothing when there is a gap. A space’s score is what it earned, of 100.</p>
    <p>What could not be read earns nothing until it can be; “up to” leaves it out. Healthy begins at 90, attention at 50; under that a space is at risk. A space of which under 70 % could be read is not rated, and one with an open critical gap is never healthy. Checks observed and not counted are in no score.</p>
    <h3>What each check means</h3>
    <div class="meanings">${CHECKS.map(renderMeaning)}</div>
    <details class="sources"><summary><h3>Sources of the numbers</h3></summary>
      <p class="subtle">By the ${report.settings.preset} rules; a site’s own settings come on top. “Derived” is our own arithmetic.</p>
      <div class="scroll" role="region" aria-label="Sources of the numbers" tabindex="0"><table>
        <thead><tr><th scope="col" class="number">Number</th><th scope="col">Decides</th><th scope="col">Source</th></tr></thead>
        <tbody>${listThresholds(report.settings.preset).map(({ value, unit, decides, source }) => html`<tr><td class="number">${value} ${unit}</td><td>${decides}</td><td>${source}</td></tr>`)}</tbody>
      </table></div>
    </details>
  </section>`;
}

const renderMeaning = ({ id, title, description, risk, kind, role, source }: AnyCheck): Html => html`<article id="${checkAnchor(id)}">
  <h4>${title}</h4>
  <p>${description}</p>
  <p class="subtle">${kind === 'practice' ? 'Observed, counted only where an admin gave it a weight' : `Risk: ${risk}, weight ${RISK_WEIGHTS[risk]}`}. Who answers: ${ROLE_WORDS[role].name}. Source: ${source} <span class="id">${id}</span></p>
</article>`;

function listThresholds(preset: Context['report']['settings']['preset']) {
  const changes = PRESET_CHANGES[preset];
  return THRESHOLD_NAMES.map((name) => {
    const change = changes.find((one) => one.kind === 'threshold' && one.name === name);
    return change?.kind === 'threshold' ? { ...THRESHOLDS[name], value: change.value, source: change.source } : THRESHOLDS[name];
  });
}
