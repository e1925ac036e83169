/** Where the picture of dependencies puts teams and pairs: whoever blocks stands left of whoever waits. Pure: same pairs, same places. */
import { Graph, layout } from '@dagrejs/dagre';
import { groupConnected } from './group-connected';
import type { Point, Sized } from './pack-shelves';
import { packShelves } from './pack-shelves';
import type { TeamPair } from './pair-teams';

export interface PlacedTeam extends Point {
  readonly name: string;
  /** Open dependencies of the pairs drawn; the disc's size follows it. */
  readonly open: number;
  readonly radius: number;
}
export interface PlacedPair {
  readonly pair: TeamPair;
  /** From disc to disc, each reached and left level. */
  readonly points: readonly Point[];
  readonly middle: Point;
}
export interface Placing extends Sized {
  readonly teams: readonly PlacedTeam[];
  readonly pairs: readonly PlacedPair[];
}

/** Width of a sign of the labels at their size, a little more than the average. */
const SIGN = 6.6;
const LABEL_HEIGHT = 18;
/** A longer name is cut; the table beside the picture has it whole. */
export const MOST_SIGNS = 22;
/** What a page of the report is wide; only one group of teams that needs more makes the picture wider. */
const PAGE_WIDTH = 1080;

/** Teams without a way to each other are laid out apart and put on shelves, largest first. */
export function layOutTeams(pairs: readonly TeamPair[]): Placing {
  const groups = groupConnected(pairs).map(layOutGroup);
  const { width, height, places } = packShelves(groups, PAGE_WIDTH);
  const moved = groups.map((group, index) => move(group, places[index] ?? { x: 0, y: 0 }));
  return { width, height, teams: moved.flatMap(({ teams }) => teams), pairs: moved.flatMap((group) => group.pairs) };
}

function layOutGroup(pairs: readonly TeamPair[]): Placing {
  const open = new Map<string, number>();
  for (const { teams, open: count } of pairs) for (const team of teams) open.set(team, (open.get(team) ?? 0) + count);
  const graph = new Graph().setGraph({ rankdir: 'LR', nodesep: 14, ranksep: 54, edgesep: 16, marginx: 8, marginy: 8 });
  // Numbers for names: a name of the site is no key of somebody else's objects.
  const ids = new Map([...open.keys()].map((name, index) => [name, `${index}`]));
  const idOf = (name: string) => ids.get(name) ?? '';
  for (const [name, count] of open) {
    const radius = radiusOf(count);
    graph.setNode(idOf(name), { width: Math.max(2 * radius, Math.min(name.length, MOST_SIGNS) * SIGN), height: 2 * radius + LABEL_HEIGHT });
  }
  for (const pair of pairs) graph.setEdge(...(orient(pair).map(idOf) as [string, string]), { width: 18, height: 14, labelpos: 'c' });
  layout(graph);
  const teams = new Map([...open].map(([name, count]): [string, PlacedTeam] => {
    const { x, y } = graph.node(idOf(name)) as Point;
    return [name, { name, open: count, radius: radiusOf(count), x, y }];
  }));
  const { width, height } = graph.graph() as Sized;
  const placed = pairs.flatMap((pair): readonly PlacedPair[] => {
    const [from, to] = orient(pair);
    const [start, end] = [teams.get(from), teams.get(to)];
    const { points, x, y } = graph.edge(idOf(from), idOf(to)) as Point & { readonly points: readonly Point[] };
    return start === undefined || end === undefined ? [] : [{ pair, points: [leave(start, end), ...points.slice(1, -1), leave(end, start)], middle: { x, y } }];
  });
  // A box is a disc with its name below, so that the disc's middle stands above the box's.
  return move({ width, height, teams: [...teams.values()], pairs: placed }, { x: 0, y: -LABEL_HEIGHT / 2 });
}

/** By the way in which most of a pair's links point. */
const orient = ({ teams: [first, second], open, firstBlocks }: TeamPair): readonly [string, string] => (firstBlocks * 2 >= open ? [first, second] : [second, first]);

/** Area by number: a team with four times the links has about twice the radius. */
const radiusOf = (open: number): number => Math.min(30, 8 + 3.5 * Math.sqrt(open));

/** The point of a disc's rim on the side of another. */
const leave = ({ x, y, radius }: PlacedTeam, towards: Point): Point => ({ x: x + (towards.x < x ? -radius : radius), y });

function move({ width, height, teams, pairs }: Placing, by: Point): Placing {
  const at = ({ x, y }: Point): Point => ({ x: x + by.x, y: y + by.y });
  return {
    width,
    height,
    teams: teams.map((team) => ({ ...team, ...at(team) })),
    pairs: pairs.map(({ pair, points, middle }) => ({ pair, points: points.map(at), middle: at(middle) })),
  };
}
