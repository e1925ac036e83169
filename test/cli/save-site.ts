/** Scans a site in process, on good days and bad, with a recorder in between, and reads the saved export back. */
import { join } from 'node:path';
import { createHttpTransport } from '../../src/cli/create-http-transport';
import { createRecorder } from '../../src/cli/save/create-recorder';
import { openExportFolder } from '../../src/cli/save/export-folder';
import { finishExport } from '../../src/cli/save/finish-export';
import { compose } from '../../src/compose';
import type { Report } from '../../src/model/report';
import type { Settings } from '../../src/model/settings';
import { buildReport } from '../../src/scan/build-report';
import type { Fault } from '../../stand-ins/jira/create-jira';
import { createJira } from '../../stand-ins/jira/create-jira';
import { readExport } from '../../stand-ins/jira/read-export';
import type { SiteExport } from '../../stand-ins/jira/site-export';
import { newFolder } from '../new-folder';

const AT = '2026-11-24T09:00:00.000Z';

export interface Scan {
  readonly report: Report;
  readonly saved: SiteExport;
}

export async function scanAndSave(site: SiteExport, settings: Settings, faults: readonly Fault[] = []): Promise<Scan> {
  const jira = createJira(site, { clock: () => new Date(AT) });
  for (const fault of faults) jira.faults.add(fault);
  const recorder = createRecorder(createHttpTransport({ siteUrl: 'https://site.invalid', headers: {}, timeoutMs: 5000, send: (request) => jira.fetch(request, 'app') }));
  const rolecall = compose({ jira: recorder, random: () => 0, log: { write: () => undefined } });
  const { facts, directory, settings: bound } = await rolecall.scanSite(settings, { at: AT, projectKeys: [] });
  const report = buildReport(rolecall.judgeSite(facts, bound), directory, bound, { requests: 0, points: 0, seconds: 0 }, new Set(directory.projects.keys()));
  return { report, saved: await writeAndRead(finishExport(recorder.draft, facts)) };
}

async function writeAndRead(site: SiteExport): Promise<SiteExport> {
  const path = join(newFolder(), 'site');
  const folder = await openExportFolder(path);
  await folder.write(site, null);
  await folder.keep();
  return readExport(path);
}
