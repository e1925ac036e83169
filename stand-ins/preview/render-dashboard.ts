/** A dashboard of Jira: its title, and a frame for each gadget. */
import { html } from 'hono/html';
import type { Frame } from './preview-options';
import { writeView } from './read-view';
import type { Shell } from './render-shell';
import { renderShell, SANDBOX } from './render-shell';

export const renderDashboard = (shell: Shell) => renderShell(shell, html`
      <h1>Who answers for what</h1>
      ${shell.view.viewer.sees === undefined ? '' : html`<p class="seen-as">${shell.view.viewer.sees}</p>`}
      <div class="gadgets">${[...shell.preview.frames.values()].map((frame) => renderFrame(frame, writeView(shell.view)))}</div>`);

const renderFrame = ({ id, title, width, config, host }: Frame, query: string) => html`
  <section class="gadget" data-frame="${id}" data-gadget="${id}" data-host="${host}" data-query="${query}" ${width === undefined ? '' : html`data-width="${width}"`}>
    <header>
      <h2>${title}</h2>
      <button type="button" data-action="refresh">Refresh</button>
      <button type="button" data-action="edit">Edit</button>
      <button type="button" data-action="save" hidden>Save</button>
    </header>
    <iframe title="${title}" src="/frames/${id}/index.html?${query}${config === undefined ? '&edit=1' : ''}" sandbox="${SANDBOX}"></iframe>
  </section>`;
