#!/usr/bin/env node
// Starts the command line on its TypeScript sources.
require('tsx/cjs');
require('../src/cli/main.ts');
