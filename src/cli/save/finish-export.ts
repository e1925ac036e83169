/** Turns a draft into a site export: every list in one order, so that the same site gives the same bytes. */
import type { IssueRecord, SiteExport } from '../../../stand-ins/jira/site-export';
import type { SiteFacts } from '../../model/facts';
import { sortBy } from '../../model/sorted';
import type { ExportDraft, Stub } from './export-draft';
import { projectKeyOf } from './keep-issue';

/** @param facts what the scan made of the answers: they tell which roadmaps and which samples were read */
export function finishExport(draft: ExportDraft, facts: SiteFacts): SiteExport {
  const readProjects = facts.projects.filter(({ roadmapItems }) => roadmapItems.known).map(({ id }) => id);
  const sampledProjects = facts.projects.filter(({ backlog }) => backlog.known || backlog.reason !== 'notRead').map(({ id }) => id);
  const projects = sortBy([...draft.projects.values()], ({ key }) => key);
  const keys = new Map(projects.map(({ id, key }) => [id, key]));
  const roles = [...draft.roles.values()].flatMap(({ projectId, ...role }) => {
    const projectKey = keys.get(projectId);
    return projectKey === undefined ? [] : [{ ...role, projectKey }];
  });
  const ids = new Map(projects.map(({ id, key }) => [key, id]));
  const stubs = [...draft.stubs.values()].filter(({ id }) => !draft.issues.has(id)).map((stub) => toIssue(stub, ids));
  return {
    site: {
      ...draft.site,
      readProjects: readProjects.sort(),
      sampledProjects: sampledProjects.sort(),
      projects,
      issueTypes: sortBy([...draft.issueTypes.values()], ({ id }) => id),
      issueLinkTypes: sortBy([...draft.issueLinkTypes.values()], ({ id }) => id),
      fields: sortBy([...draft.fields.values()], ({ id }) => id),
      roles: sortBy(roles, ({ projectKey }) => projectKey, ({ id }) => String(id)),
    },
    // Numbered, since pages want to show something.
    users: sortBy([...draft.users.values()], ({ accountId }) => accountId).map((user, index) => ({ ...user, displayName: `Person ${index + 1}` })),
    issues: sortBy([...draft.issues.values(), ...stubs], ({ id }) => id).map(sortFields),
    changelogs: sortBy([...draft.changes.values()], ({ issueId }) => issueId, ({ id }) => id),
    searches: sortBy([...draft.searches].map(([jql, issueIds]) => ({ jql, issueIds })), ({ jql }) => jql),
    answers: sortBy([...draft.answers], ([request]) => request).map(([, answer]) => answer),
  };
}

/** What a hidden project holds can still be seen from outside; it is filed where it was seen, so that it is shown there again. */
function toIssue({ id, key, status, type, shownIn }: Stub, projectIds: ReadonlyMap<string, string>): IssueRecord {
  const projectKey = projectKeyOf(key);
  const projectId = projectIds.get(projectKey);
  return { id, key, stub: true, fields: { project: projectId === undefined ? shownIn : { id: projectId, key: projectKey }, ...(status === undefined ? {} : { status }), ...(type === undefined ? {} : { issuetype: type }) } };
}

/** Fields come in the order of the queries that brought them, which run at once. */
const sortFields = ({ fields, ...issue }: IssueRecord): IssueRecord => {
  const { project } = fields;
  return { ...issue, fields: { ...Object.fromEntries(sortBy(Object.entries(fields), ([name]) => name)), project } };
};
