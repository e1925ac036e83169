/** docs/real-site.md points at code that is there: every path exists, and what is named in it is in it. */
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(__dirname, '../..');
const page = readFileSync(join(root, 'docs/real-site.md'), 'utf8');

function textOf(path: string): string {
  const place = join(root, path);
  if (!statSync(place).isDirectory()) return readFileSync(place, 'utf8');
  return readdirSync(place, { recursive: true, encoding: 'utf8' }).map((name) => `${name}\n${statSync(join(place, name)).isDirectory() ? '' : readFileSync(join(place, name), 'utf8')}`).join('\n');
}

const paths = [...page.matchAll(/`((?:src|stand-ins)\/[\w./-]+)`/g)].map((match) => match[1] ?? '');
const named = [...page.matchAll(/((?:`[\w.-]+`(?:, | and )?)+) in `((?:src|stand-ins)\/[\w./-]+)`/g)].flatMap(([, names = '', path = '']) => [...names.matchAll(/`([\w.-]+)`/g)].map((match) => [match[1] ?? '', path] as const));

it('names no path that is missing', () => {
  expect(paths.length).toBeGreaterThan(20);
  expect([...new Set(paths)].filter((path) => !existsSync(join(root, path)))).toEqual([]);
});

it('names nothing that its file does not have', () => {
  expect(named.length).toBeGreaterThan(15);
  expect(named.filter(([name, path]) => !textOf(path).includes(name))).toEqual([]);
});
