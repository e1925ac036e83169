/** People as holders of seats: whom the site rests on, never how they do. */
import { html } from 'hono/html';
import type { Report } from '../../../model/report';
import { ROLES, ROLE_WORDS } from '../../../model/role';
import { byCodeUnit } from '../../../model/sorted';
import { capital } from '../arrange/words';
import type { Context } from './context';
import type { Part } from './html';
import { joinHtml, renderKey, renderPerson } from './render-key';

type Person = Report['people'][number];

export function renderPeople({ report, links, limits }: Context): Part {
  const { people, projects } = report;
  if (people.length === 0) return '';
  const ranked = [...people].sort((a, b) => b.seats.length - a.seats.length || byCodeUnit(a.accountId, b.accountId));
  const notes = gatherNotes(projects);
  const row = ({ accountId, seats }: Person) => html`<tr><th scope="row">${renderPerson(accountId, links)}</th>
${ROLES.map((role) => html`<td>${joinHtml(seats.filter((seat) => seat.role === role).map(({ projectKey }) => renderKey(projectKey, links)))}</td>`)}
<td>${[...(notes.get(accountId) ?? [])].map((note) => html`<p>${note.startsWith(`${accountId} `) ? note.slice(accountId.length + 1) : note}</p>`)}</td></tr>`;
  return html`<section id="people" aria-labelledby="people-title">
    <h2 id="people-title">People and the seats they hold</h2>
    <p class="subtle">By account id, those with the most seats first; an id leads to the person’s profile, as you may see it.</p>
    <div class="scroll" role="region" aria-labelledby="people-title" tabindex="0"><table class="people">
      <thead><tr><th scope="col">Person</th>${ROLES.map((role) => html`<th scope="col">${capital(ROLE_WORDS[role].name)} of</th>`)}<th scope="col" class="notes">Worth agreeing</th></tr></thead>
      <tbody>${ranked.slice(0, limits.people).map(row)}</tbody>
    </table></div>
    ${ranked.length > limits.people ? html`<p class="subtle">and ${ranked.length - limits.people} more; the json report lists all.</p>` : ''}
  </section>`;
}

/** What the checks on spans and combinations found, once a person. */
function gatherNotes(projects: Report['projects']): ReadonlyMap<string, ReadonlySet<string>> {
  const notes = new Map<string, Set<string>>();
  for (const { subject, message } of projects.flatMap(({ checks }) => checks.flatMap(({ findings }) => findings))) {
    if (subject.type === 'person') notes.set(subject.key, (notes.get(subject.key) ?? new Set()).add(message));
  }
  return notes;
}
