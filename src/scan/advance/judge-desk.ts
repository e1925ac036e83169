/** Judges the site as far as it is read and hands storage what it says; the register then knows which judgement is stored. */
import type { ProjectFacts, ProjectId } from '../../model/facts';
import { instantAfter } from '../../model/instant-after';
import type { RegisterEntry } from '../../model/register';
import type { Vocabulary } from '../../model/vocabulary';
import type { SetupFinding } from '../find-setup';
import { listHolders } from '../derive/list-holders';
import { judgeStored } from '../judge-stored';
import type { Settings } from '../../model/settings';
import { RULES_VERSION } from '../rules-version';
import type { Desk } from './desk';
import { endDisputesOf } from './end-disputes';
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
  const { projects, dependencies, unread, setup } = judgeStored({ register, facts, accounts: desk.accounts, vocabulary }, settings, at, log);
  const updated = new Map<ProjectId, RegisterEntry>();
  await stores.recorder.record({
    at, before: desk.run.judged?.at ?? null, register,
    marks: { rules: RULES_VERSION, settings: markOfSettings(desk.settings, digest) },
    setup: [...gone, ...setup],
    projects,
    people: listHolders(projects),
    dependencies,
  }, async (told) => {
    for (const [id, entry] of await stores.register.update([...told.keys()], (stored, one) => stored && { ...stored, ...told.get(one) })) updated.set(id, entry);
  });
  await endDisputesOf(parts, projects, desk.words);
  const run = { ...desk.run, judged: { at, under: markOfAll(desk.settings, digest) }, hasNews: false };
  const isSaved = await stores.run.save(desk.holder, run, instantAfter(clock.now(), LEASE_MS));
  log.write('scan.judged', { projects: projects.length + unread, unread, changed: updated.size });
  return { desk: { ...desk, run, register: new Map([...register, ...updated]) }, pause: isSaved ? null : 'lost' };
}
