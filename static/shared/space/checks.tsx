/** What to do first: what the viewer answers for themselves, then what others do, worst first; folded, what else was looked at. */
import type { Indicator, IndicatorCheck } from '../../../src/model/api';
import type { CheckEntry } from '../../../src/model/group-checks';
import { groupChecks, isCounted } from '../../../src/model/group-checks';
import type { Role } from '../../../src/model/role';
import { ROLE_WORDS } from '../../../src/model/role';
import { CheckLine } from './check-line';
import { OtherChecks } from './other-checks';
import './checks.css';

/** Things to do that are shown unfolded: more is a list, not a start. */
const MOST_FIRST = 3;

export function Checks({ checks, viewerHolds }: Pick<Indicator, 'checks' | 'viewerHolds'>) {
  const groups = groupChecks(checks);
  const gaps = [...groups.doNow, ...groups.agree];
  const own = gaps.filter(({ check }) => viewerHolds.includes(check.role)).slice(0, MOST_FIRST);
  const others = gaps.filter((entry) => !own.includes(entry));
  const first = others.slice(0, MOST_FIRST - own.length);
  return (
    <section className="checks">
      {own.length === 0 ? null : <ToDo title="What you can do" says={`You are ${sayRoles(viewerHolds)} here.`} entries={own} />}
      {gaps.length === 0 ? <NoGap hasUntold={groups.cannotTell.some(({ check }) => isCounted(check))} /> : null}
      {first.length === 0 ? null : <ToDo title={own.length > 0 ? 'What others can do' : 'What to do first'} says={null} entries={first} />}
      <OtherChecks groups={groups} accepted={checks.reduce((sum, { exempted }) => sum + exempted, 0)} later={others.slice(first.length)} />
    </section>
  );
}

interface ToDoProps {
  readonly title: string;
  readonly says: string | null;
  readonly entries: ReadonlyArray<CheckEntry<IndicatorCheck>>;
}

function ToDo({ title, says, entries }: ToDoProps) {
  return (
    <section className="to-do">
      <h3>{title}</h3>
      {says === null ? null : <p className="subtle">{says}</p>}
      <ul>{entries.map((entry) => <CheckLine key={entry.check.id} {...entry} />)}</ul>
    </section>
  );
}

const sayRoles = (roles: readonly Role[]): string => roles.map((role) => ROLE_WORDS[role].name).join(' and ');

function NoGap({ hasUntold }: { readonly hasUntold: boolean }) {
  return !hasUntold
    ? <><h3>Nothing to do</h3><p className="subtle">Everything that is judged here is answered for.</p></>
    : <><h3>No gap found</h3><p className="subtle">We could not read everything, and what we could not read is not counted as fine.</p></>;
}
