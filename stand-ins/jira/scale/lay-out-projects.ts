/** What each project of a generated site is, how many work items of which kind it holds, and where its ids begin. */
import { ITEM_DENSITIES, PROGRAMME_SIZE, PROJECT_SHARES } from './scale-shape';
import type { ScaleShape } from './scale-shape';
import { PURPOSES, drawShare, drawWord } from './draw';

const DAY = 86_400_000;
/** What is quiet for longer is not judged (src/model/thresholds.ts): open roadmap items lie where work goes on, so that all of them are to be read. */
const DORMANT_DAYS = 90;

/** Kinds of work items that queries of roles and dependencies look for; all others are `common`. */
export const RARE_KINDS = ['openItem', 'doneItem', 'linked', 'doneLinked'] as const;
export type RareKind = (typeof RARE_KINDS)[number];

export interface ProjectLayout {
  readonly index: number;
  readonly type: 'software' | 'product_discovery' | 'business' | 'service_desk';
  readonly isArchived: boolean;
  readonly isTeamManaged: boolean;
  readonly programme: number;
  /** Values of its Team field. */
  readonly teams: number;
  /** In ms. */
  readonly lastUpdate: number;
  /** Work items of the projects before. */
  readonly first: number;
  readonly size: number;
  readonly counts: Readonly<Record<RareKind, number>>;
  /** The sum of `counts`. */
  readonly rare: number;
  /** Linked work items of the projects before. */
  readonly firstLinked: number;
}

type Plain = Omit<ProjectLayout, 'first' | 'size' | 'counts' | 'rare' | 'firstLinked'>;

export function layOutProjects(shape: ScaleShape): readonly ProjectLayout[] {
  const plain = Array.from({ length: shape.projects }, (_, index) => describe(index, shape));
  const sizes = apportion(shape.workItems, plain.map(({ index }) => 0.25 + 3 * drawShare(shape.seed, index, PURPOSES.size) ** 3));
  const among = (total: number, isAble: (one: Plain) => boolean): readonly number[] => apportion(Math.round(total), plain.map((one, index) => (isAble(one) ? sizes[index] ?? 0 : 0)));
  const openItems = among(shape.workItems * ITEM_DENSITIES.openRoadmapItems, (one) => hasRoadmap(one) && shape.now - one.lastUpdate < DORMANT_DAYS * DAY);
  const linked = evened(among(shape.workItems * ITEM_DENSITIES.linked, hasLinks));
  let [first, firstLinked] = [0, 0];
  return plain.map((one, index) => {
    const size = sizes[index] ?? 0;
    const open = openItems[index] ?? 0;
    const counts = one.type === 'product_discovery'
      ? { openItem: open, doneItem: size - open, linked: 0, doneLinked: 0 }
      : { openItem: open, doneItem: hasRoadmap(one) ? Math.floor(size * ITEM_DENSITIES.doneRoadmapItems) : 0, linked: linked[index] ?? 0, doneLinked: hasLinks(one) ? 2 * Math.floor((size * ITEM_DENSITIES.doneLinked) / 2) : 0 };
    const layout = { ...one, first, size, counts, rare: counts.openItem + counts.doneItem + counts.linked + counts.doneLinked, firstLinked };
    first += size;
    firstLinked += counts.linked;
    return layout;
  });
}

const hasRoadmap = ({ type, isArchived }: Plain): boolean => !isArchived && (type === 'software' || type === 'product_discovery');
const hasLinks = ({ type, isArchived }: Plain): boolean => !isArchived && type === 'software';

function describe(index: number, { seed, now }: ScaleShape): Plain {
  const draw = drawShare(seed, index, PURPOSES.kind);
  const { archived, service, business, discovery, teamManaged } = PROJECT_SHARES;
  const isArchived = draw < archived;
  const type = isArchived ? 'software' : draw < archived + service ? 'service_desk' : draw < archived + service + business ? 'business' : draw < archived + service + business + discovery ? 'product_discovery' : 'software';
  return {
    index, type, isArchived,
    isTeamManaged: draw >= 1 - teamManaged,
    programme: Math.floor(index / PROGRAMME_SIZE),
    teams: [1, 1, 1, 1, 1, 1, 1, 2, 2, 3][drawWord(seed, index, PURPOSES.teams) % 10] ?? 1,
    lastUpdate: now - Math.round(quietFor(drawShare(seed, index, PURPOSES.activity)) / 60_000) * 60_000,
  };
}

/** A third within a day, a third within two months, and a quarter not for more than three. */
const quietFor = (draw: number): number => (draw < 1 / 3 ? draw * 3 * DAY : draw < 0.75 ? DAY * 60 ** ((draw - 1 / 3) / (0.75 - 1 / 3)) : DAY * (95 + (draw - 0.75) * 2_000)) + 60_000;

/** Whole numbers in proportion to the weights, with the given sum; none where all weights are 0. */
function apportion(total: number, weights: readonly number[]): readonly number[] {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  let [before, given] = [0, 0];
  return weights.map((weight) => {
    before += weight;
    const until = sum === 0 ? 0 : Math.round((total * before) / sum);
    const own = until - given;
    given = until;
    return own;
  });
}

/** Ends of links come in pairs: an odd one at the end goes. */
function evened(counts: readonly number[]): readonly number[] {
  const isOdd = counts.reduce((all, count) => all + count, 0) % 2 === 1;
  const last = counts.findLastIndex((count) => count > 0);
  return counts.map((count, index) => (isOdd && index === last ? count - 1 : count));
}
