/** Which page of the catalogue comes after one that was read. */
import type { Register } from '../../model/register';
import type { CatalogueProgress } from '../../model/stores';
import type { CataloguePage } from '../step/step-result';

export const FIRST_PAGE: CatalogueProgress = { next: { order: 'moved', startAt: 0 }, whole: false, total: null };
/** Of one scan that reads everything. */
export const FIRST_PAGE_BY_KEY: CatalogueProgress = { next: { order: 'key', startAt: 0 }, whole: false, total: null };

/**
 * By what moved last until a page ends with what is known: what follows moved still earlier. Then, where the count tells that a project came or went, all pages by
 * key, whose order is stable. A site's first scan reads one page by what moved last, for its first wave.
 * @param before the register before the page was taken up
 * @param after and with it
 */
export function turnPage(progress: CatalogueProgress, { total, next, endsWithNews }: CataloguePage, before: Register, after: Register): CatalogueProgress {
  if (progress.next === null) return progress;
  const { order } = progress.next;
  if (order === 'key') return next === null ? { next: null, whole: true, total } : { next: { order, startAt: next }, whole: false, total };
  if (before.size > 0 && endsWithNews && next !== null) return { next: { order, startAt: next }, whole: false, total };
  return countKnown(after) === total ? { next: null, whole: false, total } : { next: { order: 'key', startAt: 0 }, whole: false, total };
}

const countKnown = (register: Register): number => [...register.values()].filter(({ goneAt }) => goneAt === null).length;
