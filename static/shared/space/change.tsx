/** How a score moved in a week; nothing where it is not known yet. */
import { useTexts } from '../texts/texts-context';

export function Change({ points, isLong = false }: { readonly points: number | null; readonly isLong?: boolean }) {
  const { say } = useTexts();
  if (points === null) return null;
  if (points === 0) return isLong ? <p className="subtle">{say('change.none')}</p> : null;
  const said = say(points > 0 ? 'change.up' : 'change.down', { points: Math.abs(points) });
  const text = <><span aria-hidden="true">{points > 0 ? '▲' : '▼'} {Math.abs(points)}</span><span className="visually-hidden">{said}</span></>;
  return isLong ? <p className="subtle">{text} {say('change.sinceLastWeek')}</p> : <span className="subtle" title={say('change.sinceLastWeek')}>{text}</span>;
}
