/** What the filters let through is what is listed, counted and written: never another space, and every space that fits. */
import * as fc from 'fast-check';
import { OUTCOME_LETTERS, SEAT_LETTERS, NEED_LETTERS } from '../../../src/model/portfolio-api';
import type { PortfolioCheck, PortfolioSpace } from '../../../src/model/portfolio-api';
import { ROLES } from '../../../src/model/role';
import { toTable } from '../../../static/portfolio/export/to-table';
import { GROUPS, readFilters } from '../../../static/portfolio/filters/filters';
import { filterSpaces } from '../../../static/portfolio/spaces/filter-spaces';
import { groupOfSpace, isGapAt } from '../../../static/portfolio/spaces/read-space';
import { readOrder, sortSpaces, writeOrder } from '../../../static/portfolio/spaces/sort-spaces';
import { step } from '../../../static/portfolio/heat/use-grid-keys';
import { textsOf } from '../texts-of';

const CHECKS: readonly PortfolioCheck[] = ['projects-without-product-owner', 'unclear-seats', 'stale-roadmap-items', 'neglected-backlogs'].map((id, index) => ({ id, title: id, failureTitle: id, role: ROLES[index % 3]!, weight: index === 3 ? 0 : 5 }));
const letters = (of: Readonly<Record<string, string>>, length: number) => fc.array(fc.constantFrom(...Object.values(of)), { minLength: length, maxLength: length }).map((all) => all.join(''));
const space = fc.record({
  projectId: fc.nat({ max: 999_999 }).map(String),
  categoryId: fc.constantFrom(null, '1', '2'),
  isUnpublished: fc.boolean(),
  eligibility: fc.constantFrom('eligible', 'dormant', 'archived'),
  band: fc.constantFrom(null, 'healthy', 'attention', 'atRisk'),
  floor: fc.option(fc.integer({ min: 0, max: 1_000 }).map((tenths) => tenths / 10)),
  adjusted: fc.constant(null),
  change: fc.option(fc.integer({ min: -100, max: 100 })),
  seats: letters(SEAT_LETTERS, 3), needs: letters(NEED_LETTERS, 3),
  vacantSince: fc.constant([null, null, null]),
  outcomes: letters(OUTCOME_LETTERS, CHECKS.length),
  counts: fc.constant([]),
}) as fc.Arbitrary<PortfolioSpace>;
const spaces = fc.uniqueArray(space, { selector: ({ projectId }) => projectId, maxLength: 30 });
const query = fc.record({
  category: fc.constantFrom('1', '2', 'none', 'other'), band: fc.constantFrom(...GROUPS, 'nonsense'), role: fc.constantFrom(...ROLES, 'nonsense'), check: fc.constantFrom(...CHECKS.map(({ id }) => id)), text: fc.constantFrom('', ' ', '1', 'Space 2', 'p3'),
}, { requiredKeys: [] }) as fc.Arbitrary<Record<string, string>>;
const order = fc.constantFrom(undefined, 'name', '-name', 'score', '-score', 'change', 'productOwner', '-unclear-seats', 'nonsense');
const nameOf = (id: string) => (Number(id) % 7 === 0 ? null : { text: `Space ${id}`, key: `P${id}` });
const texts = textsOf('en');

describe('the filters of the portfolio', () => {
  it('let through what fits each of them, and nothing else', () => {
    fc.assert(fc.property(spaces, query, (all, given) => {
      const filters = readFilters(given);
      const shown = new Set(filterSpaces(all, filters, CHECKS, nameOf));
      for (const one of all) {
        const about = CHECKS.some((check, index) => isGapAt(one, index) && (filters.check === null || check.id === filters.check) && (filters.role === null || check.role === filters.role));
        const words = filters.text.trim().toLowerCase();
        const name = nameOf(one.projectId);
        const fits = (filters.category === null || (one.categoryId ?? 'none') === filters.category) && (filters.band === null || groupOfSpace(one) === filters.band)
          && ((filters.check === null && filters.role === null) || about) && (words === '' || (name !== null && (name.text.toLowerCase().includes(words) || name.key.toLowerCase().startsWith(words))));
        expect(shown.has(one)).toBe(fits);
      }
    }));
  });

  it('and an order show the same spaces as without it, and an order reads back as it is written', () => {
    fc.assert(fc.property(spaces, order, (all, text) => {
      const read = readOrder(text);
      const sorted = sortSpaces(all, read, CHECKS, nameOf, 'en');
      expect(sorted).toHaveLength(all.length);
      expect(new Set(sorted)).toEqual(new Set(all));
      if (read !== null) expect(readOrder(writeOrder(read))).toEqual(read);
    }));
  });

  it('and the export agree, row by row', () => {
    fc.assert(fc.property(spaces, query, order, (all, given, text) => {
      const shown = sortSpaces(filterSpaces(all, readFilters(given), CHECKS, nameOf), readOrder(text), CHECKS, nameOf, 'en');
      const [head, ...rows] = toTable(shown, CHECKS, { spaceOf: nameOf, categoryOf: () => undefined }, texts);
      expect(rows.map(([key]) => key)).toEqual(shown.map(({ projectId }) => nameOf(projectId)?.key ?? ''));
      for (const row of rows) expect(row).toHaveLength(head!.length);
    }));
  });

  it('sort what is not known last, whichever way round', () => {
    fc.assert(fc.property(spaces, fc.constantFrom('change', '-change'), (all, text) => {
      const changes = sortSpaces(all, readOrder(text), CHECKS, nameOf, 'en').map(({ change }) => change);
      const known = changes.filter((change) => change !== null);
      expect(changes.slice(0, known.length)).toEqual(known);
      expect(known).toEqual([...known].sort((a, b) => (text === 'change' ? a - b : b - a)));
    }));
  });
});

describe('the keys of the grid', () => {
  it('never lead out of it, and End is undone by Home', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 1, max: 9 }), fc.array(fc.constantFrom('ArrowDown', 'ArrowUp', 'ArrowLeft', 'ArrowRight', 'PageDown', 'PageUp', 'Home', 'End')), fc.boolean(), (rows, columns, keys, isCtrl) => {
      const end = keys.reduce((place, key) => step(place, key, isCtrl, rows, columns)!, { row: 0, place: 0 });
      expect(end.row).toBeGreaterThanOrEqual(-1);
      expect(end.row).toBeLessThan(rows);
      expect(end.place).toBeGreaterThanOrEqual(0);
      expect(end.place).toBeLessThan(columns);
      expect(step(end, 'End', true, rows, columns)).toEqual({ row: rows - 1, place: columns - 1 });
      expect(step({ row: rows - 1, place: columns - 1 }, 'Home', true, rows, columns)).toEqual({ row: -1, place: 0 });
      expect(step(end, 'x', isCtrl, rows, columns)).toBeNull();
    }));
  });
});
