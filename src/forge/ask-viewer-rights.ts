/** What the viewer may do, asked of Jira as the viewer: never read off a payload or a context that a page could write. */
import { z } from 'zod';
import type { JiraClient } from '../jira/create-jira-client';
import type { ViewerRights } from '../storage/rights-cache';
import type { Spender } from './spend-for-viewer';
import { spendForViewer } from './spend-for-viewer';

/** @throws JiraError, BudgetError */
export function askViewerRights(spender: Spender): Promise<ViewerRights> {
  return spendForViewer(spender, async (client) => {
    // One after the other: where one fails, the other must not run on in the next customer's invocation.
    const isAdmin = await readIsAdmin(client);
    return { isAdmin, projectIds: await readVisibleProjects(client) };
  });
}

/** @throws JiraError, BudgetError */
export const askIsAdmin = (spender: Spender): Promise<boolean> => spendForViewer(spender, readIsAdmin);

/** A user, and each of a hundred groups, cost two points each (reference of Jira's points); twice, where Jira asks to try again. */
const MOST_OF_GROUPS = 202;
const WORST_OF_GROUPS = 2 * (1 + MOST_OF_GROUPS);

/**
 * Whether the viewer is in the group, by its id, nested groups included. Everybody may ask about themselves, which no other call
 * about groups allows. https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-myself/#api-rest-api-3-myself-get; scope read:jira-user
 */
export const askIsMember = (spender: Spender, groupId: string): Promise<boolean> => spendForViewer(spender, async ({ call }) => {
  const { groups } = await call({ method: 'GET', path: '/rest/api/3/myself', query: [['expand', 'groups']], answer: myself, points: (answer) => 2 + 2 * answer.groups.items.length, most: MOST_OF_GROUPS });
  return groups.items.some((group) => group.groupId === groupId);
}, WORST_OF_GROUPS);

/** Administer Jira. https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-permissions/#api-rest-api-3-mypermissions-get; scope read:jira-work */
async function readIsAdmin({ call }: JiraClient): Promise<boolean> {
  const { permissions } = await call({ method: 'GET', path: '/rest/api/3/mypermissions', query: [['permissions', 'ADMINISTER']], answer: myPermissions });
  return permissions.ADMINISTER?.havePermission === true;
}

/** https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-permissions/#api-rest-api-3-permissions-project-post; scope read:jira-work */
async function readVisibleProjects({ call }: JiraClient): Promise<ViewerRights['projectIds']> {
  const { projects } = await call({ method: 'POST', path: '/rest/api/3/permissions/project', body: { permissions: ['BROWSE_PROJECTS'] }, answer: permittedProjects });
  return projects.map(({ id }) => String(id));
}

const myPermissions = z.object({ permissions: z.object({ ADMINISTER: z.object({ havePermission: z.boolean() }).optional() }) });
const myself = z.object({ groups: z.object({ items: z.array(z.object({ groupId: z.string().optional() })).default([]) }).default({ items: [] }) });
const permittedProjects = z.object({ projects: z.array(z.object({ id: z.int() })).default([]) });
