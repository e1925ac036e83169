/** Two shares as one bar, each named in words below it. */
import { useTexts } from '../../shared/texts/texts-context';

const WIDTH = 400;
const HEIGHT = 12;
const GAP = 2;

export function ShareBar({ byOwner, byOthers }: { readonly byOwner: number; readonly byOthers: number }) {
  const { say } = useTexts();
  const own = (byOwner / (byOwner + byOthers)) * WIDTH;
  const cut = byOwner > 0 && byOthers > 0 ? GAP / 2 : 0;
  return (
    <div className="share-bar">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true" focusable="false">
        {byOwner === 0 ? null : <rect className="share-own" x="0" y="0" width={own - cut} height={HEIGHT} />}
        {byOthers === 0 ? null : <rect className="share-others" x={own + cut} y="0" width={WIDTH - own - cut} height={HEIGHT} />}
      </svg>
      <ul>
        <li><span className="share-key share-own" aria-hidden="true" />{say('project.ordering.byOwner', { count: byOwner })}</li>
        <li><span className="share-key share-others" aria-hidden="true" />{say('project.ordering.byOthers', { count: byOthers })}</li>
      </ul>
    </div>
  );
}
