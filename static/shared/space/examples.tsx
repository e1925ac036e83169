/** The findings of one check, as the viewer may see them, with a way to all of them in Jira. */
import type { IndicatorCheck } from '../../../src/model/api';
import type { Reference } from '../../../src/model/check';
import { useTexts } from '../texts/texts-context';
import { FindingSentence } from './finding-sentence';
import { IssueLine } from '../jira/issue-line';
import { JiraLink } from '../jira/jira-link';

/** Lines on the page; the link opens all that came. */
const MOST_LINES = 5;

export function Examples({ check: { id, examples, violations } }: { readonly check: IndicatorCheck }) {
  const { say } = useTexts();
  const issueIds = [...new Set(examples.flatMap(issuesOf))];
  const rest = violations - Math.min(examples.length, MOST_LINES);
  return (
    <>
      <ul className="examples">
        {examples.slice(0, MOST_LINES).map((example) => <li key={`${example.subject.id} ${example.messageId}`}>{example.subject.type === 'issue' ? <IssueLine issueId={example.subject.id} /> : <FindingSentence checkId={id} example={example} />}</li>)}
        {rest > 0 ? <li className="subtle">{say('checks.more', { count: rest })}</li> : null}
      </ul>
      {issueIds.length < 2 ? null : <p><JiraLink path={`/issues/?jql=${encodeURIComponent(`id in (${issueIds.join(', ')})`)}`}>{say(violations > examples.length ? 'checks.open.first' : 'checks.open')} <span aria-hidden="true">↗</span></JiraLink></p>}
    </>
  );
}

function issuesOf({ subject, values }: IndicatorCheck['examples'][number]): readonly string[] {
  const references = Object.values(values).filter((value): value is Reference => typeof value === 'object' && value !== null && 'ref' in value);
  const ids = references.filter(({ ref }) => ref === 'issue').map(({ id }) => id);
  return subject.type === 'issue' ? [subject.id, ...ids] : ids;
}
