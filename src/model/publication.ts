/** What of the site's scores is published: until then only Jira admins see them (design, "presses Publish"). */
import { z } from 'zod';

/** Stands for spaces without a category. */
export const NO_CATEGORY = 'none';
/** Jira has no limit on categories; a site that needs more publishes everything. */
const MOST_CATEGORIES = 500;

/** Category ids as Jira gives them; one that no space bears publishes nothing. */
export const publicationSchema = z.discriminatedUnion('scope', [
  z.strictObject({ scope: z.literal('nothing') }),
  z.strictObject({ scope: z.literal('everything') }),
  z.strictObject({ scope: z.literal('categories'), categoryIds: z.array(z.union([z.literal(NO_CATEGORY), z.string().regex(/^\d{1,19}$/)])).min(1).max(MOST_CATEGORIES) }),
]);
export type Publication = z.output<typeof publicationSchema>;

/** @param categoryId the space's category at its last scan; null where it has none */
export function isPublished(publication: Publication, categoryId: string | null): boolean {
  if (publication.scope !== 'categories') return publication.scope === 'everything';
  return publication.categoryIds.includes(categoryId ?? NO_CATEGORY);
}
