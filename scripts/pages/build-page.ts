/** Builds one page with the settings of static/vite.config.ts. */
import { resolve } from 'node:path';
import { build } from 'vite';

/** @param folder with index.html @param out replaced whole */
export async function buildPage(folder: string, out: string): Promise<void> {
  await build({ root: folder, configFile: resolve(folder, '../vite.config.ts'), build: { outDir: out } });
}
