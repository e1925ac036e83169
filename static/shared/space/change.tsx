/** How a score moved in a week; nothing where it is not known yet. */

export function Change({ points, isLong = false }: { readonly points: number | null; readonly isLong?: boolean }) {
  if (points === null) return null;
  if (points === 0) return isLong ? <p className="subtle">as last week</p> : null;
  const [sign, word] = points > 0 ? ['▲', 'up'] : ['▼', 'down'];
  const text = <><span aria-hidden="true">{sign}</span><span className="visually-hidden">{word}</span> {Math.abs(points)}</>;
  return isLong ? <p className="subtle">{text} since last week</p> : <span className="subtle" title="since last week">{text}</span>;
}
