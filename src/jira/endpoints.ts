/**
 * One typed method an endpoint of Jira Cloud's REST API v3, each with its docs page. Every answer is read by a schema;
 * scopes: read:jira-work for all but users, which need read:jira-user.
 */
import { MOST_ACTORS, MOST_ROLES } from '../model/role-sizes';
import * as answers from './answers';
import type { JiraClient } from './create-jira-client';

export type JiraEndpoints = ReturnType<typeof createEndpoints>;

/** Jira's largest page. */
const PROJECTS_A_PAGE = 100;
/** Most of `id` in one call, by the contract. */
export const PROJECT_IDS_A_CALL = 50;
export const USERS_A_CALL = 100;
/** The contract's most for one call. */
export const ISSUES_A_FETCH = 100;

export interface ProjectQuery {
  readonly startAt?: number;
  /** At most 100, which is the default. */
  readonly size?: number;
  readonly orderBy?: 'key' | '-lastIssueUpdatedDate';
  readonly withLead: boolean;
  readonly properties?: readonly string[];
  /** Only these; at most 50. */
  readonly ids?: readonly string[];
}

/** Jira's names of the two rights that ordering a backlog needs. */
export type ProjectPermission = 'SCHEDULE_ISSUES' | 'EDIT_ISSUES';

export function createEndpoints({ call }: JiraClient) {
  return {
    /** https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-server-info/#api-rest-api-3-serverinfo-get */
    getServerInfo: () => call({ method: 'GET', path: '/rest/api/3/serverInfo', answer: answers.serverInfo }),

    /** https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-fields/#api-rest-api-3-field-get */
    getFields: () => call({ method: 'GET', path: '/rest/api/3/field', answer: answers.fields }),

    /** https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-types/#api-rest-api-3-issuetype-get */
    getIssueTypes: () => call({ method: 'GET', path: '/rest/api/3/issuetype', answer: answers.issueTypes }),

    /** https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-link-types/#api-rest-api-3-issuelinktype-get */
    getIssueLinkTypes: () => call({ method: 'GET', path: '/rest/api/3/issueLinkType', answer: answers.issueLinkTypes }),

    /** https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-projects/#api-rest-api-3-project-search-get */
    searchProjects: ({ startAt = 0, size = PROJECTS_A_PAGE, orderBy = 'key', withLead, properties = [], ids = [] }: ProjectQuery) =>
      call({
        method: 'GET',
        path: '/rest/api/3/project/search',
        query: [
          ['startAt', String(startAt)], ['maxResults', String(size)], ['orderBy', orderBy], ['action', 'browse'],
          ['status', 'live'], ['status', 'archived'], ['expand', withLead ? 'insight,lead' : 'insight'],
          ...properties.map((key) => ['properties', key] as const),
          ...ids.map((id) => ['id', id] as const),
        ],
        answer: answers.projectPage,
        points: ({ values }) => values.length,
        most: ids.length > 0 ? ids.length : size,
      }),

    /** https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-project-categories/#api-rest-api-3-projectcategory-get */
    getProjectCategories: () => call({ method: 'GET', path: '/rest/api/3/projectCategory', answer: answers.projectCategories }),

    /** https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-project-roles/#api-rest-api-3-project-projectidorkey-role-get */
    getProjectRoles: (projectId: string) =>
      call({ method: 'GET', path: '/rest/api/3/project/{projectIdOrKey}/role', parameters: { projectIdOrKey: projectId }, answer: answers.roleMap, points: (roles) => 2 * Object.keys(roles).length, most: 2 * MOST_ROLES }),

    /** https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-project-roles/#api-rest-api-3-project-projectidorkey-role-id-get */
    getProjectRole: (projectId: string, roleId: string) =>
      call({ method: 'GET', path: '/rest/api/3/project/{projectIdOrKey}/role/{id}', parameters: { projectIdOrKey: projectId, id: roleId }, answer: answers.role, points: ({ actors }) => 2 + 2 * (actors?.length ?? 0), most: 2 + 2 * MOST_ACTORS }),

    /** https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-search/#api-rest-api-3-search-jql-post */
    searchIssues: (body: { jql: string; fields: readonly string[]; maxResults: number; nextPageToken?: string }) =>
      call({ method: 'POST', path: '/rest/api/3/search/jql', body, answer: answers.searchPage, points: ({ issues }) => issues.length, most: body.maxResults }),

    /** https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-search/#api-rest-api-3-search-approximate-count-post */
    countIssues: (jql: string) => call({ method: 'POST', path: '/rest/api/3/search/approximate-count', body: { jql }, answer: answers.count }),

    /** https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/#api-rest-api-3-issue-bulkfetch-post */
    fetchIssues: (issueIdsOrKeys: readonly string[], fields: readonly string[]) =>
      call({ method: 'POST', path: '/rest/api/3/issue/bulkfetch', body: { issueIdsOrKeys, fields }, answer: answers.bulkIssues, points: ({ issues }) => issues.length, most: issueIdsOrKeys.length }),

    /** https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/#api-rest-api-3-changelog-bulkfetch-post */
    fetchChangelogs: (body: { issueIdsOrKeys: readonly string[]; fieldIds: readonly string[]; maxResults: number; nextPageToken?: string }) =>
      call({ method: 'POST', path: '/rest/api/3/changelog/bulkfetch', body, answer: answers.changelogPage }),

    /** https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-user-search/#api-rest-api-3-user-permission-search-get */
    findUserWithPermission: ({ projectKey, accountId, permission }: { projectKey: string; accountId: string; permission: ProjectPermission }) =>
      call({
        method: 'GET',
        path: '/rest/api/3/user/permission/search',
        query: [['permissions', permission], ['projectKey', projectKey], ['accountId', accountId]],
        answer: answers.userList,
        points: (users) => 2 * users.length,
        most: 2,
      }),

    /** https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-project-permission-schemes/#api-rest-api-3-project-projectkeyorid-permissionscheme-get */
    getPermissionScheme: (projectId: string) =>
      call({ method: 'GET', path: '/rest/api/3/project/{projectKeyOrId}/permissionscheme', parameters: { projectKeyOrId: projectId }, answer: answers.permissionScheme }),

    /** https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-permission-schemes/#api-rest-api-3-permissionscheme-schemeid-permission-get */
    getPermissionGrants: (schemeId: number) =>
      call({ method: 'GET', path: '/rest/api/3/permissionscheme/{schemeId}/permission', parameters: { schemeId: String(schemeId) }, answer: answers.permissionGrants }),

    /** https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-users/#api-rest-api-3-user-bulk-get */
    getUsers: (accountIds: readonly string[]) =>
      call({
        method: 'GET',
        path: '/rest/api/3/user/bulk',
        query: [['maxResults', String(USERS_A_CALL)], ...accountIds.map((id) => ['accountId', id] as const)],
        answer: answers.userPage,
        points: ({ values }) => 2 * values.length,
        most: 2 * accountIds.length,
      }),
  };
}
