/** The columns of the heat table, from left to right. */
import type { PortfolioCheck } from '../../../src/model/portfolio-api';
import type { Role } from '../../../src/model/role';
import { ROLES } from '../../../src/model/role';

export type Column =
  /** `by`: what sorts by it, as sort-spaces.ts names columns. */
  | { readonly kind: 'name'; readonly by: 'name' }
  | { readonly kind: 'score'; readonly by: 'score' }
  | { readonly kind: 'change'; readonly by: 'change' }
  | { readonly kind: 'seat'; readonly by: Role; readonly role: Role }
  | { readonly kind: 'check'; readonly by: string; readonly check: PortfolioCheck; readonly index: number };

export const listColumns = (checks: readonly PortfolioCheck[]): readonly Column[] => [
  { kind: 'name', by: 'name' }, { kind: 'score', by: 'score' }, { kind: 'change', by: 'change' },
  ...ROLES.map((role) => ({ kind: 'seat', by: role, role }) as const),
  ...checks.map((check, index) => ({ kind: 'check', by: check.id, check, index }) as const),
];
