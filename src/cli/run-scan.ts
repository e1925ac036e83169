/** `rolecall scan`: open the site, scan, judge, report. The pipeline as one page. */
import { compose } from '../compose';
import type { Report } from '../model/report';
import { buildReport } from '../scan/build-report';
import { loadSettings } from './load-settings';
import { openSite } from './open-site';
import type { ScanArguments } from './arguments/scan-arguments';
import { printReport } from './reporters/print-report';
import type { CommandAnswer, Surroundings } from './surroundings';
import { writeNewFile } from './write-new-file';

/** @throws InputError, JiraError or ExportError, each with a sentence for the user; nothing is written then */
export async function runScan(given: ScanArguments, around: Surroundings): Promise<CommandAnswer> {
  const started = around.now();
  const settings = await loadSettings(given);
  around.progress('Opening the site …');
  const transport = await openSite(given, around);
  // The terminal prints its report only: what a log would say stands in the report.
  const rolecall = compose({ jira: transport, random: around.random, log: { write: () => undefined } });
  around.progress('Reading spaces, roles, roadmap items and dependencies …');
  const scanned = await rolecall.scanSite(settings, { at: given.now ?? started.toISOString(), projectKeys: given.projects });
  const judgement = rolecall.judgeSite(scanned.facts, scanned.settings);
  const selected = new Set(given.projects.map((key) => key.toUpperCase()));
  const chosen = [...scanned.directory.projects].filter(([, { key }]) => selected.size === 0 || selected.has(key.toUpperCase())).map(([id]) => id);
  const seconds = Math.round((around.now().getTime() - started.getTime()) / 10) / 100;
  const report = buildReport(judgement, scanned.directory, scanned.settings, { ...rolecall.meter, seconds }, new Set(chosen));
  const printed = printReport(report, given.format, { colour: around.isTerminal && given.output === undefined });
  if (given.output !== undefined) await writeNewFile(given.output, printed);
  return { report: given.output === undefined ? printed : '', exitCode: isUnder(report, given.failUnder) ? 1 : 0 };
}

const isUnder = ({ projects }: Report, limit: number | undefined): boolean =>
  limit !== undefined && projects.some(({ band, adjustedScore }) => band !== null && adjustedScore !== null && adjustedScore < limit);
