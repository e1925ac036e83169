/** Spaces of the site as somebody may browse them: for the sidebar, and for a dashboard that opens before the app has judged any. */
import { z } from 'zod';
import type { PreviewSite } from './open-site';

export interface Space {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  /** Such as `software`. */
  readonly type: string;
}

const pageSchema = z.object({ values: z.array(z.object({ id: z.string(), key: z.string(), name: z.string().default(''), projectTypeKey: z.string().default('software') })) });

interface SpacesSite {
  fetch(request: Request, caller: { readonly accountId: string }): Promise<Response>;
}

/** The first hundred by key; none where Jira does not say. */
export async function listSpaces(jira: SpacesSite, viewer: { readonly accountId: string }): Promise<readonly Space[]>;
export async function listSpaces(jira: PreviewSite['jira'], viewer: 'app'): Promise<readonly Space[]>;
export async function listSpaces(jira: PreviewSite['jira'], viewer: 'app' | { readonly accountId: string }): Promise<readonly Space[]> {
  const response = await jira.fetch(new Request('https://preview.invalid/rest/api/3/project/search?maxResults=100&orderBy=key'), viewer === 'app' ? viewer : { accountId: viewer.accountId });
  const page = pageSchema.safeParse(await response.json().catch(() => null));
  return page.success ? page.data.values.map(({ id, key, name, projectTypeKey }) => ({ id, key, name, type: projectTypeKey })) : [];
}
