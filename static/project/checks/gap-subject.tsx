/** What of a check is accepted: all of it in this space, or one finding. */
import type { IndicatorCheck } from '../../../src/model/api';
import type { Example } from '../../shared/space/finding-sentence';
import { useName } from '../../shared/jira/use-name';
import { useTexts } from '../../shared/texts/texts-context';

interface GapSubjectProps {
  readonly id: string;
  readonly check: IndicatorCheck;
  /** Empty for all. */
  readonly chosen: string;
  readonly onChange: (subjectId: string) => void;
}

export function GapSubject({ id, check: { examples, violations }, chosen, onChange }: GapSubjectProps) {
  const { say } = useTexts();
  // Of the site nothing is accepted here, and dependencies have no name of their own.
  const named = examples.filter(({ subject }) => subject.type === 'issue' || subject.type === 'person');
  if (named.length < 2) return null;
  return (
    <div className="field">
      <label htmlFor={id}>{say('project.gap.what')}</label>
      <select id={id} value={chosen} onChange={({ target }) => { onChange(target.value); }}>
        <option value="">{say('project.gap.all', { count: violations })}</option>
        {named.map((example) => <Subject key={example.subject.id} subject={example.subject} />)}
      </select>
    </div>
  );
}

function Subject({ subject: { type, id } }: Pick<Example, 'subject'>) {
  const { say } = useTexts();
  const name = useName(type === 'person' ? 'person' : 'issue', id);
  if (name === null) return null;
  return <option value={id}>{name === undefined ? say('loading') : name.key === null ? name.text : `${name.key} ${name.text}`}</option>;
}
