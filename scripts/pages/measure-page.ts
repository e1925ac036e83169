/** How many bytes a built page takes to its first paint, as a server sends them: gzip, and what it loads later apart. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

export interface PageSize {
  /** Of the script and what it imports before it runs, in bytes. */
  readonly script: number;
  readonly style: number;
  /** Scripts and styles that are fetched when they are needed, if ever. */
  readonly later: number;
}

/** @param folder of the built page */
export function measurePage(folder: string): PageSize {
  const html = readFileSync(join(folder, 'index.html'), 'utf8');
  const sizes = readdirSync(join(folder, 'assets')).filter((name) => /\.(?:js|css)$/.test(name)).map((name) => ({ name, bytes: gzipSync(readFileSync(join(folder, 'assets', name))).length, isFirst: html.includes(`./assets/${name}`) }));
  const sum = (some: typeof sizes): number => some.reduce((total, { bytes }) => total + bytes, 0);
  return {
    script: sum(sizes.filter(({ name, isFirst }) => isFirst && name.endsWith('.js'))),
    style: sum(sizes.filter(({ name, isFirst }) => isFirst && name.endsWith('.css'))),
    later: sum(sizes.filter(({ isFirst }) => !isFirst)),
  };
}

/** "dashboard  98.1 kB JS, 5.2 kB CSS, later 64.0 kB", gzip. */
export const sayPage = (page: string, { script, style, later }: PageSize): string => `${page.padEnd(10)} ${kilo(script)} JS, ${kilo(style)} CSS, later ${kilo(later)} (gzip)`;

const kilo = (bytes: number): string => `${(bytes / 1_000).toFixed(1)} kB`;
