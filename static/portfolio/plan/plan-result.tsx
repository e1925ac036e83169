/** What would follow: in numbers, then seat by seat, space by space, item by item. */
import type { CoverPlanAnswer } from '../../../src/model/portfolio-api';
import { IssueLine } from '../../shared/jira/issue-line';
import { IssueLink } from '../../shared/jira/issue-link';
import { ProjectName } from '../../shared/jira/project-name';
import { useTexts } from '../../shared/texts/texts-context';
import { useCategories } from '../filters/use-categories';
import type { Assignment } from './cover-plan';
import { PlanSeats } from './plan-seats';
import { PlanSpaces } from './plan-spaces';

export interface PlanResultProps {
  readonly answer: CoverPlanAnswer;
  readonly assignments: readonly Assignment[];
  readonly onAssign: (assignment: Assignment) => void;
  readonly onUndo: (assignment: Assignment) => void;
}

export function PlanResult({ answer, assignments, onAssign, onUndo }: PlanResultProps) {
  const { say } = useTexts();
  const categories = useCategories();
  const { seats, items, dependencies, spaces, coordinators } = answer;
  const orphanedItems = items.effects.filter(({ effect }) => effect === 'orphaned');
  const orphanedDependencies = dependencies.effects.filter(({ effect }) => effect === 'orphaned');
  return (
    <>
      <ul className="plan-tally">
        {([['seats', seats], ['items', items], ['dependencies', dependencies]] as const).map(([kind, { tally }]) => (
          <li key={kind}><b>{tally.orphaned}</b> {say(`plan.${kind}`, { of: tally.before })}{tally.cured === 0 ? null : <span className="subtle"> · {say('plan.cured', { count: tally.cured })}</span>}</li>
        ))}
      </ul>
      <PlanSeats effects={seats.effects} assignments={assignments} onAssign={onAssign} onUndo={onUndo} />
      {coordinators.map(({ programmeId }, index) => <p key={index}>{programmeId === null ? say('plan.coordinator.teams') : say('plan.coordinator', { programme: categories.get(programmeId) ?? programmeId })}</p>)}
      <PlanSpaces spaces={spaces} />
      {orphanedItems.length === 0 ? null : (
        <details className="plan-part">
          <summary>{say('plan.items.list', { count: items.tally.orphaned })}</summary>
          <ul>{orphanedItems.map(({ issueId }) => <li key={issueId}><IssueLine issueId={issueId} /></li>)}</ul>
          {items.tally.orphaned > orphanedItems.length ? <p className="subtle">{say('checks.more', { count: items.tally.orphaned - orphanedItems.length })}</p> : null}
        </details>
      )}
      {orphanedDependencies.length === 0 ? null : (
        <details className="plan-part">
          <summary>{say('plan.dependencies.list', { count: dependencies.tally.orphaned })}</summary>
          <ul>{orphanedDependencies.map(({ from, to }, index) => <li key={index}><End end={from} /> → <End end={to} /></li>)}</ul>
          {dependencies.tally.orphaned > orphanedDependencies.length ? <p className="subtle">{say('checks.more', { count: dependencies.tally.orphaned - orphanedDependencies.length })}</p> : null}
        </details>
      )}
    </>
  );
}

function End({ end }: { readonly end: { readonly issueId: string; readonly projectId: string } | null }) {
  const { say } = useTexts();
  return end === null ? <>{say('name.hiddenItem')}</> : <><IssueLink issueId={end.issueId} /> (<ProjectName projectId={end.projectId} />)</>;
}
