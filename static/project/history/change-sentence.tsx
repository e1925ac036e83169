/** One change in words, with people by name. */
import { Fragment } from 'react';
import type { SpaceChange } from '../../../src/model/api';
import type { AccountId } from '../../../src/model/facts';
import { PersonName } from '../../shared/jira/person-name';
import { capital } from '../../shared/space/words';
import { useTexts } from '../../shared/texts/texts-context';
import { kindOfCheckChange } from './kind-of-check-change';

export function ChangeSentence({ change }: { readonly change: SpaceChange }) {
  const { say, render } = useTexts();
  if (change.kind === 'eligibility') return <>{say(change.to === 'eligible' ? 'project.change.judged' : 'project.change.notJudged', { state: change.to === 'eligible' ? null : say(`eligibility.${change.to}`) })}</>;
  if (change.kind === 'band') return <>{say('project.change.band', { from: say(`band.${change.from ?? 'none'}`), to: say(`band.${change.to ?? 'none'}`) })}</>;
  if (change.kind === 'check') return <CheckSentence change={change} />;
  const { role, to, joined, left } = change;
  const values = { role: capital(say(`role.${role}`)), joined: <People ids={joined} />, left: <People ids={left} />, state: say(to === 'departed' ? 'seat.departed.holder' : `seat.${to}`) };
  if (joined.length > 0 && left.length > 0) return <>{render('project.change.seat.both', values)}</>;
  if (joined.length > 0) return <>{render('project.change.seat.joined', values)}</>;
  return <>{render(left.length > 0 ? 'project.change.seat.left' : 'project.change.seat.state', values)}</>;
}

function CheckSentence({ change: { id, from, to } }: { readonly change: Extract<SpaceChange, { readonly kind: 'check' }> }) {
  const { say, findText } = useTexts();
  const kind = kindOfCheckChange(from, to);
  const wording = kind === 'opened' || kind === 'more' || kind === 'fewer' ? 'failureTitle' : 'title';
  // A check that is younger than the page's texts has no title here.
  const title = findText(`check.${id}.${wording}`) ?? id;
  return <>{say(`project.change.check.${kind}`, { title, from: from?.violations ?? 0, to: to?.violations ?? 0 })}</>;
}

function People({ ids }: { readonly ids: readonly AccountId[] }) {
  return <>{ids.map((accountId, index) => <Fragment key={accountId}>{index > 0 ? ', ' : ''}<PersonName accountId={accountId} /></Fragment>)}</>;
}
