/** `rolecall what-if`: read as a scan does, change the facts in memory, judge twice, tell the difference. */
import { bindChanges } from '../../scan/bind-changes';
import { buildWhatIfReport } from '../../scan/build-what-if-report';
import type { WhatIfArguments } from '../arguments/what-if-arguments';
import { readSite } from '../read-site';
import type { CommandAnswer, Surroundings } from '../surroundings';
import { writeNewFile } from '../write-new-file';
import { describeWhatIf } from './describe-what-if';

/** @throws InputError, JiraError or ExportError, each with a sentence for the user; nothing is written then */
export async function runWhatIf(given: WhatIfArguments, around: Surroundings): Promise<CommandAnswer> {
  const { rolecall, scanned, chosen, cost } = await readSite(given, around, { accountIds: given.changes.map(({ accountId }) => accountId) });
  const simulated = rolecall.whatIf(scanned.facts, scanned.settings, bindChanges(given.changes, scanned), chosen);
  const report = buildWhatIfReport(simulated, scanned.directory, scanned.settings, cost(), chosen);
  const printed = given.format === 'json' ? `${JSON.stringify(report, null, 2)}\n` : describeWhatIf(report, { colour: around.isTerminal && given.output === undefined });
  if (given.output !== undefined) await writeNewFile(given.output, printed);
  return { report: given.output === undefined ? printed : '', exitCode: 0 };
}
