/** Builds the app's pages, as `npm run build` does. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { PreviewError } from './preview-error';

const ROOT = resolve(__dirname, '../..');

/** @param folder where the pages go, a folder each @throws PreviewError with the builder's words */
export async function buildPages(folder: string): Promise<void> {
  const builder = spawn(process.execPath, ['--import', 'tsx', resolve(ROOT, 'scripts/build-pages.ts'), '--out', folder], { cwd: ROOT, stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  builder.stderr.on('data', (text: Buffer) => { said += text.toString(); });
  const [code] = await once(builder, 'close') as [number | null];
  if (code !== 0) throw new PreviewError(`The pages cannot be built: ${said.trim().split('\n').find((line) => line.includes('rror')) ?? 'no reason given'}`);
}
