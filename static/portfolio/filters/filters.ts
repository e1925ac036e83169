/** What the page's lists are filtered by: one state for all tabs, kept in the address, so that it can be sent to a colleague. */
import type { Role } from '../../../src/model/role';
import { ROLES } from '../../../src/model/role';
import type { Group } from '../../shared/space/group-spaces';

export const FILTER_NAMES = ['category', 'band', 'role', 'check', 'text'] as const;
export type FilterName = (typeof FILTER_NAMES)[number];

/** null and empty: all. */
export interface Filters {
  /** Id of a Jira category, or `none`. */
  readonly category: string | null;
  readonly band: Group | null;
  /** Spaces with a gap that is about this role. */
  readonly role: Role | null;
  /** Spaces in which this check is no pass. */
  readonly check: string | null;
  /** Part of a space's name or key. */
  readonly text: string;
}

/** Worst first, as in every list. */
export const GROUPS = ['atRisk', 'attention', 'healthy', 'none', 'notJudged'] as const satisfies readonly Group[];

const oneOf = <Value extends string>(allowed: readonly Value[], given: string | undefined): Value | null => allowed.find((value) => value === given) ?? null;

/** Whatever the address holds: a value that no list knows filters nothing. */
export function readFilters(query: Readonly<Record<string, string>>): Filters {
  return {
    category: query['category'] ?? null,
    band: oneOf(GROUPS, query['band']),
    role: oneOf(ROLES, query['role']),
    check: query['check'] ?? null,
    text: query['text'] ?? '',
  };
}
