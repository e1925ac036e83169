/** The same site as an export that is held whole, for a small one: what the lazy one must not differ from. */
import type { SiteExport } from '../site-export';
import { listMoves } from './scale-changelogs';
import type { ScaleIssue } from './scale-issue';
import type { ScaleState } from './scale-state';

export function materialise(state: ScaleState): SiteExport {
  const { model: { site, projects, users }, created } = state;
  const issues: readonly ScaleIssue[] = [
    ...projects.flatMap((project) => Array.from({ length: project.size }, (_, index) => state.issue(project, index + 1))),
    ...created.map(({ project, number }) => state.issue(project, number)),
  ];
  return { site, users: [...users.values()], issues: issues.map(({ record }) => record), changelogs: issues.flatMap(listMoves) };
}
