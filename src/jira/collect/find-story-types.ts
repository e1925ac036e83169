/**
 * Which types are stories: wishes for the product, for which somebody should be able to say what they are part of. A bug, a
 * task or a ticket at the same level needs no roadmap item. Jira has no mark for it, so the name decides.
 */
import type { CatalogueIssueType } from '../../model/catalogue';

/** "Story" as Jira's default type is called in its languages. */
const STORY_WORD = /(?<!\p{L})(?:story|stories|historia|história|récit|история)(?!\p{L})|ストーリー|스토리|故事/iu;

/** Ids. Where no type is called a story, each is one. @param types those of the site at story level */
export function findStoryTypes(types: readonly CatalogueIssueType[]): ReadonlySet<string> {
  const named = types.filter(({ name }) => STORY_WORD.test(name));
  return new Set((named.length > 0 ? named : types).map(({ id }) => id));
}
