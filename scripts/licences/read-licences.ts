/** Name, version and licence of installed packages, as the lock file has them. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';
import type { ShippedPackage } from './refuse-licences';

const ROOT = resolve(__dirname, '../..');
const lockSchema = z.object({ packages: z.record(z.string(), z.object({ version: z.string().optional(), license: z.string().optional() })) });

/** By name, then version; two copies of one version are one. @param folders from the root, such as `node_modules/zod` @throws Error for one that the lock file lacks */
export function readLicences(folders: readonly string[]): readonly ShippedPackage[] {
  const lock = lockSchema.parse(JSON.parse(readFileSync(resolve(ROOT, 'package-lock.json'), 'utf8')));
  const byLine = new Map<string, ShippedPackage>();
  for (const folder of folders) {
    const locked = lock.packages[folder];
    if (locked?.version === undefined) throw new Error(`package-lock.json does not know ${folder}: run npm ci.`);
    const name = folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length);
    byLine.set(`${name} ${locked.version}`, { name, version: locked.version, licence: locked.license ?? 'none stated' });
  }
  return [...byLine].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, shipped]) => shipped);
}
