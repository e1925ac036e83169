/** Which installed packages the app's bundles are made from: those that src/index.ts and the pages import, however deep. */
import { resolve } from 'node:path';
import { build } from 'vite';
import type { InlineConfig, Plugin } from 'vite';
import { listPages } from '../pages/list-pages';

const ROOT = resolve(__dirname, '../..');
const PACKAGE = /.*\/node_modules\/(?:@[^/]+\/)?[^/]+/;

const SHIPPED: readonly InlineConfig[] = [
  // What runs on Forge: one bundle with everything in it, as its packager makes it.
  { root: ROOT, configFile: false, build: { ssr: 'src/index.ts', write: false }, ssr: { noExternal: true } },
  ...listPages(resolve(ROOT, 'static')).map((page): InlineConfig => ({ root: resolve(ROOT, 'static', page), configFile: resolve(ROOT, 'static/vite.config.ts'), build: { write: false } })),
];

/** Folders such as `node_modules/zod`, from the root of the repository; code that the bundler then drops counts too. */
export async function findShippedFolders(): Promise<readonly string[]> {
  // Packages choose their files by it, and a test's run has another value.
  process.env.NODE_ENV = 'production';
  const folders = new Set<string>();
  const note: Plugin = {
    name: 'note-packages',
    buildEnd() {
      for (const id of this.getModuleIds()) {
        const folder = PACKAGE.exec(id)?.[0];
        if (folder !== undefined) folders.add(folder.slice(folder.indexOf(`${ROOT}/`) + ROOT.length + 1));
      }
    },
  };
  for (const config of SHIPPED) await build({ ...config, logLevel: 'error', plugins: [note] });
  return [...folders].sort();
}
