/** Whether the viewer administers a space: asked of Jira as the viewer. What changes something asks anew; what only shows takes an answer of this minute. */
import { z } from 'zod';
import type { JiraClient } from '../jira/create-jira-client';
import type { ProjectId } from '../model/facts';
import type { RightsCache } from '../storage/rights-cache';
import { clock } from './clock';
import { markOfViewer } from './mark-of-viewer';
import type { Spender } from './spend-for-viewer';
import { spendForViewer } from './spend-for-viewer';
import type { Viewer } from './viewer';

/** @throws JiraError, BudgetError */
export const askProjectAdmin = (spender: Spender, projectId: ProjectId): Promise<boolean> => spendForViewer(spender, (client) => ask(client, projectId));

/** At most a minute old. @throws JiraError, BudgetError */
export async function readProjectAdmin(storage: Spender & { readonly rights: RightsCache }, { accountId }: Viewer, projectId: ProjectId): Promise<boolean> {
  const [mark, now] = [markOfViewer(accountId), clock.now()];
  const told = await storage.rights.readOfProject(mark, projectId, now);
  if (told !== null) return told;
  const may = await askProjectAdmin(storage, projectId);
  await storage.rights.writeOfProject(mark, projectId, now, may);
  return may;
}

/** https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-permissions/#api-rest-api-3-mypermissions-get; scope read:jira-work */
async function ask({ call }: JiraClient, projectId: ProjectId): Promise<boolean> {
  const { permissions } = await call({ method: 'GET', path: '/rest/api/3/mypermissions', query: [['projectId', projectId], ['permissions', 'ADMINISTER_PROJECTS']], answer: myPermissions });
  return permissions.ADMINISTER_PROJECTS?.havePermission === true;
}

const myPermissions = z.object({ permissions: z.object({ ADMINISTER_PROJECTS: z.object({ havePermission: z.boolean() }).optional() }) });
