/** What the page's picture of dependencies leaves room for. */
import type { Room } from '../../../src/model/picture/lay-out-teams';

/** Names come after the picture, so that each has the same room; a longer one is cut, and the table has it whole. */
export const MOST_SIGNS = 20;

export const PICTURE_ROOM: Room = {
  most: 1080,
  between: { nodesep: 12, ranksep: 28, edgesep: 14 },
  nameWidth: () => 108,
  nameHeight: 18,
  // A number and a day.
  label: { width: 76, height: 22 },
  // Area by number: a team with four times the links has about twice the radius.
  radiusOf: (open) => Math.min(28, 8 + 3.2 * Math.sqrt(open)),
};
