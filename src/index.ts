/** Mirrors manifest.yml: every function's handler, and nothing else. */
export { hourlyScan } from './forge/hourly-scan';
export { resolver } from './forge/resolver';
export { runScan } from './forge/run-scan';
