/** Finds one of an export's files, plain or gzipped. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ExportError } from '../export-error';

/**
 * The path of `<name>.jsonl` or `<name>.jsonl.gz`.
 * @throws {ExportError} when both exist, so that nobody has to guess which is meant, or when a needed one is missing.
 */
export function findExportFile(folder: string, name: string): string;
export function findExportFile(folder: string, name: string, options: { readonly optional: true }): string | undefined;
export function findExportFile(folder: string, name: string, options?: { readonly optional: true }): string | undefined {
  const plain = join(folder, `${name}.jsonl`);
  const found = [plain, `${plain}.gz`].filter((file) => existsSync(file));
  if (found.length > 1) throw new ExportError(`The site export ${folder} holds both ${name}.jsonl and ${name}.jsonl.gz; remove one of them.`);
  if (found.length === 0 && options === undefined) {
    throw new ExportError(`The site export ${folder} has no ${name}.jsonl and no ${name}.jsonl.gz; add one of them, empty if the site has none.`);
  }
  return found[0];
}
