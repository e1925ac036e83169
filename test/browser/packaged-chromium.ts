/**
 * The Chromium that npm brought, for machines without one: @sparticuz/chromium is made for Amazon's bare Linux, and so comes
 * with the libraries and the font that a browser wants and a bare machine lacks. x64 Linux only.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { devDependencies } from '../../package.json';

export interface ChromiumLaunch {
  readonly executablePath: string;
  /** Beside the process's own. */
  readonly env?: Readonly<Record<string, string>>;
}

const FOLDER = resolve(__dirname, `../../.rolecall/chromium-${devDependencies['@sparticuz/chromium']}`);

/** The package's own list of fonts looks in Amazon's folders. Without any font Chromium crashes on the first letter. */
const FONTS = `<?xml version="1.0"?><fontconfig><dir>${FOLDER}/fonts</dir><cachedir>${FOLDER}/fonts-cache</cachedir></fontconfig>\n`;

/** Unpacked once; unpacked whole before it has its name, since several test files may begin at once. */
export async function packagedChromium(): Promise<ChromiumLaunch> {
  if (!existsSync(FOLDER)) {
    const draft = `${FOLDER}-${process.pid}`;
    await mkdir(draft, { recursive: true });
    const unpacked = await unpack(draft);
    await writeFile(join(unpacked, 'fonts.conf'), FONTS);
    // Another process may have been quicker.
    await rename(unpacked, FOLDER).catch(() => rm(unpacked, { recursive: true }));
  }
  return {
    executablePath: join(FOLDER, 'chromium'),
    env: { LD_LIBRARY_PATH: join(FOLDER, 'al2023/lib'), ...(existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_FILE: join(FOLDER, 'fonts.conf') }) },
  };
}

/**
 * The package unpacks into the temporary folder, and its libraries only where it takes the machine for Amazon's; so it does
 * that in a process with an environment of its own. @returns the folder
 */
async function unpack(folder: string): Promise<string> {
  const unpacking = spawn(process.execPath, ['--eval', "void import('@sparticuz/chromium').then(({ default: chromium }) => chromium.executablePath())"], {
    cwd: __dirname,
    env: { ...process.env, TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' },
    stdio: 'inherit',
  });
  const [code] = await once(unpacking, 'exit') as [number | null];
  if (code === 0) return folder;
  await rm(folder, { recursive: true });
  throw new Error('The Chromium that npm brought cannot be unpacked. Install one, or name one by CHROMIUM_PATH.');
}
