/** Every check by what there is to do about it. Which one is open, and which quiet group unfolded, stands in the address. */
import type { Indicator } from '../../../src/model/api';
import { useAddress } from '../../shared/page/use-address';
import { useTexts } from '../../shared/texts/texts-context';
import { CheckItem } from './check-item';
import type { Group } from './list-groups';
import { listGroups, UNFOLDED } from './list-groups';
import './check-groups.css';

export function CheckGroups({ indicator: { checks, viewerHolds } }: { readonly indicator: Pick<Indicator, 'checks' | 'viewerHolds'> }) {
  const { say } = useTexts();
  const groups = listGroups(checks);
  const hasGap = groups.some(({ name }) => name === 'doNow' || name === 'agree');
  return (
    <>
      {hasGap ? null : <section className="check-group"><h2 className="group-title">{say('checks.noGap')}</h2><p className="subtle">{say(groups.some(({ name }) => name === 'cannotTell') ? 'checks.noGap.why' : 'checks.nothing.why')}</p></section>}
      {groups.map((group) => <CheckGroup key={group.name} group={group} viewerHolds={viewerHolds} />)}
    </>
  );
}

function CheckGroup({ group: { name, entries }, viewerHolds }: { readonly group: Group } & Pick<Indicator, 'viewerHolds'>) {
  const { say } = useTexts();
  const { query, change } = useAddress();
  const isQuiet = !UNFOLDED.has(name);
  const isOpen = !isQuiet || query.group === name || entries.some(({ check }) => check.id === query.check);
  const title = <>{say(`project.group.${name}`)} <span className="group-count">{entries.length}</span></>;
  // The viewer's own first: that is what they can do today.
  const own = entries.filter(({ check }) => viewerHolds.includes(check.role));
  const sorted = [...own, ...entries.filter((entry) => !own.includes(entry))];
  return (
    <section className={`check-group check-group-${name}`} aria-labelledby={`group-${name}`}>
      <h2 className="group-title" id={`group-${name}`}>
        {isQuiet ? (
          <button type="button" className="fold" aria-expanded={isOpen} onClick={() => { change(isOpen ? { group: null, check: null } : { group: name }); }}>
            <span className="fold-sign" aria-hidden="true">{isOpen ? '▾' : '▸'}</span> {title}
          </button>
        ) : title}
      </h2>
      {isOpen ? (
        <>
          <p className="group-says">{say(`project.group.${name}.says`)}</p>
          <ul className="check-items">{sorted.map((entry) => <CheckItem key={entry.check.id} entry={entry} group={name} isOwn={viewerHolds.includes(entry.check.role)} />)}</ul>
        </>
      ) : null}
    </section>
  );
}
