/** Two projects: `unit` runs in process, `browser` drives a real Chromium against the running preview. */
const shared = {
  rootDir: __dirname,
  testEnvironment: 'node',
  transform: {
    '^.+\\.[cm]?[jt]sx?$': ['@swc/jest', { jsc: { parser: { syntax: 'typescript', tsx: true }, target: 'es2022' }, module: { type: 'commonjs' } }],
  },
  // Packages that ship ES modules only and are therefore compiled for jest.
  transformIgnorePatterns: ['/node_modules/(?!(@sparticuz/chromium|csv-parse|hono|@hono|pure-rand|jira\\.js|fraction\\.js|marked|parse5|entities|intl-messageformat|@formatjs|d3-[a-z-]+|internmap)/)'],
  clearMocks: true,
  setupFiles: ['<rootDir>/test/fixed-seed.cjs'],
};

module.exports = {
  projects: [
    { ...shared, displayName: 'unit', testMatch: ['<rootDir>/test/**/*.test.ts'], testPathIgnorePatterns: ['<rootDir>/test/browser/'] },
    { ...shared, displayName: 'browser', testMatch: ['<rootDir>/test/browser/**/*.test.ts'] },
  ],
  // The default leaves one core out: on two it would leave half of them idle.
  maxWorkers: '100%',
  globalSetup: '<rootDir>/test/make-run-folder.cjs',
  globalTeardown: '<rootDir>/test/remove-run-folder.cjs',
  reporters: ['default', '<rootDir>/test/closing-line-reporter.cjs'],
};
