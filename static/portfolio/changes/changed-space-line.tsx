/** One space with what is otherwise in it: its band, seats that lost or found somebody, and checks by their number of findings. */
import { ProjectName } from '../../shared/jira/project-name';
import { BandMark } from '../../shared/space/band-mark';
import { RelativeTime } from '../../shared/texts/relative-time';
import type { TextId } from '../../shared/texts/text-id';
import { useTexts } from '../../shared/texts/texts-context';
import type { ChangedSpace } from './summarise-changes';

/** The rest is on the page of the space. */
const MOST_CHECKS = 4;

export function ChangedSpaceLine({ space: { projectId, at, direction, band, emptied, filled, checks, told, untold, eligibility } }: { readonly space: ChangedSpace }) {
  const texts = useTexts();
  const { say } = texts;
  const titleOf = (id: string) => texts.findText(`check.${id}.failureTitle`) ?? id;
  const sayState = (state: string) => (state === 'eligible' ? say('changes.judged') : texts.findText(`eligibility.${state}`) ?? state);
  return (
    <li className="changes-line">
      <p className="changes-head">
        <span className={`changes-sign changes-${direction}`} aria-hidden="true">{direction === 'better' ? '▲' : direction === 'worse' ? '▼' : '•'}</span>
        <span className="visually-hidden">{say(`changes.sign.${direction}`)}</span>
        <b><ProjectName projectId={projectId} /></b> <span className="subtle"><RelativeTime instant={at} /></span>
      </p>
      <ul className="changes-facts">
        {band === null ? null : <li><Band band={band.from} /> <span aria-hidden="true">→</span><span className="visually-hidden">{say('changes.to')}</span> <Band band={band.to} /></li>}
        {eligibility === null ? null : <li>{sayState(eligibility.from)} → {sayState(eligibility.to)}</li>}
        {emptied.map((role) => <li key={role} className="changes-emptied">{say('changes.emptied', { role: say(`role.${role}.one`) })}</li>)}
        {filled.map((role) => <li key={role}>{say('changes.filled', { role: say(`role.${role}.one`) })}</li>)}
        {checks.slice(0, MOST_CHECKS).map(({ id, from, to }) => <li key={id} className="subtle">{say('changes.check', { title: titleOf(id), from, to })}</li>)}
        {told === 0 ? null : <li className="subtle">{say('changes.told', { count: told })}</li>}
        {untold === 0 ? null : <li className="subtle">{say('changes.untold', { count: untold })}</li>}
        {checks.length > MOST_CHECKS ? <li className="subtle">{say('checks.more', { count: checks.length - MOST_CHECKS })}</li> : null}
      </ul>
    </li>
  );
}

function Band({ band }: { readonly band: 'healthy' | 'attention' | 'atRisk' | null }) {
  const { say } = useTexts();
  const standing = band ?? 'none';
  return <span className="changes-band"><BandMark standing={standing} /> {say(`band.${standing}` satisfies TextId)}</span>;
}
