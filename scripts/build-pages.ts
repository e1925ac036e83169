/** `npm run build -- [--out FOLDER]`: the app's pages, each whole in a folder of its own, and the catalogues of their texts; says how large they are. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildPage } from './pages/build-page';
import { measurePage, sayPage } from './pages/measure-page';
import { listPages } from './pages/list-pages';
import { writeLocales } from './pages/write-locales';

const STATIC = resolve(__dirname, '../static');

void build();

async function build(): Promise<void> {
  const { values: { out = resolve(STATIC, 'dist') } } = parseArgs({ options: { out: { type: 'string' } } });
  // Packages choose their files by it, and a test's run has another value.
  process.env.NODE_ENV = 'production';
  writeLocales(resolve(STATIC, 'texts'), resolve(out, 'locales'));
  for (const page of listPages(STATIC)) {
    await buildPage(resolve(STATIC, page), resolve(out, page));
    console.log(sayPage(page, measurePage(resolve(out, page))));
  }
}
