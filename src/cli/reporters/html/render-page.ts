/** The whole page: one file without scripts, fonts or pictures from elsewhere, under a policy that lets nothing else in. */
import { createHash } from 'node:crypto';
import { html, raw } from 'hono/html';
import { plural } from '../arrange/words';
import type { Context } from './context';
import type { Html, Part } from './html';
import { renderShapes } from './marks';
import { readStyles } from './read-styles';
import { renderDependencies } from './render-dependencies';
import { renderHeatTable } from './render-heat-table';
import { renderMethod } from './render-method';
import { renderPeople } from './render-people';
import { renderSpaces } from './render-space';
import { renderVerdict } from './render-verdict';

export function renderPage(context: Context): Html {
  const { report } = context;
  const styles = readStyles();
  const policy = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(styles).digest('base64')}'; base-uri 'none'; form-action 'none'`;
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>Who answers for what: ${report.site.name}</title>
<style>${raw(styles)}</style>
</head>
<body>
${renderShapes()}
<a class="skip" href="#spaces-and-checks">Skip to the spaces</a>
<main>
${renderVerdict(context)}
${renderContents(context)}
${renderSetup(context)}
${report.projects.length === 0 ? html`<p>There is no space to look at.</p>` : html`${renderHeatTable(context)}
${renderSpaces(context)}`}
${renderDependencies(context)}
${renderPeople(context)}
${renderCost(context)}
${renderMethod(context)}
</main>
</body>
</html>
`;
}

const renderContents = ({ report }: Context): Html => html`<nav aria-label="Contents"><ul>
${report.setup.length > 0 ? html`<li><a href="#set-up">Set-up</a></li>` : ''}
${report.projects.length > 0 ? html`<li><a href="#spaces-and-checks">All spaces</a></li><li><a href="#spaces">Space by space</a></li>` : ''}
<li><a href="#dependencies">Dependencies</a></li>
${report.people.length > 0 ? html`<li><a href="#people">People</a></li>` : ''}
<li><a href="#method">How scores are made</a></li>
</ul></nav>`;

const renderSetup = ({ report: { setup } }: Context): Part => (setup.length === 0 ? '' : html`<section id="set-up" class="notice" aria-labelledby="set-up-title">
  <h2 id="set-up-title">Set-up: for your Jira admin</h2>
  <ul>${setup.map(({ message }) => html`<li>${message}</li>`)}</ul>
</section>`);

const renderCost = ({ report: { cost } }: Context): Html => html`<section id="cost" aria-labelledby="cost-title">
  <h2 id="cost-title">What reading cost</h2>
  <p>${plural(cost.requests, 'request')} and ${plural(cost.points, 'point')} of Jira’s hourly allowance, in ${cost.seconds} seconds.</p>
</section>`;
