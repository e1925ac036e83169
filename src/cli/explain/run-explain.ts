/** `rolecall explain`: a check's page from docs/checks, or the list of all checks. Reads no site. */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import picocolors from 'picocolors';
import { CHECKS } from '../../checks';
import { InputError } from '../../model/errors';
import type { ExplainArguments } from '../arguments/explain-arguments';
import type { CommandAnswer, Surroundings } from '../surroundings';
import { findNearest } from '../find-nearest';
import { listChecks } from './list-checks';
import { renderPage } from './render-page';

/** From this file, so that it works from any folder. */
const PAGES = resolve(__dirname, '../../../docs/checks');
const MOST_IDS = 3;

/** @throws InputError for an id that no check has, naming the nearest ones */
export async function runExplain({ id }: ExplainArguments, { isTerminal }: Pick<Surroundings, 'isTerminal'>): Promise<CommandAnswer> {
  const paint = picocolors.createColors(isTerminal);
  if (id === undefined) return { report: listChecks(CHECKS, paint), exitCode: 0 };
  const check = CHECKS.find((one) => one.id === id.trim().toLowerCase());
  if (!check) throw new InputError(`no check is called "${id}"; did you mean ${findNearest(id, CHECKS.map((one) => one.id), MOST_IDS).join(', ')}? rolecall explain lists all.`);
  return { report: renderPage(await readPage(check.id), paint), exitCode: 0 };
}

async function readPage(id: string): Promise<string> {
  try {
    return await readFile(resolve(PAGES, `${id}.md`), 'utf8');
  } catch (cause) {
    throw new InputError(`the page docs/checks/${id}.md is missing from this copy of Rolecall; get a whole one.`, { cause });
  }
}
