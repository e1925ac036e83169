/** Judges the site as far as it is read and hands storage what it says; the register then knows which judgement is stored. */
import type { ProjectFacts, ProjectId, SiteFacts } from '../../model/facts';
import { instantAfter } from '../../model/instant-after';
import type { Register, RegisterEntry } from '../../model/register';
import type { Vocabulary } from '../../model/vocabulary';
import { assembleSite } from '../assemble-site';
import type { SetupFinding } from '../find-setup';
import { judgeSite } from '../judge-site';
import type { Settings } from '../../model/settings';
import { RULES_VERSION } from '../rules-version';
import type { Desk } from './desk';
import { markOfAll, markOfSettings } from './mark-of-settings';
import type { ScanParts } from './scan-parts';
import { LEASE_MS } from './scan-parts';
import type { Turn } from './take-step';

export interface Judgeable {
  /** Bound. */
  readonly settings: Settings;
  readonly vocabulary: Vocabulary;
  readonly facts: ReadonlyMap<ProjectId, ProjectFacts>;
  /** What the settings name and the site lacks, as far as that can be told. */
  readonly gone: readonly SetupFinding[];
}

export async function judgeDesk(parts: ScanParts, desk: Desk, { settings, vocabulary, facts, gone }: Judgeable): Promise<Turn> {
  const { stores, clock, digest, log } = parts;
  const { register } = desk;
  const at = clock.now();
  const site = onlyRead(assembleSite({ register, facts, accounts: desk.accounts, vocabulary }, settings, at), register);
  const { projects, setup } = judgeSite(site, settings, log);
  const unread = projects.filter(({ id, eligibility }) => eligibility.state === 'eligible' && !isRead(register.get(id)));
  const updated = new Map<ProjectId, RegisterEntry>();
  await stores.recorder.record({
    at, register,
    marks: { rules: RULES_VERSION, settings: markOfSettings(desk.settings, digest) },
    // What waits for its turn is not unreadable.
    setup: [...gone, ...setup.filter(({ messageId }) => messageId !== 'unreadable' || unread.length === 0)],
    projects: projects.filter((project) => !unread.includes(project)),
  }, async (told) => {
    for (const [id, entry] of await stores.register.update([...told.keys()], (stored, one) => stored && { ...stored, ...told.get(one) })) updated.set(id, entry);
  });
  const run = { ...desk.run, judged: { at, under: markOfAll(desk.settings, digest) }, hasNews: false };
  const isSaved = await stores.run.save(desk.holder, run, instantAfter(clock.now(), LEASE_MS));
  log.write('scan.judged', { projects: projects.length, unread: unread.length, changed: updated.size });
  return { desk: { ...desk, run, register: new Map([...register, ...updated]) }, pause: isSaved ? null : 'lost' };
}

const isRead = (entry: RegisterEntry | undefined): boolean => entry !== undefined && (entry.archived || (entry.seats !== null && entry.items !== null));

/** Without the projects that wait for their turn, but for those that links of others lead to. */
function onlyRead(site: SiteFacts, register: Register): SiteFacts {
  const read = site.projects.filter(({ id }) => isRead(register.get(id)));
  const linked = new Set(read.flatMap(({ links }) => (links.known ? links.value.flatMap(({ from, to }) => [from.projectId, to.projectId]) : [])));
  return { ...site, projects: site.projects.filter((project) => isRead(register.get(project.id)) || linked.has(project.id)) };
}
