/** The register of one pair of teams: each link, who is in charge of it, and a coordinator to be named. */
import { useEffect, useRef } from 'react';
import type { ScanStatus } from '../../../src/model/api';
import { useAnswer } from '../../shared/page/use-answer';
import { Failed } from '../../shared/parts/failed';
import { Loading } from '../../shared/parts/loading';
import { Notice } from '../../shared/parts/notice';
import { useDateWords } from '../../shared/texts/use-date-words';
import { useFailureText } from '../../shared/texts/use-failure-text';
import { useTexts } from '../../shared/texts/texts-context';
import { ExportLinks } from './export-links';
import { LinkTable } from './link-table';
import { NameCoordinator } from './name-coordinator';
import { TeamName } from './team-names';

interface RegisterProps {
  readonly teams: readonly [string, string];
  readonly scan: ScanStatus;
  readonly onBack: () => void;
  readonly onSaved: () => void;
}

export function Register({ teams, scan, onBack, onSaved }: RegisterProps) {
  // The scan's end is when what was named comes to hold.
  const { answer, failure, reload } = useAnswer('getDependencyPair', { teams }, () => scan);
  const { say } = useTexts();
  const { date } = useDateWords();
  const sayFailure = useFailureText();
  const heading = useRef<HTMLHeadingElement>(null);
  const isThere = answer !== null;
  useEffect(() => { if (isThere) heading.current?.focus(); }, [isThere]);
  const back = <p><button type="button" className="text-button" onClick={onBack}><span aria-hidden="true">←</span> {say('deps.back')}</button></p>;
  if (answer === null) return <>{back}{failure === null ? <Loading isOne={false} /> : <Failed message={sayFailure(failure)} onRetry={reload} />}</>;
  const { pair, links, hidden } = answer;
  if (pair === null) return <>{back}<Notice title={say('deps.pair.none')}><p>{say('deps.pair.none.why')}</p></Notice></>;
  return (
    <section className="deps">
      {back}
      <h2 ref={heading} tabIndex={-1} className="deps-title"><TeamName team={pair.teams[0]} /> <span aria-hidden="true">↔</span> <TeamName team={pair.teams[1]} /></h2>
      <p>{say('deps.pair.summary', { open: pair.open, unmanaged: pair.unmanaged })}{pair.oldest === null ? null : <> {say('deps.pair.oldest', { day: date(pair.oldest) })}</>}</p>
      <NameCoordinator answer={answer} onSaved={() => { onSaved(); reload(); }} />
      <div className="deps-head"><h3>{say('deps.links')}</h3><ExportLinks answer={answer} /></div>
      <LinkTable links={links} linkTypes={answer.linkTypes} />
      {pair.open + pair.possiblyDead > links.length ? <p className="subtle">{say('deps.links.cut', { shown: links.length, count: pair.open + pair.possiblyDead })}</p> : null}
      {hidden === 0 ? null : <p className="subtle">{say('deps.hidden', { count: hidden })}</p>}
    </section>
  );
}
