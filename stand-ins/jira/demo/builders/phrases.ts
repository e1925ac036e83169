/** Draws summaries from a project's words: every combination at most once, so that lists read like real ones. */
import type { Vocabulary } from '../vocabulary/vocabulary';
import type { Random } from './random';

export interface Phrases {
  /** A story of the epic whose words these are (index into the vocabulary's epics). */
  story(epic: number): string;
  bug(): string;
  chore(): string;
  /** An epic's full name; the names come round, each time in another market. */
  epic(): { readonly summary: string; readonly words: number };
}

export function drawPhrases(words: Vocabulary, random: Random): Phrases {
  const { contexts, circumstances, places, rollouts } = words.domain;
  const stories = words.epics.map(([, ...capabilities]) => endless(combine(capabilities, contexts, random)));
  const epics = endless(rollouts.flatMap((rollout) => words.epics.map(([name], index) => ({ summary: join(name, ': ', rollout), words: index }))));
  const bugs = endless(combine(words.symptoms, circumstances, random));
  const chores = endless(combine(words.chores, places, random));
  return {
    story: (epic) => (stories[epic] ?? chores)(),
    bug: bugs,
    chore: chores,
    epic: epics,
  };
}

/** Every head with every tail, shuffled. */
function combine(heads: readonly string[], tails: readonly string[], random: Random): string[] {
  return random.shuffle(heads.flatMap((head) => tails.map((tail) => join(head, ' ', tail))));
}

function join(head: string, glue: string, tail: string): string {
  return tail === '' ? head : `${head}${glue}${tail}`;
}

/** Takes one after the other, and starts again when all are used. */
function endless<T>(list: readonly T[]): () => T {
  let next = 0;
  return () => {
    const value = list[next++ % Math.max(1, list.length)];
    if (value === undefined) throw new Error('A vocabulary of the demo site lacks a list of words that its project needs.');
    return value;
  };
}
