/** How often a property of judging is tried: 1,000 cases, and 10,000 in `npm run test:deep`. */
export const RUNS = { numRuns: process.env['ROLECALL_DEEP'] === '1' ? 10_000 : 1000 };
