/** The command as a process: help goes to stdout whole, refusals to stderr in one line. */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

const root = resolve(__dirname, '../..');
const run = (...flags: string[]) => spawnSync(process.execPath, ['bin/rolecall.cjs', ...flags], { cwd: root, encoding: 'utf8' });

describe('rolecall as a process', () => {
  it('prints help for scan and exits with 0', () => {
    const { status, stdout, stderr } = run('scan', '--help');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/--fail-under <score>[^]*--help/);
  }, 20_000);

  it('refuses in exactly one line on stderr and exits with 2', () => {
    const { status, stdout, stderr } = run('scan', '--colour');
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^rolecall: [^\n]+\n$/);
  }, 20_000);

  it('says nothing where whoever reads the report stops early', () => {
    const { stdout, stderr } = spawnSync('sh', ['-c', `"${process.execPath}" bin/rolecall.cjs scan --format json | head -n 1`], { cwd: root, encoding: 'utf8' });
    expect({ stdout, stderr }).toEqual({ stdout: '{\n', stderr: '' });
  }, 30_000);
});
