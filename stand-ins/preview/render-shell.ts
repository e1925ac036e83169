/** Jira around the app: a bar with the switches, a sidebar with all places where the app is found, and the place itself. */
import { html } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';
import { ADDRESSES } from './places';
import type { Space } from './list-spaces';
import type { Preview, View } from './preview-options';
import { colorModeOf, LOCALES, THEMES } from './preview-options';
import { writeView } from './read-view';

export interface Shell {
  readonly preview: Preview;
  readonly view: View;
  /** Those that the viewer may browse. */
  readonly spaces: readonly Space[];
  /** Address of the place that is shown. */
  readonly here: string;
  readonly title: string;
}

/** As Jira frames an app. */
export const SANDBOX = 'allow-downloads allow-forms allow-modals allow-pointer-lock allow-same-origin allow-scripts';

type Markup = HtmlEscapedString | Promise<HtmlEscapedString>;

export const renderShell = (shell: Shell, body: Markup) => html`<!doctype html>
<html lang="en" data-theme="${colorModeOf(shell.view.theme)}:${shell.view.theme} spacing:spacing typography:typography" data-color-mode="${colorModeOf(shell.view.theme)}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${shell.title}: preview</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="/theme/${shell.view.theme}.css">
    <link rel="stylesheet" href="/page/shell.css">
    <script defer src="/page/shell.js"></script>
  </head>
  <body>
    ${renderBar(shell)}
    <div class="site">${renderSidebar(shell)}<main>${body}</main></div>
  </body>
</html>`;

const LOCALE_WORDS: Readonly<Record<(typeof LOCALES)[number], string>> = { 'en-US': 'English', 'de-DE': 'Deutsch' };

const renderBar = ({ preview: { viewers, moved, locale }, view }: Shell) => html`<header class="bar">
      <b>Preview</b>
      ${moved === undefined ? '' : html`<span class="as-of">Shown as of <time datetime="${moved.to.toISOString()}">${new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(moved.to)}</time></span>`}
      <form class="switches">
        <label>Seen as <select name="viewer">${viewers.map(({ accountId, displayName, sees }) => html`<option value="${accountId}" title="${sees ?? ''}" ${accountId === view.viewer.accountId ? 'selected' : ''}>${displayName}</option>`)}</select></label>
        <label>Theme <select name="theme">${THEMES.map((name) => html`<option value="${name}" ${name === view.theme ? 'selected' : ''}>${name.replace('-increased-contrast', ', more contrast')}</option>`)}</select></label>
        <label>Language <select name="locale">${LOCALES.map((name) => html`<option value="${name}" ${name === view.locale ? 'selected' : ''}>${LOCALE_WORDS[name]}</option>`)}</select></label>
      </form>
    </header>`;

function renderSidebar({ spaces, view, here }: Shell): Markup {
  const link = (address: string, words: string) => html`<a href="${address}?${writeView(view)}" ${address === here ? 'aria-current="page"' : ''}>${words}</a>`;
  const current = spaces.find(({ id }) => ADDRESSES.projectPage(id) === here);
  return html`<nav class="sidebar" aria-label="Jira">
      <h2>Dashboards</h2>
      ${link(ADDRESSES.dashboard, 'Who answers for what')}
      <h2>Spaces</h2>
      ${current === undefined ? '' : html`<span class="space">${current.name}</span><span class="elsewhere">Backlog</span>${link(here, 'Role health')}`}
      <details><summary>${current === undefined ? 'Choose a space' : 'Another space'}</summary>${spaces.map(({ id, name }) => link(ADDRESSES.projectPage(id), name))}</details>
      <h2>Apps</h2>
      ${link(ADDRESSES.globalPage, 'Role health')}
      <h2>Administration</h2>
      ${link(ADDRESSES.adminPage, 'Rolecall')}
    </nav>`;
}
