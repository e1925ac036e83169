/** The page for Jira admins: a guide of four steps, then every setting in the same order, and a bar that shows what saving changes. */
import { Failed } from '../shared/parts/failed';
import { Loading } from '../shared/parts/loading';
import type { ReactNode } from 'react';
import type { EditableSettings, PreviewAnswer, SettingsAnswer } from '../../src/model/admin-api';
import { About } from './about';
import { AcceptedGaps } from './accepted-gaps';
import { CheckTable } from './check-table';
import { Coordinators } from './coordinators';
import { Guide } from './guide';
import { Publishing } from './publishing';
import { ReviewGroup } from './review-group';
import { Rules } from './rules';
import { SaveBar } from './save-bar';
import { Scanning } from './scanning';
import { Scope } from './scope';
import { SeatTable } from './seat-table';
import { Sources } from './sources';
import { ThresholdTable } from './threshold-table';
import type { SettingsState } from './use-settings';
import { useSettings } from './use-settings';
import type { WordKey } from './use-words';
import { useWords } from './use-words';

/** What a section of the page works with. */
export interface SectionProps {
  readonly answer: SettingsAnswer;
  readonly draft: EditableSettings;
  readonly preview: PreviewAnswer | null;
  readonly isPreviewing: boolean;
  /** False without a licence. */
  readonly mayChange: boolean;
  readonly state: SettingsState;
}

export const SECTIONS = ['names', 'seats', 'publish', 'rules', 'checks', 'numbers', 'scope', 'coordinators', 'scan', 'gaps', 'about'] as const;
type SectionName = (typeof SECTIONS)[number];

const PARTS: Readonly<Record<SectionName, (props: SectionProps) => ReactNode>> = {
  names: Sources, seats: SeatTable, publish: (props) => <><Publishing {...props} /><ReviewGroup {...props} /></>, rules: Rules, checks: CheckTable, numbers: ThresholdTable, scope: Scope, coordinators: Coordinators, scan: Scanning, gaps: AcceptedGaps, about: About,
};

export function AdminPage() {
  const { say } = useWords();
  const state = useSettings();
  const { answer, draft, preview, isPreviewing, failure, reload } = state;
  if (answer === null || draft === null) return <main className="page admin"><h1>{say('title')}</h1>{failure === null ? <Loading isOne={false} /> : <Failed message={failure} onRetry={reload} />}</main>;
  const props: SectionProps = { answer, draft, preview, isPreviewing, mayChange: answer.scan.status.isLicensed, state };
  return (
    <main className="page admin">
      <h1>{say('title')}</h1>
      {answer.isDamaged ? <p className="admin-warning" role="alert">{say('damaged')}</p> : null}
      {props.mayChange ? null : <p className="admin-warning">{say('unlicensed')}</p>}
      <Guide {...props} />
      <div className="admin-columns">
        <nav className="admin-nav" aria-label={say('sections')}>
          <ul>{SECTIONS.map((name) => <li key={name}><a href={`#${name}`}>{say(`section.${name}`)}</a></li>)}</ul>
        </nav>
        <div className="admin-sections">
          {SECTIONS.map((name) => {
            const Part = PARTS[name];
            return <Section key={name} name={name} title={`section.${name}`}><Part {...props} /></Section>;
          })}
        </div>
      </div>
      <SaveBar {...props} />
    </main>
  );
}

function Section({ name, title, children }: { readonly name: SectionName; readonly title: WordKey; readonly children: ReactNode }) {
  const { say } = useWords();
  return (
    <section className="admin-section" id={name} aria-labelledby={`${name}-title`} tabIndex={-1}>
      <h2 id={`${name}-title`}>{say(title)}</h2>
      {children}
    </section>
  );
}
