/** A page of its own, as Jira shows it in a space's sidebar, from the apps menu and in the administration. */
import { html } from 'hono/html';
import type { Frame } from './preview-options';
import { writeView } from './read-view';
import type { Shell } from './render-shell';
import { renderShell, SANDBOX } from './render-shell';

/** @param at the page's own part of the address */
export const renderPage = (shell: Shell, { id, title }: Frame, at: string) => renderShell(shell, html`
      <div class="app-page" data-frame="${id}" data-place="${shell.here}">
        <iframe title="${title}" src="/frames/${id}/index.html?${writeView(shell.view)}&at=${encodeURIComponent(at)}" sandbox="${SANDBOX}"></iframe>
      </div>`);
