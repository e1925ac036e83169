/** `rolecall detect`: survey the site, say what was found and why, give settings to edit. */
import { access } from 'node:fs/promises';
import { compose } from '../../compose';
import { InputError } from '../../model/errors';
import { suggestSettings } from '../../scan/suggest/suggest-settings';
import type { DetectArguments } from '../arguments/detect-arguments';
import { findOwnSettings } from '../find-own-settings';
import { formatJson } from '../format-json';
import { loadSettings } from '../load-settings';
import { LONGEST_WAIT_S } from '../longest-wait';
import { openSite } from '../open-site';
import type { CommandAnswer, Surroundings } from '../surroundings';
import { createTrace } from '../trace/create-trace';
import { WIDTH } from '../wrap-text';
import { writeNewFile } from '../write-new-file';
import { describeSuggestion } from './describe-suggestion';

/** @throws InputError, JiraError or ExportError, each with a sentence for the user; nothing is written then */
export async function runDetect(given: DetectArguments, around: Surroundings): Promise<CommandAnswer> {
  if (given.output !== undefined) await refuseExisting(given.output);
  const started = around.now();
  const settings = await loadSettings(given, await findOwnSettings(given, given.now === undefined ? started : new Date(given.now)));
  around.progress('Opening the site …');
  const { transport, readProjects } = await openSite(given, around);
  if (readProjects !== undefined) throw new InputError('this export was saved by a scan and holds only what that scan read; run rolecall detect on the site itself.');
  const rolecall = compose({
    jira: transport, random: around.random, log: { write: () => undefined }, longestWait: LONGEST_WAIT_S,
    ...(given.trace === true ? { trace: createTrace(around.trace, around.now) } : {}),
  });
  around.progress('Reading what the site has, and who holds roles …');
  const survey = await rolecall.surveySite(settings, { at: given.now ?? started.toISOString(), mostSpaces: given.spaces });
  const suggestion = suggestSettings(survey, settings);
  const file = `${formatJson(suggestion.settings, WIDTH)}\n`;
  if (given.output !== undefined) await writeNewFile(given.output, file);
  const report = describeSuggestion(survey, suggestion, { colour: around.isTerminal, cost: rolecall.meter, ...(given.output === undefined ? { file } : { path: given.output }) });
  return { report, exitCode: 0 };
}

/** Settings are edited by hand: nobody's work is lost to a second run. */
async function refuseExisting(path: string): Promise<void> {
  const exists = await access(path).then(() => true, () => false);
  if (exists) throw new InputError(`"${path}" exists already and may have been edited; name another file, or move it away.`);
}
