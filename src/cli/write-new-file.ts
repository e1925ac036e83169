/** Writes a file whole or not at all: beside its place first, then moved. */
import { rename, rm, writeFile } from 'node:fs/promises';
import { InputError } from '../model/errors';
import { errorCode } from './error-code';

/** @throws InputError where the place cannot be written */
export async function writeNewFile(path: string, content: string | Uint8Array): Promise<void> {
  const draft = `${path}.${process.pid}.part`;
  try {
    await writeFile(draft, content);
    await rename(draft, path);
  } catch (cause) {
    await rm(draft, { force: true });
    throw new InputError(`cannot write "${path}" (${errorCode(cause)}); name a file in a folder that exists and that you may write to.`, { cause });
  }
}
