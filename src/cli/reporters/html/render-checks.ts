/** The checks of a space by what there is to do, each gap with where it is, what puts it right and what waits for it. */
import { html } from 'hono/html';
import type { ArrangedCheck, ArrangedChecks } from '../arrange/arrange-checks';
import { onlyFinding, sampleSentence } from '../arrange/list-gaps';
import { pickExamples } from '../arrange/pick-examples';
import { OUTCOME_WORDS, plural } from '../arrange/words';
import type { Context } from './context';
import { checkAnchor } from './context';
import type { Html, Part } from './html';
import { joinHtml, renderKey } from './render-key';

export function renderChecks(groups: ArrangedChecks, context: Context): Html {
  return html`${renderNoGap(groups)}
    ${renderGroup('Do now', groups.doNow.map((entry) => renderGap(entry, 'gap', context)))}
    ${renderGroup('Agree', groups.agree.map((entry) => renderGap(entry, 'look', context)))}
    ${renderGroup('Observed, not counted', groups.observed.map((entry) => (entry.check.outcome !== 'pass' ? renderGap(entry, 'observed', context) : renderTitle(entry, 'observed', `: ${OUTCOME_WORDS[entry.check.outcome]}`))))}
    ${renderGroup('Waits for a seat', groups.waiting.map((entry) => renderTitle(entry, 'waits')), true)}
    ${renderGroup('We could not tell', groups.cannotTell.map((entry) => renderTitle(entry, 'untold')), true)}
    ${renderGroup('Fine', groups.fine.map((entry) => (entry.check.violations > 0 ? renderGap(entry, 'fine', context) : renderTitle(entry, 'fine'))), true)}
    ${groups.notCalledFor.length === 0 ? '' : html`<p class="subtle">${plural(groups.notCalledFor.length, 'check is', 'checks are')} not called for here.</p>`}`;
}

/** Why there is nothing to do, which is not always good. */
function renderNoGap({ doNow, agree, waiting, cannotTell, fine }: ArrangedChecks): Part {
  if (doNow.length + agree.length > 0) return '';
  if (cannotTell.length > 0) return html`<p>No gap was found. We could not read everything; what we could not read is not counted as fine.</p>`;
  return fine.length + waiting.length === 0 ? html`<p>Nothing that is judged applies here.</p>` : html`<p>Nothing to do: everything that is judged here is answered for.</p>`;
}

const renderGroup = (title: string, items: readonly Html[], isQuiet = false): Part =>
  (items.length === 0 ? '' : html`<h4>${title}</h4><ul class="checks${isQuiet ? ' is-quiet' : ''}">${items}</ul>`);

function renderGap(entry: ArrangedCheck, kind: string, { links, limits }: Context): Html {
  const { check, waiting } = entry;
  const { findings, judged } = check;
  const only = onlyFinding(entry);
  const sample = sampleSentence(entry);
  const { shown, more } = pickExamples(findings, limits.examples);
  // Findings on people or on the space itself say more than their subject's key.
  const areKeys = shown.every(({ subject }) => subject.type === 'issue' || subject.type === 'dependency');
  const where = areKeys ? html`<p>${joinHtml(shown.map(({ subject }) => renderKey(subject.key, links)), more)}</p>` : html`<ul class="said">${shown.map(({ message }) => html`<li>${message}</li>`)}${more > 0 ? html`<li>and ${more} more</li>` : ''}</ul>`;
  return html`<li class="check"><span class="c-${kind} swatch" aria-hidden="true"></span><div>
    <p><b>${only?.message ?? `${check.failureTitle}: ${findings.length} of ${judged}`}</b> <a class="why" href="#${checkAnchor(check.id)}">Why it matters</a></p>
    ${only === null ? where : ''}
    ${only === null && sample !== null ? html`<p class="subtle">${sample}</p>` : ''}
    ${kind === 'fine' ? html`<p class="subtle">Within the limits.</p>` : html`<p class="remedy">${check.remedyText}</p>`}
    ${waiting.length === 0 ? '' : html`<p class="subtle">${plural(waiting.length, 'check waits', 'checks wait')} for this: ${waiting.map(({ title }) => title).join('; ')}.</p>`}
  </div></li>`;
}

const renderTitle = ({ check }: ArrangedCheck, kind: string, word = ''): Html =>
  html`<li class="check"><span class="c-${kind} swatch" aria-hidden="true"></span><p><a class="quiet" href="#${checkAnchor(check.id)}">${check.title}</a>${word}</p></li>`;
