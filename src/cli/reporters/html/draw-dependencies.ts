/** The picture of dependencies between teams, as SVG: discs sized by open links, a line a pair, dashed and red where nobody is in charge. */
import { html } from 'hono/html';
import { drawCurve, roundLength as round } from '../../../model/picture/draw-curve';
import type { PlacedPair, PlacedTeam } from '../../../model/picture/lay-out-teams';
import { layOutTeams } from '../../../model/picture/lay-out-teams';
import type { TeamPair } from '../arrange/pair-teams';
import { plural } from '../arrange/words';
import type { Html } from './html';
import { MOST_SIGNS, PICTURE_ROOM } from './picture-room';

export function drawDependencies(pairs: readonly TeamPair[], more: number): Html {
  const { width, height, teams, pairs: placed } = layOutTeams(pairs, PICTURE_ROOM);
  return html`<svg class="picture" viewBox="0 0 ${round(width)} ${round(height)}" width="${round(width)}" height="${round(height)}" role="img" aria-labelledby="picture-title picture-text">
    <title id="picture-title">Open dependencies between teams</title>
    <desc id="picture-text">${plural(teams.length, 'team')} as discs, ${plural(pairs.length, 'pair')} of them joined by lines${more > 0 ? `, the most pressing of ${pairs.length + more}` : ''}; ${plural(pairs.filter(({ unmanaged }) => unmanaged > 0).length, 'line is', 'lines are')} dashed because nobody is in charge. The table below has the same numbers.</desc>
    ${placed.map(drawPair)}${placed.map(drawCount)}${teams.map(drawTeam)}
  </svg>`;
}

function drawPair({ pair, points }: PlacedPair<TeamPair>): Html {
  return html`<path class="line ${classOf(pair)}" d="${drawCurve(points)}" stroke-width="${Math.min(8, 1 + pair.open)}"><title>${sayPair(pair)}</title></path>`;
}

/** Beside the dashes the number of those with nobody in charge, of how many. */
const drawCount = ({ pair, middle }: PlacedPair<TeamPair>): Html =>
  html`<text class="count ${classOf(pair)}" x="${round(middle.x)}" y="${round(middle.y)}" text-anchor="middle" dominant-baseline="central">${pair.unmanaged > 0 && pair.unmanaged < pair.open ? `${pair.unmanaged} of ${pair.open}` : pair.open}</text>`;

/** The name first: it keeps lines at a distance, and must not wipe out the rim of the disc. */
const drawTeam = ({ team: name, open, radius, x, y }: PlacedTeam): Html =>
  html`<g class="team"><title>${name}: ${plural(open, 'open dependency', 'open dependencies')}</title><text class="team-name" x="${round(x)}" y="${round(y + radius + 13)}" text-anchor="middle">${shorten(name)}</text><circle cx="${round(x)}" cy="${round(y)}" r="${round(radius)}"/><text class="open" x="${round(x)}" y="${round(y)}" text-anchor="middle" dominant-baseline="central">${open}</text></g>`;

const classOf = ({ unmanaged, untold }: TeamPair): string => (unmanaged > 0 ? 'unmanaged' : untold > 0 ? 'untold' : 'managed');

function sayPair({ teams: [first, second], open, unmanaged, untold }: TeamPair): string {
  const said = [`${open} open`, ...(unmanaged > 0 ? [`${unmanaged} with nobody in charge`] : []), ...(untold > 0 ? [`${untold} could not be told`] : [])];
  return `${first} and ${second}: ${said.join(', ')}`;
}

const shorten = (name: string): string => {
  const signs = [...name];
  return signs.length > MOST_SIGNS ? `${signs.slice(0, MOST_SIGNS - 1).join('')}…` : name;
};
