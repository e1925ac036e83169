/** What the viewer may do, asked of Jira as the viewer: never read off a payload or a context that a page could write. */
import { z } from 'zod';
import { createJiraClient } from '../jira/create-jira-client';
import type { ViewerRights } from '../storage/rights-cache';
import { jiraAsViewer } from './transport';

/** @throws JiraError */
export async function askViewerRights(): Promise<ViewerRights> {
  // One after the other: where one fails, the other must not run on in the next customer's invocation.
  const isAdmin = await askIsAdmin();
  return { isAdmin, projectIds: await askVisibleProjects() };
}

/** Administer Jira. https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-permissions/#api-rest-api-3-mypermissions-get; scope read:jira-work. @throws JiraError */
export async function askIsAdmin(): Promise<boolean> {
  const { permissions } = await openClient().call({ method: 'GET', path: '/rest/api/3/mypermissions', query: [['permissions', 'ADMINISTER']], answer: myPermissions });
  return permissions.ADMINISTER?.havePermission === true;
}

/** https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-permissions/#api-rest-api-3-permissions-project-post; scope read:jira-work */
async function askVisibleProjects(): Promise<ViewerRights['projectIds']> {
  const { projects } = await openClient().call({ method: 'POST', path: '/rest/api/3/permissions/project', body: { permissions: ['BROWSE_PROJECTS'] }, answer: permittedProjects });
  return projects.map(({ id }) => String(id));
}

const openClient = () => createJiraClient(jiraAsViewer(), Math.random);

const myPermissions = z.object({ permissions: z.object({ ADMINISTER: z.object({ havePermission: z.boolean() }).optional() }) });
const permittedProjects = z.object({ projects: z.array(z.object({ id: z.int() })).default([]) });
