/** The page around the gadgets: an app bar, the dashboard's title, a frame for each gadget, switches for theme and viewer. */
import { html } from 'hono/html';
import type { Frame, Preview, View } from './preview-options';

export const renderDashboard = ({ frames, viewers, locale, moved }: Preview, { viewer, theme }: View) => html`<!doctype html>
<html lang="en" data-theme="${theme === 'dark' ? 'dark:dark' : 'light:light'} spacing:spacing typography:typography" data-color-mode="${theme}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Who answers for what: dashboard</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="/theme/${theme}.css">
    <link rel="stylesheet" href="/page/dashboard.css">
    <script defer src="/page/dashboard.js"></script>
  </head>
  <body>
    <header class="bar">
      <b>Preview</b>
      ${moved === undefined ? '' : html`<span class="as-of">Shown as of <time datetime="${moved.to.toISOString()}">${new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(moved.to)}</time></span>`}
      <form class="switches">
        <label>Seen as <select name="viewer">${viewers.map(({ accountId, displayName, sees }) => html`<option value="${accountId}" title="${sees ?? ''}" ${accountId === viewer.accountId ? 'selected' : ''}>${displayName}</option>`)}</select></label>
        <label>Theme <select name="theme">${['light', 'dark'].map((name) => html`<option ${name === theme ? 'selected' : ''}>${name}</option>`)}</select></label>
      </form>
    </header>
    <main>
      <h1>Who answers for what</h1>
      ${viewer.sees === undefined ? '' : html`<p class="seen-as">${viewer.sees}</p>`}
      <div class="gadgets">${[...frames.values()].map((frame) => renderFrame(frame, `viewer=${encodeURIComponent(viewer.accountId)}&theme=${theme}`))}</div>
    </main>
  </body>
</html>`;

const renderFrame = ({ id, title, width, config, host }: Frame, query: string) => html`
  <section class="gadget" data-gadget="${id}" data-host="${host}" data-query="${query}" ${width === undefined ? '' : html`data-width="${width}"`}>
    <header>
      <h2>${title}</h2>
      <button type="button" data-action="refresh">Refresh</button>
      <button type="button" data-action="edit">Edit</button>
      <button type="button" data-action="save" hidden>Save</button>
    </header>
    <iframe title="${title}" src="/frames/${id}/index.html?${query}${config === undefined ? '&edit=1' : ''}"
      sandbox="allow-downloads allow-forms allow-modals allow-pointer-lock allow-same-origin allow-scripts"></iframe>
  </section>`;
