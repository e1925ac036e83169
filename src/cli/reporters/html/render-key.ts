/** A key as a link to the site, where there is one; of a dependency both ends. */
import { html } from 'hono/html';
import type { JiraLinks } from '../arrange/link-to-jira';
import { splitDependency } from '../arrange/link-to-jira';
import type { Html } from './html';

export function renderKey(key: string, links: JiraLinks): Html {
  const ends = splitDependency(key);
  if (ends !== null) return html`<span class="key">${renderKey(ends[0], links)} → ${renderKey(ends[1], links)}</span>`;
  const address = links.key(key);
  return address === null ? html`<bdi class="key">${key}</bdi>` : html`<a class="key" href="${address}">${key}</a>`;
}

/** The report has no names: the id leads to whoever it is, as the reader may see them. */
export function renderPerson(accountId: string, links: JiraLinks): Html {
  const address = links.person(accountId);
  return address === null ? html`<bdi class="person">${accountId}</bdi>` : html`<a class="person" href="${address}">${accountId}</a>`;
}

/** Words that stand between the parts: commas, and how many more there are. */
export const joinHtml = (parts: readonly Html[], more = 0): Html =>
  html`${parts.map((part, index) => html`${index === 0 ? '' : ', '}${part}`)}${more > 0 ? ` and ${more} more` : ''}`;
