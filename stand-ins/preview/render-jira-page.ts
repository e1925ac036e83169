/** Stands where a link into Jira leads. */
import { html } from 'hono/html';

export const renderJiraPage = (what: string) => html`<!doctype html>
<html lang="en">
  <head><meta charset="utf-8"><title>Jira</title><link rel="stylesheet" href="/page/shell.css"></head>
  <body><p class="jira-page">On a real site, Jira would now show ${what}.</p></body>
</html>`;
