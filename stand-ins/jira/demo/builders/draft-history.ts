/** All changes of a project in the order they happened; what was changed was updated then. */
import type { DemoProject } from '../tables/demo-project';
import type { DraftChange } from './draft-change';
import type { DraftIssue } from './draft-issue';
import { draftOrderingChanges } from './draft-ordering-changes';
import { draftProgressChanges } from './draft-progress-changes';

export function draftHistory(project: DemoProject, issues: readonly DraftIssue[]): DraftChange[] {
  const triaged = new Set<DraftIssue>();
  const ordering = draftOrderingChanges(project, issues);
  if (project.flow === 'queue') for (const { issue, items } of ordering) if (items.length > 1) triaged.add(issue);
  const changes = [...draftProgressChanges(project, issues.filter((issue) => !triaged.has(issue))), ...ordering];
  for (const { issue, at } of changes) issue.updated = Math.min(issue.updated, at);
  return changes;
}
