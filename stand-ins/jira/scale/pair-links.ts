/** Which linked work items of a generated site hang together: most within their project, a third of the links with another one of the programme. */
import { ACROSS } from './scale-shape';
import { PURPOSES, drawWord } from './draw';
import type { ProjectLayout } from './lay-out-projects';

/** @returns of each linked work item, counted over all projects, the other end */
export function pairLinks(layouts: readonly ProjectLayout[], seed: number): Int32Array {
  const partners = new Int32Array(layouts.reduce((sum, { counts }) => sum + counts.linked, 0));
  const join = (one: number, other: number): void => {
    partners[one] = other;
    partners[other] = one;
  };
  let [begun, waiting] = [0, [] as Outgoing[]];
  for (const layout of layouts) {
    const { firstLinked, counts: { linked } } = layout;
    begun += linked * ACROSS;
    // Those that stay within the project come in pairs.
    const wanted = Math.min(linked, Math.max(0, Math.round(begun)));
    const outside = wanted + ((linked - wanted) % 2);
    begun -= outside;
    for (let end = firstLinked + outside; end < firstLinked + linked; end += 2) join(end, end + 1);
    for (let end = firstLinked; end < firstLinked + outside; end += 1) waiting.push({ end, layout });
    if (layout.programme !== layouts[layout.index + 1]?.programme) waiting = pairAcross(waiting, seed, join);
  }
  // The last of one project found nobody: they stay among themselves.
  for (let place = 0; place + 1 < waiting.length; place += 2) join(waiting[place]?.end ?? 0, waiting[place + 1]?.end ?? 0);
  return partners;
}

interface Outgoing {
  readonly end: number;
  readonly layout: ProjectLayout;
}

/** Always takes from the project that has the most left. @returns those of one project that nobody is left for */
function pairAcross(ends: readonly Outgoing[], seed: number, join: (one: number, other: number) => void): Outgoing[] {
  const byProject = new Map<number, Outgoing[]>();
  for (const one of [...ends].sort((a, b) => drawWord(seed, a.end, PURPOSES.partner) - drawWord(seed, b.end, PURPOSES.partner))) byProject.set(one.layout.index, [...(byProject.get(one.layout.index) ?? []), one]);
  const groups = [...byProject.values()];
  for (;;) {
    groups.sort((a, b) => b.length - a.length);
    const [most, next] = groups;
    const [one, other] = [most?.at(-1), next?.at(-1)];
    if (most === undefined || next === undefined || one === undefined || other === undefined) return most ?? [];
    most.pop();
    next.pop();
    join(one.end, other.end);
  }
}
