/** A site as it is stored, held in memory: for one scan that reads everything at once and keeps nothing. */
import type { ProjectFacts, ProjectId } from '../model/facts';
import type { RegisterEntry } from '../model/register';
import type { AccountReading } from '../model/stores';
import type { Vocabulary } from '../model/vocabulary';
import { applyPatch } from './step/apply-patch';
import type { StepResult } from './step/step-result';

export interface ScanMemory {
  readonly register: Map<ProjectId, RegisterEntry>;
  readonly facts: Map<ProjectId, ProjectFacts>;
  readonly accounts: Map<string, AccountReading>;
  vocabulary: Vocabulary | null;
  /** What the reader is shown. */
  readonly notes: { readonly [Name in keyof StepResult['notes']]: Map<string, StepResult['notes'][Name] extends ReadonlyMap<string, infer Note> ? Note : never> };
}

/** @param accountIds accounts to ask for besides those that the site names */
export const openMemory = (accountIds: readonly string[]): ScanMemory => ({
  register: new Map(),
  facts: new Map(),
  accounts: new Map(accountIds.map((id) => [id, { state: null, at: null }])),
  vocabulary: null,
  notes: { issueKeys: new Map(), teamNames: new Map(), projects: new Map(), programmes: new Map() },
});

export function keepResult(memory: ScanMemory, { patches, facts, accounts, vocabulary, notes }: StepResult): void {
  for (const [id, patch] of patches) {
    const entry = applyPatch(memory.register.get(id) ?? null, id, patch);
    if (entry !== null) memory.register.set(id, entry);
  }
  for (const project of facts) memory.facts.set(project.id, project);
  // One that was never asked gives way to any, and stands in nobody's way.
  for (const [id, reading] of accounts) if (reading.at !== null || !memory.accounts.has(id)) memory.accounts.set(id, reading);
  memory.vocabulary = vocabulary ?? memory.vocabulary;
  copy(notes.issueKeys, memory.notes.issueKeys);
  copy(notes.teamNames, memory.notes.teamNames);
  copy(notes.projects, memory.notes.projects);
  copy(notes.programmes, memory.notes.programmes);
}

function copy<Value>(from: ReadonlyMap<string, Value>, to: Map<string, Value>): void {
  for (const [id, value] of from) to.set(id, value);
}
