/** The picture of dependencies: discs sized by open links, a line a pair, dashed and red where nobody is in charge. Each line is a button to its register. */
import { useMemo } from 'react';
import type { KeyboardEvent } from 'react';
import type { TeamPair } from '../../../src/model/dependencies-api';
import { drawCurve, roundLength as round } from '../../../src/model/picture/draw-curve';
import type { PlacedPair, PlacedTeam } from '../../../src/model/picture/lay-out-teams';
import { layOutTeams } from '../../../src/model/picture/lay-out-teams';
import { useTexts } from '../../shared/texts/texts-context';
import { kindOf } from './pairs';
import { MOST_SIGNS, PICTURE_ROOM } from './picture-room';
import { useShortDay } from './use-short-day';
import { useTeamText } from './team-names';
import './picture.css';

/** Above its line, so that it is not struck through. */
const LABEL_RISE = 7;

export function Picture({ pairs, onOpen }: { readonly pairs: readonly TeamPair[]; readonly onOpen: (pair: TeamPair) => void }) {
  const { say } = useTexts();
  const { width, height, teams, pairs: placed } = useMemo(() => layOutTeams(pairs, PICTURE_ROOM), [pairs]);
  return (
    <div className="deps-scroll" role="region" aria-label={say('deps.picture')} tabIndex={0}>
      <svg className="deps-picture" viewBox={`0 0 ${Math.ceil(width)} ${Math.ceil(height)}`} width={Math.ceil(width)} height={Math.ceil(height)} role="group" aria-label={say('deps.picture.about', { teams: teams.length, pairs: pairs.length })}>
        {placed.map((one) => <PairLine key={one.pair.teams.join()} placed={one} onOpen={onOpen} />)}
        {teams.map((team) => <TeamDisc key={team.team} placed={team} />)}
      </svg>
    </div>
  );
}

function PairLine({ placed: { pair, points, middle }, onOpen }: { readonly placed: PlacedPair<TeamPair>; readonly onOpen: (pair: TeamPair) => void }) {
  const { say } = useTexts();
  const sayDay = useShortDay();
  const [first, second] = [useTeamText(pair.teams[0]), useTeamText(pair.teams[1])];
  const { open, unmanaged, oldest } = pair;
  const count = unmanaged > 0 && unmanaged < open ? say('checks.of', { violations: unmanaged, judged: open }) : say('deps.count', { count: open });
  const line = drawCurve(points);
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
