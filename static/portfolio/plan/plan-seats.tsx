/** The seats that the plan touches; for each that nobody would hold, somebody can be tried. */
import { lazy, Suspense, useState } from 'react';
import type { SeatChange } from '../../../src/model/portfolio-api';
import { PersonName } from '../../shared/jira/person-name';
import { ProjectName } from '../../shared/jira/project-name';
import { Loading } from '../../shared/parts/loading';
import { SeatDot } from '../../shared/space/seat-dot';
import { capital } from '../../shared/space/words';
import { useTexts } from '../../shared/texts/texts-context';
import type { Assignment } from './cover-plan';
import type { PlanResultProps } from './plan-result';

const PickOnePerson = lazy(async () => ({ default: (await import('../../shared/parts/pick-one-person')).PickOnePerson }));

export function PlanSeats({ effects, assignments, onAssign, onUndo }: Omit<PlanResultProps, 'answer'> & { readonly effects: readonly SeatChange[] }) {
  const { say } = useTexts();
  const [trying, setTrying] = useState<string | null>(null);
  if (effects.length === 0) return <p>{say('plan.seats.none')}</p>;
  return (
    <table className="plan-table">
      <thead><tr><th scope="col">{say('portfolio.column.name')}</th><th scope="col">{say('plan.seat')}</th><th scope="col">{say('plan.then')}</th></tr></thead>
      <tbody>
        {effects.map(({ projectId, role, effect, after, holders }) => {
          const id = `${projectId} ${role}`;
          const assigned = assignments.find((one) => one.projectId === projectId && one.role === role);
          return (
            <tr key={id}>
              <th scope="row"><ProjectName projectId={projectId} /></th>
              <td>{capital(say(`role.${role}`))}</td>
              <td>
                <SeatDot state={after} isMissed={effect === 'orphaned'} /> {effect === 'orphaned' ? say('plan.nobody') : holders.map((holder, index) => <span key={holder}>{index > 0 ? ', ' : ''}<PersonName accountId={holder} /></span>)}
                {assigned !== undefined ? <> <button type="button" className="text-button" onClick={() => { onUndo(assigned); }}>{say('plan.undo')}</button></>
                  : effect !== 'orphaned' ? null : trying === id
                    ? <Suspense fallback={<Loading isOne={false} />}><PickOnePerson hasFocus label={say('plan.try.who')} chosen={null} onChange={(person) => { if (person !== null) { onAssign({ kind: 'assign', projectId, role, accountId: person.value } satisfies Assignment); setTrying(null); } }} /></Suspense>
                    : <> <button type="button" className="text-button" onClick={() => { setTrying(id); }}>{say('plan.try')}</button></>}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
