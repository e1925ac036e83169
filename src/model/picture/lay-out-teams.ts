/** Where a picture of dependencies puts teams and pairs: whoever blocks stands left of whoever waits. Pure: same pairs, same places. */
import { Graph, layout } from '@dagrejs/dagre';
import { groupConnected } from './group-connected';
import type { Point, Sized } from './pack-shelves';
import { packShelves } from './pack-shelves';

/** Open dependencies between two teams. */
export interface Joined {
  readonly teams: readonly [string, string];
  readonly open: number;
  /** In how many of them the first team blocks the second. */
  readonly firstBlocks: number;
}

/** What a picture leaves room for, in pixels. */
export interface Room {
  /** How wide it may be before it goes on below; only one group of teams that needs more makes it wider. */
  readonly most: number;
  readonly between: { readonly nodesep: number; readonly ranksep: number; readonly edgesep: number };
  readonly nameWidth: (team: string) => number;
  readonly nameHeight: number;
  /** Of what stands on a line. */
  readonly label: Sized;
  readonly radiusOf: (open: number) => number;
}

export interface PlacedTeam extends Point {
  readonly team: string;
  /** Open dependencies of the pairs drawn; the disc's size follows it. */
  readonly open: number;
  readonly radius: number;
}
export interface PlacedPair<Pair> {
  readonly pair: Pair;
  /** From disc to disc, each reached and left level. */
  readonly points: readonly Point[];
  readonly middle: Point;
}
export interface Placing<Pair> extends Sized {
  readonly teams: readonly PlacedTeam[];
  readonly pairs: ReadonlyArray<PlacedPair<Pair>>;
}

/** Teams without a way to each other are laid out apart and put on shelves, largest first. */
export function layOutTeams<Pair extends Joined>(pairs: readonly Pair[], room: Room): Placing<Pair> {
  const groups = groupConnected(pairs).map((group) => layOutGroup(group, room));
  const { width, height, places } = packShelves(groups, room.most);
  const moved = groups.map((group, index) => move(group, places[index] ?? { x: 0, y: 0 }));
  return { width, height, teams: moved.flatMap(({ teams }) => teams), pairs: moved.flatMap((group) => group.pairs) };
}

function layOutGroup<Pair extends Joined>(pairs: readonly Pair[], { between, nameWidth, nameHeight, label, radiusOf }: Room): Placing<Pair> {
  const open = new Map<string, number>();
  for (const { teams, open: count } of pairs) for (const team of teams) open.set(team, (open.get(team) ?? 0) + count);
  const graph = new Graph().setGraph({ rankdir: 'LR', ...between, marginx: 8, marginy: 8 });
  // Numbers for names: a name of the site is no key of somebody else's objects.
  const ids = new Map([...open.keys()].map((team, index) => [team, `${index}`]));
  const idOf = (team: string) => ids.get(team) ?? '';
  for (const [team, count] of open) graph.setNode(idOf(team), { width: Math.max(2 * radiusOf(count), nameWidth(team)), height: 2 * radiusOf(count) + nameHeight });
  for (const pair of pairs) graph.setEdge(...(orient(pair).map(idOf) as [string, string]), { ...label, labelpos: 'c' });
  layout(graph);
  const teams = new Map([...open].map(([team, count]): [string, PlacedTeam] => {
    const { x, y } = graph.node(idOf(team)) as Point;
    return [team, { team, open: count, radius: radiusOf(count), x, y }];
  }));
  const { width, height } = graph.graph() as Sized;
  const placed = pairs.flatMap((pair): ReadonlyArray<PlacedPair<Pair>> => {
    const [from, to] = orient(pair);
    const [start, end] = [teams.get(from), teams.get(to)];
    const { points, x, y } = graph.edge(idOf(from), idOf(to)) as Point & { readonly points: readonly Point[] };
    return start === undefined || end === undefined ? [] : [{ pair, points: [leave(start, end), ...points.slice(1, -1), leave(end, start)], middle: { x, y } }];
  });
  // A box is a disc with its name below, so that the disc's middle stands above the box's.
  return move({ width, height, teams: [...teams.values()], pairs: placed }, { x: 0, y: -nameHeight / 2 });
}

/** By the way in which most of a pair's links point. */
const orient = ({ teams: [first, second], open, firstBlocks }: Joined): readonly [string, string] => (firstBlocks * 2 >= open ? [first, second] : [second, first]);

/** The point of a disc's rim on the side of another. */
const leave = ({ x, y, radius }: PlacedTeam, towards: Point): Point => ({ x: x + (towards.x < x ? -radius : radius), y });

function move<Pair>({ width, height, teams, pairs }: Placing<Pair>, by: Point): Placing<Pair> {
  const at = ({ x, y }: Point): Point => ({ x: x + by.x, y: y + by.y });
  return {
    width,
    height,
    teams: teams.map((team) => ({ ...team, ...at(team) })),
    pairs: pairs.map(({ pair, points, middle }) => ({ pair, points: points.map(at), middle: at(middle) })),
  };
}
