/** Random numbers by place: the same seed, place and purpose give the same number, in whatever order they are asked for. */

/** Mixes well enough for a generated site. @returns an integer from 0 to 2^32 - 1 */
export function drawWord(seed: number, place: number, purpose: number): number {
  let word = (seed ^ Math.imul(place, 0x9e3779b1) ^ Math.imul(purpose, 0x85ebca77)) >>> 0;
  word = Math.imul(word ^ (word >>> 16), 0x21f0aaad);
  word = Math.imul(word ^ (word >>> 15), 0x735a2d97);
  return (word ^ (word >>> 15)) >>> 0;
}

/** From 0 up to, never reaching, 1. */
export const drawShare = (seed: number, place: number, purpose: number): number => drawWord(seed, place, purpose) / 2 ** 32;

/** What each number is drawn for. */
export const PURPOSES = {
  size: 1, kind: 2, activity: 3, teams: 4, actors: 5, actor: 6, step: 7, partner: 8, category: 9, type: 10, status: 11, assignee: 12, age: 13, length: 14,
  team: 15, parent: 16, rank: 17, estimate: 18, description: 19, change: 20, moved: 21, active: 22, manager: 23, freshest: 24,
} as const;
