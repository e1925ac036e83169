/** Every scanned space that the viewer may see, in a short row each: some six reads of storage, however many there are. */
import { CHECKS } from '../checks';
import type { PortfolioAnswer, PortfolioCheck, PortfolioSpace } from '../model/portfolio-api';
import { NEED_LETTERS, OUTCOME_LETTERS, SEAT_LETTERS } from '../model/portfolio-api';
import { isPublished } from '../model/publication';
import type { Settings } from '../model/settings';
import type { Storage } from '../storage/open-storage';
import type { StoredPortfolio, StoredSpace } from '../storage/portfolio-store';
import { changeOverWeek } from '../storage/portfolio-store';
import { clock } from './clock';
import { isCheckShown } from './is-check-shown';
import { openGate } from './open-gate';
import { readScanStatus } from './read-scan-status';
import type { Viewer } from './viewer';

/** @throws JiraError, BudgetError, StorageError */
export async function getPortfolio(storage: Storage, viewer: Viewer): Promise<PortfolioAnswer> {
  const { isAdmin, seesUnpublished, mayReview, publication, mayBrowse, showsProgress } = await openGate(storage, viewer, clock);
  const portfolio = await storage.portfolio.readSpaces();
  const { settings } = await storage.settings.readMarked();
  const open = portfolio?.spaces.filter(({ category }) => seesUnpublished || isPublished(publication, category)) ?? [];
  const shown = open.filter(({ id }) => mayBrowse(id));
  const columns = portfolio === null || shown.length === 0 ? [] : describeChecks(portfolio, settings);
  return {
    scan: await readScanStatus(storage, viewer, clock.now(), showsProgress),
    isAdmin,
    mayReview: await mayReview(),
    published: publication.scope,
    checks: columns.map(({ check }) => check),
    spaces: shown.map((space) => ({ ...describeSpace(space, columns.map(({ index }) => index)), isUnpublished: !isPublished(publication, space.category) })),
    hidden: open.length - shown.length,
  };
}

/** Each with its place in what is stored; without those that this version no longer has. What only a seat's holder may see is on the page of the space. */
function describeChecks({ checks }: StoredPortfolio, settings: Settings): ReadonlyArray<{ readonly index: number; readonly check: PortfolioCheck }> {
  return checks.flatMap(({ id, weight }, index) => {
    const check = CHECKS.find((one) => one.id === id);
    return check === undefined || !isCheckShown({ id, weight }, settings, []) ? [] : [{ index, check: { id, weight, title: check.title, failureTitle: check.failureTitle, role: check.role } }];
  });
}

/** @param indexes of the checks to show, in the order of their columns */
function describeSpace({ id, category, eligibility, band, floor, adjusted, seats, needs, vacantSince, outcomes, counts, points }: StoredSpace, indexes: readonly number[]): Omit<PortfolioSpace, 'isUnpublished'> {
  const places = new Map(indexes.map((index, place) => [index, place]));
  return {
    projectId: id, categoryId: category, eligibility, band, floor, adjusted,
    change: floor === null ? null : changeOverWeek(points),
    seats: seats.map((state) => SEAT_LETTERS[state]).join(''),
    needs: needs.map((need) => NEED_LETTERS[need]).join(''),
    vacantSince,
    outcomes: outcomes.length === 0 ? '' : indexes.map((index) => OUTCOME_LETTERS[outcomes[index] ?? 'unknown']).join(''),
    counts: counts.flatMap(([index, violations, judged]) => {
      const place = places.get(index);
      return place === undefined ? [] : [[place, violations, judged] as const];
    }),
  };
}
