/**
 * The whole judgement of the demo site, held against the one that is stored. A change of rules shows here line by line: when it
 * is meant, run `npm run golden` and say in the commit why the judgement changed.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { CHECKS } from '../../src/checks';
import { reportSchema } from '../../src/model/report';
import { runTerminal } from '../cli/run-terminal';
import { describeGolden } from './describe-golden';

const GOLDEN = resolve(__dirname, 'golden-report.txt');
const NOW = '2026-11-24T09:00:00Z';

describe('the report of the demo site', () => {
  it('is the stored one', async () => {
    const report = reportSchema.parse(JSON.parse((await runTerminal(['--now', NOW, '--format', 'json'])).stdout));
    const lines = describeGolden(report);
    if (process.env['ROLECALL_GOLDEN'] === 'write') writeFileSync(GOLDEN, lines);
    expect(existsSync(GOLDEN)).toBe(true);
    expect(lines).toBe(readFileSync(GOLDEN, 'utf8'));
  });

  it('has a finding of every check', () => {
    const golden = readFileSync(GOLDEN, 'utf8');
    const silent = CHECKS.filter(({ id }) => !new RegExp(`^  ${id} (?:fail|warn|pass) [\\d.]+ [1-9]`, 'm').test(golden));
    expect(silent.map(({ id }) => id)).toEqual([]);
  });
});
