/** Where the picture puts teams and pairs: whoever blocks stands left of whoever waits. Pure: same pairs, same places. */
import { Graph, layout } from '@dagrejs/dagre';
import type { TeamPair } from '../../../src/model/dependencies-api';
import type { TeamId } from '../../../src/model/facts';

export interface Point {
  readonly x: number;
  readonly y: number;
}
export interface PlacedTeam extends Point {
  readonly team: TeamId;
  /** Open links of the pairs drawn; the disc's size follows it. */
  readonly open: number;
  readonly radius: number;
}
export interface PlacedPair {
  readonly pair: TeamPair;
  readonly points: readonly Point[];
  readonly middle: Point;
}
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly teams: readonly PlacedTeam[];
  readonly pairs: readonly PlacedPair[];
}

/** Names come after the picture, so that each has the same room; a longer one is cut, and the table has it whole. */
export const MOST_SIGNS = 20;
const NAME_WIDTH = 108;
const NAME_HEIGHT = 18;
/** Of a line's number and day. */
const LABEL = { width: 76, height: 22 };

/** Teams without a way to each other are laid out apart and put beside each other, until a shelf of `most` pixels is full. */
export function layOutTeams(pairs: readonly TeamPair[], most: number): Picture {
  const groups = groupConnected(pairs).map(layOutGroup);
  let [width, top, left, bottom] = [0, 0, 0, 0];
  const placed = groups.map((group) => {
    if (left > 0 && left + group.width > most) [top, left] = [bottom, 0];
    const at = { x: left, y: top };
    left += group.width;
    bottom = Math.max(bottom, top + group.height);
    width = Math.max(width, left);
    return move(group, at);
  });
  return { width, height: bottom, teams: placed.flatMap(({ teams }) => teams), pairs: placed.flatMap((group) => group.pairs) };
}

function layOutGroup(pairs: readonly TeamPair[]): Picture {
  const open = new Map<TeamId, number>();
  for (const { teams, open: count } of pairs) for (const team of teams) open.set(team, (open.get(team) ?? 0) + count);
  const graph = new Graph().setGraph({ rankdir: 'LR', nodesep: 12, ranksep: 28, edgesep: 14, marginx: 8, marginy: 8 });
  for (const [team, count] of open) graph.setNode(team, { width: Math.max(2 * radiusOf(count), NAME_WIDTH), height: 2 * radiusOf(count) + NAME_HEIGHT });
  for (const pair of pairs) graph.setEdge(...orient(pair), { ...LABEL, labelpos: 'c' });
  layout(graph);
  const teams = new Map([...open].map(([team, count]): [TeamId, PlacedTeam] => {
    const { x, y } = graph.node(team) as Point;
    return [team, { team, open: count, radius: radiusOf(count), x, y }];
  }));
  const { width, height } = graph.graph() as Picture;
  const drawn = pairs.flatMap((pair): readonly PlacedPair[] => {
    const [from, to] = orient(pair);
    const [start, end] = [teams.get(from), teams.get(to)];
    const { points, x, y } = graph.edge(from, to) as Point & { readonly points: readonly Point[] };
    return start === undefined || end === undefined ? [] : [{ pair, points: [leave(start, end), ...points.slice(1, -1), leave(end, start)], middle: { x, y } }];
  });
  // A box is a disc with its name below, so that the disc's middle stands above the box's.
  return move({ width, height, teams: [...teams.values()], pairs: drawn }, { x: 0, y: -NAME_HEIGHT / 2 });
}

/** By the way in which most of a pair's links point. */
const orient = ({ teams: [first, second], open, forward }: TeamPair): [TeamId, TeamId] => (forward * 2 >= open ? [first, second] : [second, first]);

/** Area by number: a team with four times the links has about twice the radius. */
const radiusOf = (open: number): number => Math.min(28, 8 + 3.2 * Math.sqrt(open));

/** The point of a disc's rim on the side of another. */
const leave = ({ x, y, radius }: PlacedTeam, towards: Point): Point => ({ x: x + (towards.x < x ? -radius : radius), y });

/** Pairs that have a team in common, over any number of steps; the largest group first. */
function groupConnected(pairs: readonly TeamPair[]): ReadonlyArray<readonly TeamPair[]> {
  const groupOf = new Map<TeamId, readonly TeamPair[]>();
  for (const pair of pairs) {
    const met = new Set(pair.teams.map((team) => groupOf.get(team) ?? []));
    const group = [...[...met].flat(), pair];
    for (const { teams } of group) for (const team of teams) groupOf.set(team, group);
  }
  return [...new Set(groupOf.values())].sort((a, b) => b.length - a.length);
}

function move({ width, height, teams, pairs }: Picture, by: Point): Picture {
  const at = ({ x, y }: Point): Point => ({ x: x + by.x, y: y + by.y });
  return {
    width, height,
    teams: teams.map((team) => ({ ...team, ...at(team) })),
    pairs: pairs.map(({ pair, points, middle }) => ({ pair, points: points.map(at), middle: at(middle) })),
  };
}
