/** Where a check fails: in sentences, and the work items in a table, both as the viewer may see them. */
import type { IndicatorCheck } from '../../../src/model/api';
import type { Reference } from '../../../src/model/check';
import { JiraLink } from '../../shared/jira/jira-link';
import type { Example } from '../../shared/space/finding-sentence';
import { FindingSentence } from '../../shared/space/finding-sentence';
import { useTexts } from '../../shared/texts/texts-context';
import { WorkItemTable } from './work-item-table';

export function Evidence({ check: { id, examples, violations } }: { readonly check: IndicatorCheck }) {
  const { say } = useTexts();
  const ofItems = examples.filter(({ subject }) => subject.type === 'issue');
  const others = examples.filter(({ subject }) => subject.type !== 'issue');
  // Where every work item fails alike, the title has said how.
  const remarks = new Map(areAlike(ofItems) ? [] : ofItems.map((example) => [example.subject.id, <FindingSentence key={example.subject.id} checkId={id} example={example} />]));
  const issueIds = [...new Set(examples.flatMap(issuesOf))];
  return (
    <>
      {ofItems.length > 0 && areAlike(ofItems) && ofItems.length === 1 ? <p>{ofItems.map((example) => <FindingSentence key={example.subject.id} checkId={id} example={example} />)}</p> : null}
      {others.length === 0 ? null : <ul className="finding-list">{others.map((example) => <li key={`${example.subject.id} ${example.messageId}`}><FindingSentence checkId={id} example={example} /></li>)}</ul>}
      {issueIds.length === 0 ? null : <WorkItemTable issueIds={issueIds} remarks={remarks} />}
      <p className="subtle">
        {violations > examples.length ? say('project.firstOf', { shown: examples.length, count: violations }) : null}
        {' '}{issueIds.length < 2 ? null : <JiraLink path={`/issues/?jql=${encodeURIComponent(`id in (${issueIds.join(', ')})`)}`}>{say(violations > examples.length ? 'checks.open.first' : 'checks.open')} <span aria-hidden="true">↗</span></JiraLink>}
      </p>
    </>
  );
}

const areAlike = (examples: readonly Example[]): boolean => new Set(examples.map(({ messageId, values }) => JSON.stringify([messageId, values]))).size < 2;

function issuesOf({ subject, values }: Example): readonly string[] {
  const references = Object.values(values).filter((value): value is Reference => typeof value === 'object' && value !== null && 'ref' in value);
  const ids = references.filter(({ ref }) => ref === 'issue').map(({ id }) => id);
  return subject.type === 'issue' ? [subject.id, ...ids] : ids;
}
