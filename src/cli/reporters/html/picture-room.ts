/** What the report's picture of dependencies leaves room for. Names are known when it is drawn, so each has what it needs. */
import type { Room } from '../../../model/picture/lay-out-teams';

/** A longer name is cut; the table beside the picture has it whole. */
export const MOST_SIGNS = 22;
/** Width of a sign of the labels at their size, a little more than the average. */
const SIGN = 6.6;

export const PICTURE_ROOM: Room = {
  // A page of the report.
  most: 1080,
  between: { nodesep: 14, ranksep: 54, edgesep: 16 },
  nameWidth: (team) => Math.min(team.length, MOST_SIGNS) * SIGN,
  nameHeight: 18,
  label: { width: 18, height: 14 },
  // Area by number: a team with four times the links has about twice the radius.
  radiusOf: (open) => Math.min(30, 8 + 3.5 * Math.sqrt(open)),
};
