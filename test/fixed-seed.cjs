/** Ordinary runs draw the same cases every time, so that a build is as good as the last; `npm run test:deep` draws new ones. */
const fc = require('fast-check');

if (process.env.ROLECALL_DEEP !== '1') fc.configureGlobal({ seed: 20261124 });
