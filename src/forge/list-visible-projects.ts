/** Which projects the viewer may browse: asked as the viewer, at every call, so that no answer outlives a permission. */
import { z } from 'zod';
import { createJiraClient } from '../jira/create-jira-client';
import type { ProjectId } from '../model/facts';
import { jiraAsViewer } from './transport';

/** https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-permissions/#api-rest-api-3-permissions-project-post; scope read:jira-work. @throws JiraError */
export async function listVisibleProjects(): Promise<ReadonlySet<ProjectId>> {
  const { call } = createJiraClient(jiraAsViewer(), Math.random);
  const { projects } = await call({ method: 'POST', path: '/rest/api/3/permissions/project', body: { permissions: ['BROWSE_PROJECTS'] }, answer: permittedProjects });
  return new Set(projects.map(({ id }) => String(id)));
}

const permittedProjects = z.object({ projects: z.array(z.object({ id: z.int() })).default([]) });
