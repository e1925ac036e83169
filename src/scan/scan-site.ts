/**
 * One scan that reads everything: the same plan and the same steps as the app's, over a register in memory and a budget without
 * end, so that both can be compared byte for byte. Platform-free; compose wires the steps.
 */
import type { Directory } from '../model/directory';
import type { AccountId, Instant, IssueId, ProjectId, SiteFacts } from '../model/facts';
import type { Settings } from '../model/settings';
import type { StoredSite } from './assemble-site';
import { assembleSite } from './assemble-site';
import type { BoundSite } from './bind-site';
import { bindSite } from './bind-site';
import type { OneScan } from './carry-out';
import { openScan } from './carry-out';
import { wantedEnds } from './derive/wanted-ends';
import type { SetupFinding } from './find-setup';
import type { RunStep } from './run-step';
import type { ScanMemory } from './scan-memory';
import { openMemory } from './scan-memory';
import { openWorthAsking } from './worth-asking';

export interface ScannedSite {
  readonly facts: SiteFacts;
  readonly directory: Directory;
  /** The settings with every project, programme and type named by its id. */
  readonly settings: Settings;
  /** What the settings name and the site lacks; empty unless `leavesOutGone`. */
  readonly setup: readonly SetupFinding[];
  /** What the samples cost in Jira's points, and how many projects they reached, of how many. */
  readonly samples: { readonly points: number; readonly projects: number; readonly of: number };
}

export interface ScanOptions {
  /** The scan's one instant. */
  readonly at: Instant;
  /** Keys in any case; empty for the whole site. */
  readonly projectKeys: readonly string[];
  /** Accounts whose state is asked for besides those that the site names. */
  readonly accountIds?: readonly AccountId[];
  /** For saved settings: leaves out what they say of things that are gone, where it would throw. */
  readonly leavesOutGone?: boolean;
  /** Points that the samples may cost; default: what the core facts left of the settings' points an hour. */
  readonly sampleBudget?: number;
  /** The only projects whose samples can be read, whatever they cost: those that a saved export holds. */
  readonly sampledProjects?: readonly ProjectId[];
}

/** @throws InputError where the settings or `projectKeys` name something that the site lacks; JiraError where Jira cannot be read at all */
export async function scanSite(runStep: RunStep, given: Settings, { at, projectKeys, accountIds = [], leavesOutGone = false, sampleBudget, sampledProjects }: ScanOptions): Promise<ScannedSite> {
  const memory = openMemory(accountIds);
  const scan = openScan(runStep, memory, at);
  let spent = await scan.carryOut({ kinds: ['vocabulary', 'catalogue'] }, { settings: given, setup: [], selected: null });
  const site = storedIn(memory);
  const bound = bindSite(given, site.vocabulary, site.register, { projectKeys, leavesOutGone });
  spent += await readCore(scan, memory, bound, at);
  const sampled = sampledProjects === undefined ? null : new Set(sampledProjects);
  const samples = await readSamples(scan, bound, sampled, sampled === null ? sampleBudget ?? given.pointsPerHour - spent : Infinity);
  return { ...tell(memory, bound, at), settings: bound.settings, setup: bound.setup, samples };
}

/** Seats and items, which bring many accounts with them; then the other accounts, and the far ends that items call for, which may call for others. */
async function readCore(scan: OneScan, memory: ScanMemory, bound: BoundSite, at: Instant): Promise<number> {
  const worthAsking = openWorthAsking();
  let spent = await scan.carryOut({ kinds: ['seats', 'items'] }, bound);
  for (let ends: readonly IssueId[] = []; ; ) {
    spent += await scan.carryOut({ kinds: ['accounts', 'ends'], ends }, bound);
    ends = worthAsking.of(wantedEnds(assembleSite(storedIn(memory), bound.settings, at), bound.settings));
    if (ends.length === 0) return spent;
    worthAsking.note(ends);
  }
}

async function readSamples(scan: OneScan, bound: BoundSite, sampled: ReadonlySet<ProjectId> | null, budget: number): Promise<ScannedSite['samples']> {
  const count = () => scan.plan({ kinds: ['samples'], sampled, samplePoints: Infinity }, bound).reduce((sum, step) => sum + (step.kind === 'samples' ? step.projectIds.length : 0), 0);
  const of = count();
  const points = await scan.carryOut({ kinds: ['samples'], sampled, samplePoints: budget }, bound);
  return { points, projects: of - count(), of };
}

/** Facts and names of the projects that were asked for, and of those that some link joins to another. */
function tell(memory: ScanMemory, { settings, selected }: BoundSite, at: Instant): Pick<ScannedSite, 'facts' | 'directory'> {
  const site = storedIn(memory);
  const facts = assembleSite(site, settings, at);
  const linked = new Set(facts.projects.flatMap(({ links }) => (links.known ? links.value.flatMap(({ from, to }) => [from.projectId, to.projectId]) : [])));
  const isTold = (id: ProjectId) => selected === null || selected.has(id) || linked.has(id);
  const { projects, programmes, issueKeys, teamNames } = memory.notes;
  return {
    facts: { ...facts, projects: facts.projects.filter(({ id }) => isTold(id)) },
    directory: { site: site.vocabulary.site, projects: new Map([...projects].filter(([id]) => isTold(id))), issueKeys, teamNames, programmeNames: programmes },
  };
}

function storedIn({ vocabulary, ...memory }: ScanMemory): StoredSite {
  if (vocabulary === null) throw new Error('A scan reads the vocabulary first.');
  return { ...memory, vocabulary };
}
