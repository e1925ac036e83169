/**
 * Ordinary runs draw the same cases every time, so that a build is as good as the last; `npm run test:deep` draws new ones.
 * ROLECALL_SEED draws in either those of a seed that failed.
 */
const fc = require('fast-check');

const { ROLECALL_DEEP, ROLECALL_SEED } = process.env;
const seed = ROLECALL_SEED === undefined ? 20261124 : Number(ROLECALL_SEED);
if (!Number.isInteger(seed)) throw new Error(`ROLECALL_SEED is "${ROLECALL_SEED}": give the whole number that a failed property printed as its seed.`);
if (ROLECALL_DEEP !== '1' || ROLECALL_SEED !== undefined) fc.configureGlobal({ seed });
