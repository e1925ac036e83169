/** One check: what it says in a line, and opened all there is to know and do about it. */
import { useId } from 'react';
import type { IndicatorCheck } from '../../../src/model/api';
import type { CheckEntry } from '../../../src/model/group-checks';
import { useAddress } from '../../shared/page/use-address';
import { Lozenge } from '../../shared/parts/lozenge';
import { checkWords } from '../../shared/space/check-words';
import { capital } from '../../shared/space/words';
import { useTexts } from '../../shared/texts/texts-context';
import { CheckDetail } from './check-detail';
import type { GroupName } from './list-groups';

const SIGNS: Readonly<Record<GroupName, string>> = { doNow: '▲', agree: '•', waiting: '…', cannotTell: '?', accepted: '◇', observed: '◦', fine: '✓', notCalledFor: '–' };

export interface CheckItemProps {
  readonly entry: CheckEntry<IndicatorCheck>;
  readonly group: GroupName;
  /** The viewer answers for it. */
  readonly isOwn: boolean;
}

export function CheckItem({ entry, group, isOwn }: CheckItemProps) {
  const { check: { id, role, judged, violations, exempted }, check } = entry;
  const texts = useTexts();
  const { say } = texts;
  const { query, change } = useAddress();
  const detailId = useId();
  const isOpen = query.check === id;
  const { title, remedy } = checkWords(texts, check);
  const isGap = check.outcome === 'fail' || check.outcome === 'warn';
  return (
    <li className={`check-item check-item-${group} ${isOpen ? 'is-open' : ''}`}>
      <h3>
        <button type="button" className="check-head" aria-expanded={isOpen} aria-controls={isOpen ? detailId : undefined} onClick={() => { change({ check: isOpen ? null : id }); }}>
          <span className="check-item-sign" aria-hidden="true">{SIGNS[group]}</span>
          <span className="check-item-title">{title}{isGap && judged > 1 ? <span className="check-count"> {say('checks.of', { violations, judged })}</span> : null}</span>
          {isOwn ? <Lozenge appearance="inprogress">{say('rows.you', { role: say(`role.${role}`) })}</Lozenge> : <span className="check-item-role">{capital(say(`role.${role}`))}</span>}
          <span className="fold-sign" aria-hidden="true">{isOpen ? '▾' : '▸'}</span>
        </button>
      </h3>
      {isOpen || !isGap ? null : <p className="check-item-remedy">{remedy}{exempted > 0 && group !== 'accepted' ? <> {say('project.acceptedPart', { count: exempted })}</> : null}</p>}
      {isOpen ? <div id={detailId} className="check-detail"><CheckDetail entry={entry} /></div> : null}
    </li>
  );
}
