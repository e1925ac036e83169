/** What may happen to a site: one change at one instant, as a person, an admin or a rule of Jira would make it. Nothing happens in an archived project but that it is opened again, hidden or deleted. */
import type { ActorRecord, IssueLinkTypeRecord, ProjectCategoryRecord, ProjectRecord, RoleRecord, UserRecord } from '../site-export';

export type WorldChange = IssueChange | LinkChange | ProjectChange | PeopleChange | VocabularyChange;

/** Fields as in an export: people are `{accountId}`, types `{id}`; Jira sets key, `created` and `updated` itself. */
export type FieldValues = Readonly<Record<string, unknown>>;

export type IssueChange =
  | { readonly kind: 'createIssue'; readonly projectId: string; readonly fields: FieldValues }
  /** Whoever assigns, closes, or puts an issue under another parent or team. */
  | { readonly kind: 'updateIssue'; readonly issueId: string; readonly fields: FieldValues }
  /** Somebody orders a backlog; the history tells who. */
  | { readonly kind: 'rankIssue'; readonly issueId: string; readonly rank: string; readonly by: string }
  /** It gets a key of the other project and still answers to the old one; links and children come along. */
  | { readonly kind: 'moveIssue'; readonly issueId: string; readonly projectId: string; readonly fields?: FieldValues }
  /** Its links go with it, and nobody tells their other ends: those are not updated. */
  | { readonly kind: 'deleteIssue'; readonly issueId: string };

export type LinkChange =
  /** Reads in the outward sense: `fromId` blocks `toId`. Both ends are updated. */
  | { readonly kind: 'createLink'; readonly typeId: string; readonly fromId: string; readonly toId: string }
  | { readonly kind: 'deleteLink'; readonly linkId: string };

export type ProjectChange =
  /** A team-managed project brings its own roles. */
  | { readonly kind: 'createProject'; readonly project: Omit<ProjectRecord, 'id'>; readonly roles?: readonly Omit<RoleRecord, 'projectKey'>[] }
  /** `null` takes the category away. */
  | { readonly kind: 'changeProject'; readonly projectId: string; readonly name?: string; readonly leadId?: string; readonly category?: ProjectCategoryRecord | null }
  | { readonly kind: 'archiveProject' | 'unarchiveProject' | 'deleteProject'; readonly projectId: string }
  /** The app may no longer browse it, or may again. */
  | { readonly kind: 'hideProject' | 'showProject'; readonly projectId: string }
  /** The app may no longer read its roles, or may again. */
  | { readonly kind: 'closeRoles' | 'openRoles'; readonly projectId: string };

export type PeopleChange =
  | { readonly kind: 'setActors'; readonly projectId: string; readonly roleId: number; readonly actors: readonly ActorRecord[] }
  | { readonly kind: 'addUser'; readonly user: UserRecord }
  | { readonly kind: 'setActive'; readonly accountId: string; readonly active: boolean }
  | { readonly kind: 'deleteUser'; readonly accountId: string };

export type VocabularyChange =
  | { readonly kind: 'renameRole'; readonly roleId: number; readonly name: string }
  | { readonly kind: 'addLinkType'; readonly type: Omit<IssueLinkTypeRecord, 'id'> };

/** A change that the site does not allow, because what it names is not there. */
export class WorldError extends Error {
  override readonly name = 'WorldError';
}
