/** Builds the app's pages with the tool that the static workspace brings. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { dirname, join, resolve } from 'node:path';
import { PreviewError } from './preview-error';

const STATIC_FOLDER = resolve(__dirname, '../../static');

/** @param folder where the gadget's page goes; replaced whole @throws PreviewError with the builder's words */
export async function buildPages(folder: string): Promise<void> {
  const vite = join(dirname(require.resolve('vite/package.json')), 'bin/vite.js');
  const builder = spawn(process.execPath, [vite, 'build', '--outDir', folder, '--emptyOutDir'], {
    cwd: STATIC_FOLDER,
    stdio: ['ignore', 'ignore', 'pipe'],
    // Under jest it says "test", and React would come in another build than the one that ships.
    env: { ...process.env, NODE_ENV: 'production' },
  });
  let said = '';
  builder.stderr.on('data', (text: Buffer) => { said += text.toString(); });
  const [code] = await once(builder, 'close') as [number | null];
  if (code !== 0) throw new PreviewError(`The pages cannot be built: ${said.trim().split('\n')[0] ?? 'no reason given'}`);
}
