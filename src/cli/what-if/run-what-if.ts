/** `rolecall what-if`: read as a scan does, change the facts in memory, judge twice, tell the difference. */
import { compose } from '../../compose';
import { bindChanges } from '../../scan/bind-changes';
import { buildWhatIfReport } from '../../scan/build-what-if-report';
import type { WhatIfArguments } from '../arguments/what-if-arguments';
import { loadSettings } from '../load-settings';
import { openSite } from '../open-site';
import type { CommandAnswer, Surroundings } from '../surroundings';
import { writeNewFile } from '../write-new-file';
import { describeWhatIf } from './describe-what-if';

/** @throws InputError, JiraError or ExportError, each with a sentence for the user; nothing is written then */
export async function runWhatIf(given: WhatIfArguments, around: Surroundings): Promise<CommandAnswer> {
  const started = around.now();
  const settings = await loadSettings(given);
  around.progress('Opening the site …');
  const transport = await openSite(given, around);
  const rolecall = compose({ jira: transport, random: around.random, log: { write: () => undefined } });
  around.progress('Reading spaces, roles, roadmap items and dependencies …');
  const scanned = await rolecall.scanSite(settings, { at: given.now ?? started.toISOString(), projectKeys: given.projects, accountIds: given.changes.map(({ accountId }) => accountId) });
  const simulated = rolecall.whatIf(scanned.facts, scanned.settings, bindChanges(given.changes, scanned));
  const selected = new Set(given.projects.map((key) => key.toUpperCase()));
  const chosen = [...scanned.directory.projects].filter(([, { key }]) => selected.size === 0 || selected.has(key.toUpperCase())).map(([id]) => id);
  const seconds = Math.round((around.now().getTime() - started.getTime()) / 10) / 100;
  const report = buildWhatIfReport(simulated, scanned.directory, scanned.settings, { ...rolecall.meter, seconds }, new Set(chosen));
  const printed = given.format === 'json' ? `${JSON.stringify(report, null, 2)}\n` : describeWhatIf(report, { colour: around.isTerminal && given.output === undefined });
  if (given.output !== undefined) await writeNewFile(given.output, printed);
  return { report: given.output === undefined ? printed : '', exitCode: 0 };
}
