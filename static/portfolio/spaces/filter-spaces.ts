/** The one filter of all tabs, lists and exports: what it lets through is what is shown, counted and written. */
import type { PortfolioCheck, PortfolioSpace } from '../../../src/model/portfolio-api';
import type { Name } from '../../shared/jira/name-store';
import type { Filters } from '../filters/filters';
import { groupOfSpace, isGapAt } from './read-space';

/** Stands for spaces without a category, as in src/model/publication.ts. */
export const NO_CATEGORY = 'none';

/** @param nameOf undefined or null where a name is not known: then no text finds the space */
export function filterSpaces(spaces: readonly PortfolioSpace[], { category, band, role, check, text }: Filters, checks: readonly PortfolioCheck[], nameOf: (id: string) => Name | null | undefined): readonly PortfolioSpace[] {
  const about = checks.flatMap((one, index) => ((check === null || one.id === check) && (role === null || one.role === role) ? [index] : []));
  const words = text.trim().toLowerCase();
  return spaces.filter((space) => (category === null || (space.categoryId ?? NO_CATEGORY) === category)
    && (band === null || groupOfSpace(space) === band)
    && ((role === null && check === null) || about.some((index) => isGapAt(space, index)))
    && (words === '' || isNamed(nameOf(space.projectId), words)));
}

const isNamed = (name: Name | null | undefined, words: string): boolean =>
  name !== undefined && name !== null && (name.text.toLowerCase().includes(words) || name.key?.toLowerCase().startsWith(words) === true);
