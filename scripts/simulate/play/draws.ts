/** Numbers from 0 up to 1 that follow from a seed: each part of a simulation draws from a row of its own, so that one does not move the others. */
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

export function drawsFrom(seed: number): () => number {
  const generator = xoroshiro128plus(seed);
  return () => (generator.next() >>> 0) / 2 ** 32;
}
