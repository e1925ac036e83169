/** The folder that `--save` names: written whole or not at all, beside its place first, then moved. */
import { access, constants, mkdir, readdir, rename, rm, rmdir, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { SiteExport } from '../../../stand-ins/jira/site-export';
import { InputError } from '../../model/errors';
import type { Settings } from '../../model/settings';
import { errorCode } from '../error-code';

export interface ExportFolder {
  /** Writes the export beside its place, with the settings that the site came with. */
  write(site: SiteExport, settings: Settings | null): Promise<void>;
  /** Moves what was written to its place. */
  keep(): Promise<void>;
  /** Removes what was written and not kept. */
  discard(): Promise<void>;
}

/** @throws InputError where the place is taken or cannot be written, before anything is read; the methods throw the same */
export async function openExportFolder(path: string): Promise<ExportFolder> {
  await refuseTakenPlace(path);
  const target = resolve(path);
  const draft = `${target}.${process.pid}.part`;
  const unwritable = (cause: unknown) =>
    new InputError(`cannot write the folder "${path}" that --save names (${errorCode(cause)}); name a new folder in one that exists and that you may write to.`, { cause });
  await access(dirname(target), constants.W_OK).catch((cause: unknown) => { throw unwritable(cause); });
  return {
    async write({ site, users, issues, changelogs, searches = [], answers = [] }, settings) {
      try {
        await mkdir(draft);
        await writeFile(join(draft, 'site.json'), `${JSON.stringify(site, null, 2)}\n`);
        if (settings !== null) await writeFile(join(draft, 'settings.json'), `${JSON.stringify(settings, null, 2)}\n`);
        await writeFile(join(draft, 'users.jsonl'), toLines(users));
        await writeFile(join(draft, 'issues.jsonl'), toLines(issues));
        // An empty history is a history: without the file nobody could tell.
        if (changelogs !== undefined) await writeFile(join(draft, 'changelogs.jsonl'), toLines(changelogs));
        if (searches.length > 0) await writeFile(join(draft, 'searches.jsonl'), toLines(searches));
        if (answers.length > 0) await writeFile(join(draft, 'answers.jsonl'), toLines(answers));
      } catch (cause) {
        throw unwritable(cause);
      }
    },
    async keep() {
      try {
        // An empty folder may stand there; not every system moves onto one.
        await rmdir(target).catch(() => undefined);
        await rename(draft, target);
      } catch (cause) {
        throw unwritable(cause);
      }
    },
    discard: () => rm(draft, { recursive: true, force: true }),
  };
}

async function refuseTakenPlace(path: string): Promise<void> {
  const found = await stat(path).catch(() => null);
  if (found === null) return;
  if (!found.isDirectory()) throw new InputError(`--save "${path}" is a file; name a new folder.`);
  const entries = await readdir(path).catch(() => ['unreadable']);
  if (entries.length > 0) throw new InputError(`--save "${path}" is not empty; name a new folder, or an empty one.`);
}

/** One object a line, so that a reader of any size of site need hold one line at a time. */
function* toLines(records: readonly unknown[]): Generator<string> {
  for (const record of records) yield `${JSON.stringify(record)}\n`;
}
