/** What the last rounds took, and what broke off, each with what to do. */
import type { RoundLog } from '../../src/model/stores';
import { RelativeTime } from '../shared/texts/relative-time';
import { useWords } from './use-words';

const MINUTE_MS = 60_000;

export function RoundTable({ log: { rounds, failures }, ceiling }: { readonly log: RoundLog; readonly ceiling: number }) {
  const { say, sayCount, number } = useWords();
  return (
    <>
      <h3>{say('scan.rounds')}</h3>
      {rounds.length === 0 ? <p className="subtle">{say('scan.noRounds')}</p> : (
        <div className="table-scroll" tabIndex={0} role="group" aria-label={say('scan.rounds')}>
          <table className="admin-table">
            <thead><tr><th scope="col">{say('scan.began')}</th><th scope="col">{say('scan.took')}</th><th scope="col" className="is-number">{say('scan.steps')}</th><th scope="col" className="is-number">{say('scan.spent')}</th></tr></thead>
            <tbody>
              {rounds.map(({ began, ended, steps, points }) => (
                <tr key={began}>
                  <th scope="row"><RelativeTime instant={began} /></th>
                  <td>{sayCount('scan.minutes', Math.max(1, Math.round((Date.parse(ended) - Date.parse(began)) / MINUTE_MS)))}</td>
                  <td className="is-number">{number(steps)}</td>
                  <td className="is-number">{number(points)} <span className="subtle">({say('scan.hours', { hours: number(Math.round((points / ceiling) * 100) / 100) })})</span></td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {failures.length === 0 ? null : (
        <>
          <h3>{say('scan.failures')}</h3>
          <ul className="admin-bullets">
            {failures.map(({ at, kind, endpoint, status }) => <li key={`${at} ${kind}`}><RelativeTime instant={at} />: {say(`failure.${kind}`, { endpoint: endpoint ?? 'Jira', status: String(status ?? '–') })}</li>)}
          </ul>
        </>
      )}
    </>
  );
}
