/** Some spaces of the site, for a dashboard that opens before the app has judged any. */
import { z } from 'zod';
import type { PreviewSite } from './open-site';

const pageSchema = z.object({ values: z.array(z.object({ id: z.string() })) });

/** Ids of the first fifty by key; none where Jira does not say. */
export async function listSpaces(jira: PreviewSite['jira']): Promise<readonly string[]> {
  const response = await jira.fetch(new Request('https://preview.invalid/rest/api/3/project/search?maxResults=50'), 'app');
  const page = pageSchema.safeParse(await response.json());
  return page.success ? page.data.values.map(({ id }) => id) : [];
}
