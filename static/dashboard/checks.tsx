/** What to do first: what the viewer answers for themselves, then what others do, worst first; folded, what else was looked at. */
import type { Indicator, IndicatorCheck } from '../../src/model/api';
import type { Role } from '../../src/model/role';
import { ROLE_WORDS } from '../../src/model/role';
import type { CheckGroups } from '../shared/group-checks';
import { groupChecks, isCounted } from '../shared/group-checks';
import { CheckLine } from './check-line';
import { OtherChecks } from './other-checks';
import './checks.css';

/** Things to do that are shown unfolded: more is a list, not a start. */
const MOST_FIRST = 3;

export function Checks({ checks, viewerHolds }: Pick<Indicator, 'checks' | 'viewerHolds'>) {
  const groups = groupChecks(checks);
  const { gaps, behind } = groups;
  const own = gaps.filter(({ role }) => viewerHolds.includes(role)).slice(0, MOST_FIRST);
  const others = gaps.filter((check) => !own.includes(check));
  const first = others.slice(0, MOST_FIRST - own.length);
  return (
    <section className="checks">
      {own.length === 0 ? null : <ToDo title="What you can do" says={`You are ${sayRoles(viewerHolds)} here.`} checks={own} behind={behind} />}
      {gaps.length === 0 ? <NoGap untold={groups.untold} /> : null}
      {first.length === 0 ? null : <ToDo title={own.length > 0 ? 'What others can do' : 'What to do first'} says={null} checks={first} behind={behind} />}
      <OtherChecks groups={groups} accepted={checks.reduce((sum, { exempted }) => sum + exempted, 0)} later={others.slice(first.length)} />
    </section>
  );
}

interface ToDoProps extends Pick<CheckGroups, 'behind'> {
  readonly title: string;
  readonly says: string | null;
  readonly checks: readonly IndicatorCheck[];
}

function ToDo({ title, says, checks, behind }: ToDoProps) {
  return (
    <section className="to-do">
      <h3>{title}</h3>
      {says === null ? null : <p className="subtle">{says}</p>}
      <ul>{checks.map((check) => <CheckLine key={check.id} check={check} behind={behind.get(check.id)} />)}</ul>
    </section>
  );
}

const sayRoles = (roles: readonly Role[]): string => roles.map((role) => ROLE_WORDS[role].name).join(' and ');

function NoGap({ untold }: Pick<CheckGroups, 'untold'>) {
  return !untold.some(isCounted)
    ? <><h3>Nothing to do</h3><p className="subtle">Everything that is judged here is answered for.</p></>
    : <><h3>No gap found</h3><p className="subtle">We could not read everything, and what we could not read is not counted as fine.</p></>;
}
