/** What every command on a site begins with: open what the flags name, and read its facts by the settings. */
import type { Rolecall } from '../compose';
import { compose } from '../compose';
import type { AccountId, ProjectId } from '../model/facts';
import type { Report } from '../model/report';
import type { Settings } from '../model/settings';
import type { ScannedSite } from '../scan/scan-site';
import type { JudgingArguments } from './arguments/site-arguments';
import { findOwnSettings } from './find-own-settings';
import { loadSettings } from './load-settings';
import { LONGEST_WAIT_S } from './longest-wait';
import { openSite } from './open-site';
import { refuseUnreadProjects } from './refuse-unread-projects';
import { createRecorder } from './save/create-recorder';
import type { ExportDraft } from './save/export-draft';
import type { Surroundings } from './surroundings';
import { createTrace } from './trace/create-trace';

export interface ReadSite {
  readonly rolecall: Rolecall;
  readonly scanned: ScannedSite;
  /** Projects that `--projects` names, else all. */
  readonly chosen: ReadonlySet<ProjectId>;
  /** What Jira answered, for an export; null where nobody asked for it. */
  readonly draft: ExportDraft | null;
  /** What the site came with, where no file took its place. */
  readonly ownSettings: Settings | null;
  /** Spent until now. */
  readonly cost: () => Report['cost'];
}

export interface ReadOptions {
  /** Whose state is asked for beside that of the people who hold seats. */
  readonly accountIds?: readonly AccountId[];
  /** Keep what Jira answers. */
  readonly isRecorded?: boolean;
}

/** @throws InputError, JiraError or ExportError, each with a sentence for the user */
export async function readSite(given: JudgingArguments, around: Surroundings, { accountIds = [], isRecorded = false }: ReadOptions = {}): Promise<ReadSite> {
  const started = around.now();
  const ownSettings = await findOwnSettings(given, given.now === undefined ? started : new Date(given.now));
  const settings = await loadSettings(given, ownSettings);
  around.progress('Opening the site …');
  const { transport, readProjects, sampledProjects } = await openSite(given, around);
  const recorder = isRecorded ? createRecorder(transport) : null;
  const rolecall = compose({
    jira: recorder ?? transport,
    random: around.random,
    // The terminal prints its report only: what a log would say stands in the report.
    log: { write: () => undefined },
    longestWait: LONGEST_WAIT_S,
    ...(given.trace === true ? { trace: createTrace(around.trace, around.now) } : {}),
  });
  around.progress('Reading spaces, roles, roadmap items, dependencies and samples of backlogs …');
  const scanned = await rolecall.scanSite(settings, { at: given.now ?? started.toISOString(), projectKeys: given.projects, accountIds, ...(sampledProjects === undefined ? {} : { sampledProjects }) });
  const { samples } = scanned;
  around.progress(`Sampled the backlogs of ${samples.projects} of ${samples.of} spaces for ${samples.points} points.`);
  if (readProjects !== undefined) refuseUnreadProjects(scanned, readProjects);
  const selected = new Set(given.projects.map((key) => key.toUpperCase()));
  return {
    rolecall,
    scanned,
    chosen: new Set([...scanned.directory.projects].filter(([, { key }]) => selected.size === 0 || selected.has(key.toUpperCase())).map(([id]) => id)),
    draft: recorder?.draft ?? null,
    ownSettings,
    cost: () => ({ requests: rolecall.meter.requests, points: rolecall.meter.points, seconds: Math.round((around.now().getTime() - started.getTime()) / 10) / 100 }),
  };
}
