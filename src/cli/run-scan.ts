/** `rolecall scan`: read the site, judge, report. The pipeline as one page. */
import type { Report } from '../model/report';
import { buildReport } from '../scan/build-report';
import type { ScanArguments } from './arguments/scan-arguments';
import { readSite } from './read-site';
import { printReport } from './reporters/print-report';
import { openExportFolder } from './save/export-folder';
import { finishExport } from './save/finish-export';
import type { CommandAnswer, Surroundings } from './surroundings';
import { writeNewFile } from './write-new-file';

/** @throws InputError, JiraError or ExportError, each with a sentence for the user; nothing is written then */
export async function runScan(given: ScanArguments, around: Surroundings): Promise<CommandAnswer> {
  const folder = given.save === undefined ? null : await openExportFolder(given.save);
  const { rolecall, scanned, chosen, draft, ownSettings, cost } = await readSite(given, around, { isRecorded: folder !== null });
  const judgement = rolecall.judgeSite(scanned.facts, scanned.settings);
  const report = buildReport(judgement, scanned.directory, scanned.settings, cost(), chosen);
  const printed = await printReport(report, given.format, { colour: around.isTerminal && given.output === undefined });
  try {
    if (draft !== null) await folder?.write(finishExport(draft, scanned.facts), ownSettings);
    if (given.output !== undefined) await writeNewFile(given.output, printed);
    await folder?.keep();
  } finally {
    await folder?.discard();
  }
  return { report: given.output === undefined ? printed : '', exitCode: isUnder(report, given.failUnder) ? 1 : 0 };
}

const isUnder = ({ projects }: Report, limit: number | undefined): boolean =>
  limit !== undefined && projects.some(({ band, adjustedScore }) => band !== null && adjustedScore !== null && adjustedScore < limit);
