/** Keys and names for the reader's eye. Kept apart from facts, in memory only: never stored, never logged. */
import type { IssueId, ProjectId, TeamId } from './facts';

export interface Directory {
  readonly site: { readonly url: string; readonly name: string };
  readonly projects: ReadonlyMap<ProjectId, { readonly key: string; readonly name: string }>;
  readonly issueKeys: ReadonlyMap<IssueId, string>;
  readonly teamNames: ReadonlyMap<TeamId, string>;
  readonly programmeNames: ReadonlyMap<string, string>;
}
