/** Mirrors manifest.yml: every function's handler, and nothing else. */
export { hourlyScan } from './forge/hourly-scan';
export { installed } from './forge/installed';
export { onChange } from './forge/on-change';
export { resolver } from './forge/resolver';
export { runScan } from './forge/run-scan';
