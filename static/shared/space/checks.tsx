/** What to do first: what the viewer answers for themselves, then what others do, worst first; folded, what else was looked at. */
import type { Indicator, IndicatorCheck } from '../../../src/model/api';
import type { CheckEntry } from '../../../src/model/group-checks';
import { groupChecks, isCounted } from '../../../src/model/group-checks';
import { useTexts } from '../texts/texts-context';
import { CheckLine } from './check-line';
import { OtherChecks } from './other-checks';
import './checks.css';

/** Things to do that are shown unfolded: more is a list, not a start. */
const MOST_FIRST = 3;

export function Checks({ checks, viewerHolds }: Pick<Indicator, 'checks' | 'viewerHolds'>) {
  const { say, list } = useTexts();
  const groups = groupChecks(checks);
  const gaps = [...groups.doNow, ...groups.agree];
  const own = gaps.filter(({ check }) => viewerHolds.includes(check.role)).slice(0, MOST_FIRST);
  const others = gaps.filter((entry) => !own.includes(entry));
  const first = others.slice(0, MOST_FIRST - own.length);
  return (
    <section className="checks">
      {own.length === 0 ? null : <ToDo title={say('checks.own')} says={say('checks.own.roles', { roles: list(viewerHolds.map((role) => say(`role.${role}`))) })} entries={own} />}
      {gaps.length === 0 ? <NoGap hasUntold={groups.cannotTell.some(({ check }) => isCounted(check))} /> : null}
      {first.length === 0 ? null : <ToDo title={say(own.length > 0 ? 'checks.others' : 'checks.first')} says={null} entries={first} />}
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

function NoGap({ hasUntold }: { readonly hasUntold: boolean }) {
  const { say } = useTexts();
  return <><h3>{say(hasUntold ? 'checks.noGap' : 'checks.nothing')}</h3><p className="subtle">{say(hasUntold ? 'checks.noGap.why' : 'checks.nothing.why')}</p></>;
}
