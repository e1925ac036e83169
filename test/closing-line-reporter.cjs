/** Ends jest's output with one plain line, `N passed, N failed`, that a build server can read. */
module.exports = class ClosingLineReporter {
  onRunComplete(_contexts, results) {
    // A suite that never ran (a syntax error, say) counts as one failure, so that the line never reads clean by accident.
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    const skipped = results.numPendingTests > 0 ? `, ${results.numPendingTests} skipped` : '';
    process.on('exit', () => process.stdout.write(`${results.numPassedTests} passed, ${failed} failed${skipped}\n`));
  }
};
