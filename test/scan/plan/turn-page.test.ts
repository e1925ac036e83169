/** Through the catalogue page by page. */
import fc from 'fast-check';
import type { Register } from '../../../src/model/register';
import { FIRST_PAGE, FIRST_PAGE_BY_KEY, turnPage } from '../../../src/scan/plan/turn-page';
import { arbitraryPlan } from './arbitrary-plan';

const one = [...fc.sample(arbitraryPlan({ most: 1 }).filter(({ register }) => register.size > 0), { numRuns: 1 })[0]!.register.values()][0]!;
const registerOf = (size: number, gone = 0): Register => new Map(Array.from({ length: size + gone }, (_, index) => [`${index}`, { ...one, goneAt: index < size ? null : one.seenAt }]));
const page = (next: number | null, endsWithNews = false, total = 500) => ({ total, next, endsWithNews });

test('by what moved last it goes on while a page ends with news', () => {
  expect(turnPage(FIRST_PAGE, page(7, true), registerOf(500), registerOf(500))).toEqual({ next: { order: 'moved', startAt: 7 }, whole: false, total: 500 });
  expect(turnPage(FIRST_PAGE, page(7), registerOf(500, 3), registerOf(500, 3))).toEqual({ next: null, whole: false, total: 500 });
});

test('a count that differs, and a site that nobody knew, have all pages read by key', () => {
  const byKey = { next: { order: 'key', startAt: 0 }, whole: false, total: 500 };
  expect(turnPage(FIRST_PAGE, page(7), registerOf(499), registerOf(499))).toEqual(byKey);
  expect(turnPage(FIRST_PAGE, page(50, true), registerOf(0), registerOf(50))).toEqual(byKey);
  expect(turnPage(FIRST_PAGE, page(null, true, 50), registerOf(0), registerOf(50))).toEqual({ next: null, whole: false, total: 50 });
});

test('by key it reads every page, and knows that it has', () => {
  const second = turnPage(FIRST_PAGE_BY_KEY, page(100), registerOf(0), registerOf(100));
  expect(second).toEqual({ next: { order: 'key', startAt: 100 }, whole: false, total: 500 });
  const over = turnPage(second, page(null), registerOf(400), registerOf(500));
  expect(over).toEqual({ next: null, whole: true, total: 500 });
  expect(turnPage(over, page(100), registerOf(500), registerOf(500))).toBe(over);
});
