/** Shown until the first scan is over; the page asks again by itself. */
import { html } from 'hono/html';

export const renderWaiting = () => html`<!doctype html>
<html lang="en">
  <head><meta charset="utf-8"><meta http-equiv="refresh" content="2"><title>Scanning</title><link rel="icon" href="data:,"></head>
  <body><p>The site is being scanned. This page comes by itself.</p></body>
</html>`;
