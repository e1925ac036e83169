/** The picture of dependencies: discs sized by open links, a line a pair, dashed and red where nobody is in charge. Each line is a button to its register. */
import { useMemo } from 'react';
import type { KeyboardEvent } from 'react';
import type { TeamPair } from '../../../src/model/dependencies-api';
import { useTexts } from '../../shared/texts/texts-context';
import type { PlacedPair, PlacedTeam, Point } from './lay-out-teams';
import { layOutTeams, MOST_SIGNS } from './lay-out-teams';
import { kindOf } from './pairs';
import { useShortDay } from './use-short-day';
import { useTeamText } from './team-names';
import './picture.css';

/** What the picture may be wide before it goes on below; a larger group of teams is scrolled to. */
const SHELF = 1080;
/** Above its line, so that it is not struck through. */
const LABEL_RISE = 7;

export function Picture({ pairs, onOpen }: { readonly pairs: readonly TeamPair[]; readonly onOpen: (pair: TeamPair) => void }) {
  const { say } = useTexts();
  const { width, height, teams, pairs: placed } = useMemo(() => layOutTeams(pairs, SHELF), [pairs]);
  return (
    <div className="deps-scroll" role="region" aria-label={say('deps.picture')} tabIndex={0}>
      <svg className="deps-picture" viewBox={`0 0 ${Math.ceil(width)} ${Math.ceil(height)}`} width={Math.ceil(width)} height={Math.ceil(height)} role="group" aria-label={say('deps.picture.about', { teams: teams.length, pairs: pairs.length })}>
        {placed.map((one) => <PairLine key={one.pair.teams.join()} placed={one} onOpen={onOpen} />)}
        {teams.map((team) => <TeamDisc key={team.team} placed={team} />)}
      </svg>
    </div>
  );
}

function PairLine({ placed: { pair, points, middle }, onOpen }: { readonly placed: PlacedPair; readonly onOpen: (pair: TeamPair) => void }) {
  const { say } = useTexts();
  const sayDay = useShortDay();
  const [first, second] = [useTeamText(pair.teams[0]), useTeamText(pair.teams[1])];
  const { open, unmanaged, oldest } = pair;
  const count = unmanaged > 0 && unmanaged < open ? say('checks.of', { violations: unmanaged, judged: open }) : say('deps.count', { count: open });
  const line = curve(points);
  const thickness = Math.min(8, 1 + open);
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    onOpen(pair);
  };
  return (
    <g className={`deps-pair deps-${kindOf(pair)}`} role="button" tabIndex={0} aria-label={say('deps.pair.open', { first, second, open, unmanaged })} onClick={() => { onOpen(pair); }} onKeyDown={press}>
      <path className="deps-reach" d={line} />
      <path className="deps-line" d={line} strokeWidth={thickness} />
      <text x={round(middle.x)} y={round(middle.y - LABEL_RISE - thickness / 2)} textAnchor="middle" dominantBaseline="central" aria-hidden="true">{oldest === null ? count : `${count} · ${sayDay(oldest)}`}</text>
    </g>
  );
}

/** The name first: it keeps lines at a distance, and must not wipe out the rim of the disc. */
function TeamDisc({ placed: { team, open, radius, x, y } }: { readonly placed: PlacedTeam }) {
  const { say } = useTexts();
  const name = useTeamText(team);
  const signs = [...name];
  return (
    <g className="deps-team">
      <title>{say('deps.team.about', { name, count: open })}</title>
      <text className="deps-name" x={round(x)} y={round(y + radius + 12)} textAnchor="middle">{signs.length > MOST_SIGNS ? `${signs.slice(0, MOST_SIGNS - 1).join('')}…` : name}</text>
      <circle cx={round(x)} cy={round(y)} r={round(radius)} />
      <text x={round(x)} y={round(y)} textAnchor="middle" dominantBaseline="central">{say('deps.count', { count: open })}</text>
    </g>
  );
}

/** Through every point, level at each: the number on a line stands on it. */
function curve(points: readonly Point[]): string {
  return points.map((point, index) => {
    const before = points[index - 1];
    if (before === undefined) return `M${at(point)}`;
    const x = (before.x + point.x) / 2;
    return `C${at({ x, y: before.y })} ${at({ x, y: point.y })} ${at(point)}`;
  }).join('');
}

const at = ({ x, y }: Point): string => `${round(x)} ${round(y)}`;
const round = (length: number): number => Math.round(length * 10) / 10;
