/** An opened check: what fails and where, what puts it right, why it matters, when it is fine, and whether it is accepted. */
import type { ReactNode } from 'react';
import type { IndicatorCheck } from '../../../src/model/api';
import type { CheckEntry } from '../../../src/model/group-checks';
import { OutsideLink } from '../../shared/jira/outside-link';
import { checkWords } from '../../shared/space/check-words';
import { useTexts } from '../../shared/texts/texts-context';
import { Evidence } from './evidence';
import { GapSection } from './gap-section';
import { SOURCES } from './sources';

export function CheckDetail({ entry: { check, waiting } }: { readonly entry: CheckEntry<IndicatorCheck> }) {
  const texts = useTexts();
  const { say, findText } = texts;
  const { description, remedy } = checkWords(texts, check);
  const [source, fine] = [findText(`check.${check.id}.source`), findText(`check.${check.id}.fine`)];
  const isUntold = check.outcome === 'unknown' || check.outcome === 'error';
  const url = SOURCES[check.id];
  return (
    <>
      {isUntold ? <Part title={say('project.untold')}><p>{say(check.outcome === 'error' ? 'project.untold.error' : 'project.untold.why')}</p></Part> : null}
      {check.outcome === 'blocked' ? <Part title={say('checks.waiting')}><p>{say('project.blocked.why', { role: say(`role.${check.role}`) })}</p></Part> : null}
      {check.violations > 0 ? <Part title={say('project.fails')}><Evidence check={check} /></Part> : null}
      {check.violations > 0 ? <Part title={say('project.remedy')}><p>{remedy}</p></Part> : null}
      {waiting.length === 0 ? null : <Part title={say('checks.waitHere', { count: waiting.length })}><ul className="plain-list">{waiting.map((one) => <li key={one.id}>{checkWords(texts, one).title}</li>)}</ul></Part>}
      <Part title={say('project.why')}>
        <p>{description}</p>
        {source === null ? null : <p className="subtle">{say('project.source')} {url === undefined ? source : <OutsideLink url={url}>{source}</OutsideLink>}</p>}
      </Part>
      {fine === null ? null : <Part title={say('project.fineWhen')}><p>{fine}</p></Part>}
      {check.violations > 0 ? <GapSection check={check} /> : null}
    </>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return <section className="check-part"><h4>{title}</h4>{children}</section>;
}
