/** Which page of the catalogue comes after one that was read. */
import type { CatalogueProgress } from '../../model/stores';

export interface ShownPage {
  readonly order: 'key' | 'moved';
  readonly startAt: number;
  /** How many projects it showed. */
  readonly shown: number;
  /** How many of them were unknown, gone, or had moved since they were seen last. */
  readonly fresh: number;
  /** How many there are, as Jira says, archived ones too. */
  readonly total: number;
  readonly isLast: boolean;
}

export interface KnownCatalogue {
  /** Projects of the register that are not gone, with those of the page. */
  readonly known: number;
  /** Whether there were any before the page. */
  readonly isFirst: boolean;
  /** A mark says that a project came or went. */
  readonly hasComeOrGone: boolean;
}

export const FIRST_PAGE: CatalogueProgress = { next: { order: 'moved', startAt: 0 }, whole: false, total: null };
/** Of one scan that reads everything. */
export const FIRST_PAGE_BY_KEY: CatalogueProgress = { next: { order: 'key', startAt: 0 }, whole: false, total: null };

/**
 * By what moved last until a page shows nothing new; then, where the count tells that a project came or went, all pages by
 * key, whose order is stable. A site's first scan reads one page by what moved last, for its first wave.
 */
export function turnPage({ order, startAt, shown, fresh, total, isLast }: ShownPage, { known, isFirst, hasComeOrGone }: KnownCatalogue): CatalogueProgress {
  const end = startAt + shown;
  const isOver = isLast || shown === 0 || end >= total;
  if (order === 'key') return isOver ? { next: null, whole: true, total } : { next: { order, startAt: end }, whole: false, total };
  if (!isFirst && fresh > 0 && !isOver) return { next: { order, startAt: end }, whole: false, total };
  return known === total && !hasComeOrGone ? { next: null, whole: false, total } : { next: { order: 'key', startAt: 0 }, whole: false, total };
}
