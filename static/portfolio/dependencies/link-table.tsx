/** Links one by one: who waits for whom, who is in charge, and how long it rests. */
import type { RegisteredLink } from '../../../src/model/dependencies-api';
import { IssueLine } from '../../shared/jira/issue-line';
import { PersonName } from '../../shared/jira/person-name';
import { useTexts } from '../../shared/texts/texts-context';
import { useShortDay } from './use-short-day';

export function LinkTable({ links, linkTypes }: { readonly links: readonly RegisteredLink[]; readonly linkTypes: Readonly<Record<string, string>> }) {
  const { say } = useTexts();
  const sayDay = useShortDay();
  return (
    <div className="deps-scroll" role="region" aria-label={say('deps.links')} tabIndex={0}>
      <table className="plain-table">
        <thead>
          <tr>{(['from', 'type', 'to', 'inCharge', 'touched'] as const).map((name) => <th key={name} scope="col">{say(`deps.column.${name}`)}</th>)}</tr>
        </thead>
        <tbody>
          {links.map((link) => (
            <tr key={link.linkId}>
              <td><IssueLine issueId={link.from.issueId} /></td>
              <td className="subtle">{linkTypes[link.type] ?? '→'}</td>
              <td><IssueLine issueId={link.to.issueId} /></td>
              <td><InCharge link={link} /></td>
              <td>{link.touched === null ? '–' : sayDay(link.touched)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function InCharge({ link: { managed, inCharge, state } }: { readonly link: RegisteredLink }) {
  const { say } = useTexts();
  if (state === 'possiblyDead') return <span className="subtle">{say('deps.dead')}</span>;
  if (managed === false) return <b className="deps-nobody">{say('deps.nobody')}</b>;
  if (managed === null) return <span className="subtle">{say('deps.cannotTell')}</span>;
  if (inCharge.length === 0) return <>{say('deps.onItem')}</>;
  return <ul>{inCharge.map((accountId) => <li key={accountId}><PersonName accountId={accountId} /></li>)}</ul>;
}
