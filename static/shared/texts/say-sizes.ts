/** The size of a space as one says it: "3 teams, 12 open roadmap items and 4 open dependencies". */
import type { Texts } from './create-texts';

/** Values of a sentence or a finding; what is absent is not said, null is a number that nobody knows. */
export interface Sizes {
  readonly teams?: unknown;
  readonly items?: unknown;
  readonly dependencies?: unknown;
  readonly linkedSpaces?: unknown;
}

export function saySizes(texts: Pick<Texts, 'say' | 'list'>, { teams, items, dependencies, linkedSpaces }: Sizes): string {
  const { say, list } = texts;
  return list([
    ...(typeof teams === 'number' ? [say('size.teams', { count: teams })] : teams === null ? [say('size.teams.unknown')] : []),
    ...(typeof items === 'number' ? [say('size.items', { count: items })] : items === null ? [say('size.items.unknown')] : []),
    ...(typeof dependencies === 'number' && dependencies > 0 ? [say('size.dependencies', { count: dependencies })] : []),
    ...(typeof linkedSpaces === 'number' && linkedSpaces > 1 ? [say('size.linkedSpaces', { count: linkedSpaces })] : []),
  ]);
}
