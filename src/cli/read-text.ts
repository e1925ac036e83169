/** Reads a file that a flag names; a byte order mark is left out. */
import { readFile } from 'node:fs/promises';
import { InputError } from '../model/errors';

/** @throws InputError where it cannot be read */
export async function readText(path: string, flag: string): Promise<string> {
  try {
    return (await readFile(path, 'utf8')).replace(/^\uFEFF/, '');
  } catch (cause) {
    throw new InputError(`cannot read the file "${path}" that ${flag} names; check the path.`, { cause });
  }
}
