/** The lock file installs on the oldest Node we promise, from whatever registry the machine uses. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { satisfies } from 'semver';

const OLDEST_NODE = '20.19.0';
const lock = JSON.parse(readFileSync(resolve(__dirname, '../../package-lock.json'), 'utf8')) as {
  packages: Record<string, { engines?: { node?: string } | string[]; resolved?: string; license?: string; optional?: boolean }>;
};
const packages = Object.entries(lock.packages);

describe('package-lock.json', () => {
  it('holds no package that refuses the oldest Node', () => {
    const refusing = packages.filter(([, { engines, optional }]) => optional !== true && engines !== undefined && !Array.isArray(engines) && engines.node !== undefined && !satisfies(OLDEST_NODE, engines.node));
    expect(refusing.map(([name]) => name)).toEqual([]);
  });

  it('names no download address', () => {
    expect(packages.filter(([, { resolved }]) => resolved?.startsWith('http')).map(([name]) => name)).toEqual([]);
  });
});
