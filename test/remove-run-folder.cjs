/** After all tests, also those that failed, broke off or were never run though their file was read: what they wrote is removed. */
const { rmSync } = require('node:fs');

module.exports = () => rmSync(process.env.ROLECALL_RUN_FOLDER, { recursive: true, force: true, maxRetries: 3 });
