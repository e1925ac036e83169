/** Seeded choices. Every project has its own sequence, so a new row in a table leaves the others as they were. */
import { createHash } from 'node:crypto';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

export interface Random {
  /** A whole number from `min` to `max`, both included. */
  int(min: number, max: number): number;
  /** True in `share` of the cases; share from 0 to 1. */
  chance(share: number): boolean;
  /** @throws when there is nothing to pick from */
  pick<T>(from: readonly T[]): T;
  shuffle<T>(list: readonly T[]): T[];
}

/** The same seed gives the same choices, on every machine. */
export function createRandom(seed: string): Random {
  const generator = xoroshiro128plus(createHash('sha256').update(seed).digest().readInt32LE(0));
  const int = (min: number, max: number): number => uniformInt(generator, min, max);
  return {
    int,
    chance: (share) => int(1, 10_000) <= share * 10_000,
    pick: (from) => {
      const picked = from[int(0, from.length - 1)];
      if (picked === undefined) throw new Error(`The demo site has nothing to pick from (seed "${seed}").`);
      return picked;
    },
    shuffle: (list) => list.map((value) => ({ value, at: int(0, 0x7fff_fffe) })).sort((a, b) => a.at - b.at).map(({ value }) => value),
  };
}
