/**
 * Takes up what a step brought: first what only adds something, then facts under a stamp of their own, then the register, whose
 * entries say from then on that they were read and where, then the old facts go. Killed between any two of these it has told
 * either nothing of a project or all.
 */
import type { ProjectFacts, ProjectId } from '../../model/facts';
import { instantAfter } from '../../model/instant-after';
import type { FactsPlace, Register } from '../../model/register';
import type { Accounts } from '../../model/stores';
import type { Vocabulary } from '../../model/vocabulary';
import { turnPage } from '../plan/turn-page';
import { applyPatch } from '../step/apply-patch';
import type { StepResult } from '../step/step-result';
import type { Desk } from './desk';
import { noteLoose } from './clear-loose';
import { hasMoved } from './has-moved';
import { isAlike } from './is-alike';
import type { ScanParts } from './scan-parts';
import { LEASE_MS, newMark } from './scan-parts';

/** @param stored facts as they were before: what is read again and says the same is not written again @returns null where another has the run: nothing is written then */
export async function takeUp(parts: ScanParts, desk: Desk, result: StepResult, stored: ReadonlyMap<ProjectId, ProjectFacts>): Promise<Desk | null> {
  const { stores } = parts;
  if (result.vocabulary !== null) await stores.vocabulary.write(result.vocabulary);
  if (result.accounts.size > 0) await stores.accounts.note(result.accounts);
  const projects = await takeUpProjects(parts, desk, { ...result, facts: result.facts.filter((facts) => !isAlike(facts, stored.get(facts.id))) });
  if (projects === null) return null;
  const { run } = desk;
  return {
    ...desk,
    vocabulary: result.vocabulary ?? desk.vocabulary,
    register: projects.register,
    accounts: noted(desk.accounts, result.accounts),
    run: {
      ...run,
      catalogue: result.page === null || run.catalogue === null ? run.catalogue : turnPage(run.catalogue, result.page, desk.register, projects.register),
      hasNews: run.hasNews || projects.hasNews || saysOther(result.vocabulary, desk.vocabulary) || tellsOther(result.accounts, desk.accounts),
    },
  };
}

async function takeUpProjects(parts: ScanParts, { register, run, holder }: Desk, { patches, facts }: StepResult): Promise<{ readonly register: Register; readonly hasNews: boolean } | null> {
  const { stores, clock } = parts;
  const { places: written, store } = stores.facts.prepare(facts, newMark(parts));
  if (written.size > 0) {
    const loose = noteLoose([...written].flatMap(([id, place]) => [...placeOf(register, id), [id, place] as const]));
    if (!await stores.run.save(holder, { ...run, loose }, instantAfter(clock.now(), LEASE_MS))) return null;
    await store();
  }
  const ids = [...new Set([...patches.keys(), ...written.keys()])];
  const updated = await stores.register.update(ids, (entry, id) => {
    const place = written.get(id);
    // Another has written facts since these were made: theirs stay, and this reading was none.
    if (place !== undefined && entry?.facts?.stamp !== register.get(id)?.facts?.stamp) return entry;
    const next = applyPatch(entry, id, patches.get(id) ?? {});
    return next === null || place === undefined ? next : { ...next, facts: place };
  });
  await stores.facts.delete(new Map(ids.flatMap((id) => leftovers(id, updated, register.get(id)?.facts, written.get(id)))));
  return {
    register: new Map([...[...register].filter(([id]) => !ids.includes(id)), ...updated]),
    hasNews: written.size > 0 || ids.some((id) => hasMoved(register.get(id), updated.get(id))),
  };
}

const placeOf = (register: Register, id: ProjectId): ReadonlyArray<readonly [ProjectId, FactsPlace]> => {
  const place = register.get(id)?.facts ?? null;
  return place === null ? [] : [[id, place]];
};

/** Of the old and the new place of a project's facts the one that nothing points at any more. */
function leftovers(id: ProjectId, updated: Register, old: FactsPlace | null | undefined, written: FactsPlace | undefined): ReadonlyArray<readonly [ProjectId, FactsPlace]> {
  const pointed = updated.get(id)?.facts?.stamp;
  return [old, written].flatMap((place) => (place && place.stamp !== pointed ? [[id, place] as const] : []));
}

/** As the store keeps them: a reading gives way to a later one, and to nothing else. */
function noted(before: Accounts, read: Accounts): Accounts {
  return new Map([...before, ...[...read].filter(([id, { at }]) => at !== null || !before.has(id))]);
}

const saysOther = (read: Vocabulary | null, before: Vocabulary | null): boolean => read !== null && (before === null || !isAlike({ ...read, readAt: null }, { ...before, readAt: null }));

const tellsOther = (read: Accounts, before: Accounts): boolean => [...read].some(([id, { state, at }]) => !before.has(id) || (at !== null && state !== before.get(id)?.state));
