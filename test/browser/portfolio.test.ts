/** The page of all spaces in a real browser, with an app that answers what the test says: thousands of rows, keyboard, filters and file, people and plans, and every reason why there is nothing. */
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { Browser } from 'playwright-core';
import { CHECKS } from '../../src/checks';
import type { CoverPlanAnswer, PeopleAnswer, PortfolioAnswer, PortfolioSpace } from '../../src/model/portfolio-api';
import type { ForgeCall } from '../../stand-ins/preview/preview-options';
import { findSerious } from './find-serious';
import type { Ids } from './gadget-answers';
import { openBrowser } from './open-browser';
import type { Gadgets } from './open-gadgets';
import { openGadgets } from './open-gadgets';
import { watchPage } from './watch-page';

jest.setTimeout(120_000);

const SCAN = { scannedAt: '2026-11-24T06:00:00.000Z', state: 'done', progress: null, isLicensed: true } as const;
const checks = CHECKS.map(({ id, title, failureTitle, role, kind }) => ({ id, title, failureTitle, role, weight: kind === 'exact' ? 5 : 0 }));
const BANDS = ['atRisk', 'attention', 'healthy'] as const;

const aSpace = (projectId: string, index: number): PortfolioSpace => ({
  projectId, categoryId: index % 2 === 0 ? '1' : null, isUnpublished: false, eligibility: 'eligible', band: BANDS[index % 3]!, floor: [31.4, 72.9, 96][index % 3]!, adjusted: null, change: index % 3 === 0 ? -9 : null,
  seats: ['efd', 'fsf', 'fff'][index % 3]!, needs: 'yyy', vacantSince: index % 3 === 0 ? ['2026-10-14T06:00:00.000Z', null, '2026-11-01T06:00:00.000Z'] : [null, null, null],
  outcomes: checks.map((_, check) => 'fwpnbue'[(index + check) % 7]).join(''), counts: [[0, 7, 40]],
});
const answerOf = (spaces: readonly PortfolioSpace[], more: Partial<PortfolioAnswer> = {}): PortfolioAnswer => ({ scan: SCAN, isAdmin: true, mayReview: true, published: 'everything', checks, spaces, hidden: 0, ...more });
const idsOf = ({ project, otherProject, longProject }: Ids): readonly string[] => [project, otherProject, longProject];

/** Strings, since the tests are compiled without the browser's types. */
const IS_TOO_WIDE = 'document.documentElement.scrollWidth > innerWidth';

/** What the app holds at the moment. */
let portfolio: (ids: Ids) => PortfolioAnswer | { readonly code: string; readonly message: string };
const people = ({ people: [one, two], project, otherProject }: Ids): PeopleAnswer => {
  const limit = { upTo: 2, failsFrom: 4, source: 'SAFe' };
  return {
    isWhole: true, limits: { ownerTeams: limit, managerOwners: limit, combinedTeams: limit },
    people: [
      { accountId: one, seats: [{ projectId: project, role: 'productOwner' }, { projectId: otherProject, role: 'productOwner' }], ownerTeams: { count: 3, isAtLeast: false, standing: 'near' }, managerOwners: null, combinedTeams: null },
      { accountId: two, seats: [{ projectId: project, role: 'productManager' }], ownerTeams: null, managerOwners: { count: null, isAtLeast: true, standing: 'over' }, combinedTeams: null },
    ],
  };
};
const plan = ({ project, issues }: Ids): CoverPlanAnswer => ({
  scannedAt: SCAN.scannedAt, coordinators: [],
  seats: { tally: { before: 9, orphaned: 1, cured: 0, after: 8 }, effects: [{ projectId: project, role: 'productOwner', effect: 'orphaned', before: 'filled', after: 'departed', holders: [] }] },
  items: { tally: { before: 40, orphaned: 1, cured: 0, after: 39 }, effects: [{ projectId: project, issueId: issues[0], effect: 'orphaned' }] },
  dependencies: { tally: { before: 4, orphaned: 1, cured: 0, after: 3 }, effects: [{ effect: 'orphaned', from: { issueId: issues[1], projectId: project }, to: null }] },
  spaces: [{ projectId: project, before: { band: 'healthy', floor: 96 }, after: { band: 'atRisk', floor: 41 }, checks: [{ id: 'projects-without-product-owner', before: 'pass', after: 'fail' }] }],
});

function answer({ functionKey }: ForgeCall, ids: Ids): unknown {
  const held = portfolio(ids);
  if ('code' in held) return { ok: false, ...held };
  return { ok: true, data: { getPortfolio: held, getPeople: people(ids), planCover: plan(ids) }[functionKey] };
}

describe('the portfolio', () => {
  let browser: Browser;
  let gadgets: Gadgets;
  beforeAll(async () => {
    browser = await openBrowser();
    gadgets = await openGadgets(() => [], answer);
  });
  afterAll(async () => {
    await browser.close();
    await gadgets.close();
  });
  const at = (path: string, query = '') => gadgets.address('portfolio', `at=${encodeURIComponent(path)}${query}`);

  it('draws of 2,000 spaces those in sight, wherever they are scrolled to', async () => {
    portfolio = () => answerOf(Array.from({ length: 2_000 }, (_, index) => aSpace(String(50_000 + index), index)));
    const { page, breaches, errors, close } = await watchPage(browser, 1_180);
    await page.goto(at('/'));
    await page.locator('[role=grid] tbody th').first().waitFor();
    expect(await page.locator('[role=grid]').getAttribute('aria-rowcount')).toBe('2001');
    expect(await page.locator('[role=grid] tbody th').count()).toBeLessThan(60);
    await page.waitForLoadState('networkidle');
    await page.evaluate(`document.querySelector('.heat-box').scrollTop = 36 * 1_000`);
    await page.locator('[data-row="1000"]').waitFor();
    expect({ breaches, errors }).toEqual({ breaches: [], errors: [] });
    await close();
  });

  it('is walked through by keyboard, which reads each cell, sorts, and reaches the last row', async () => {
    portfolio = (ids) => answerOf([...idsOf(ids), ...Array.from({ length: 197 }, (_, index) => String(50_000 + index))].map(aSpace));
    const { page, errors, close } = await watchPage(browser, 1_180);
    await page.goto(at('/'));
    const focused = () => page.evaluate(`document.activeElement.parentElement.dataset.row + ' ' + document.activeElement.dataset.place`);
    await page.locator('[role=grid] tbody th').first().focus();
    for (const key of ['ArrowRight', 'ArrowDown', 'End']) await page.keyboard.press(key);
    expect(await focused()).toBe(`1 ${checks.length + 5}`);
    await page.keyboard.press('Control+End');
    await page.locator('[data-row="199"] > :focus').waitFor();
    await page.keyboard.press('Control+Home');
    expect(await focused()).toBe('-1 0');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await page.locator('[aria-sort=ascending]').getByText('Score').waitFor();
    expect(errors).toEqual([]);
    await close();
  });

  it('writes what the filters show and nothing else', async () => {
    portfolio = (ids) => answerOf(idsOf(ids).map(aSpace), { hidden: 2 });
    const { page, breaches, errors, close } = await watchPage(browser, 1_180);
    await page.goto(at('/'));
    await page.getByText('2 spaces are not open to you.').waitFor();
    await page.getByLabel('Band').selectOption('attention');
    await page.getByText('1 of 3 spaces').waitFor();
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Export CSV' }).click()]);
    const text = readFileSync(await download.path(), 'utf8');
    expect(text.startsWith('\ufeff')).toBe(true);
    const [head, ...rows] = parse(text, { bom: true, columns: false });
    expect(head).toHaveLength(9 + checks.length);
    expect(rows).toEqual([expect.arrayContaining(['Needs attention', '72'])]);
    expect({ breaches, errors }).toEqual({ breaches: [], errors: [] });
    await close();
  });

  it('shows people against the guide, empty seats by their age, and what would follow if somebody left', async () => {
    portfolio = (ids) => answerOf(idsOf(ids).map(aSpace));
    const { page, breaches, errors, close } = await watchPage(browser, 1_180);
    await page.goto(at('/people'));
    await page.getByText('3 teams as product owner; guide: up to 2').waitFor();
    await page.getByText('Product owners led; guide: up to 2 · well over the guide').waitFor();
    expect(await page.locator('.vacancy-days').allTextContents()).toEqual(['41 days', '23 days']);
    await page.getByRole('button', { name: 'What if they leave' }).first().click();
    await page.getByText('of 9 seats would have nobody').waitFor();
    await page.getByText('Dependencies that nobody would be in charge of').click();
    await page.getByText('work in a space you cannot see').waitFor();
    expect(await findSerious(page)).toEqual([]);
    await page.getByRole('button', { name: 'Close' }).click();
    await page.getByText('of 9 seats').waitFor({ state: 'detached' });
    expect({ breaches, errors }).toEqual({ breaches: [], errors: [] });
    await close();
  });

  it.each<[string, (ids: Ids) => ReturnType<typeof portfolio>, string]>([
    ['not published', () => answerOf([], { isAdmin: false, mayReview: false, published: 'nothing' }), 'Rolecall is being set up'],
    ['not scanned', () => answerOf([], { scan: { ...SCAN, scannedAt: null, state: 'never' } }), 'Nothing was scanned yet'],
    ['scanning', () => answerOf([], { scan: { ...SCAN, scannedAt: null, state: 'running' } }), 'The first scan is under way'],
    ['closed', () => answerOf([], { hidden: 3 }), 'None of the scanned spaces is open to you'],
    ['empty', () => answerOf([]), 'The last scan found no space'],
    ['reviewed', (ids) => answerOf([{ ...aSpace(ids.project, 0), isUnpublished: true }], { isAdmin: false, published: 'nothing' }), 'seen by Jira admins and the review group only'],
    ['unlicensed', (ids) => answerOf([aSpace(ids.project, 0)], { scan: { ...SCAN, isLicensed: false } }), 'Licence inactive'],
    ['damaged', () => ({ code: 'STORAGE', message: 'The portfolio is damaged; scan again.' }), 'What Rolecall has stored cannot be read'],
  ])('says why, where it is %s', async (_, given, words) => {
    portfolio = given;
    const { page, breaches, errors, close } = await watchPage(browser, 360);
    await page.goto(at('/'));
    await page.getByText(words).first().waitFor();
    expect({ breaches, errors, serious: await findSerious(page) }).toEqual({ breaches: [], errors: [], serious: [] });
    await close();
  });

  it.each([['light', 1_180], ['dark', 1_180], ['light', 360], ['dark-increased-contrast', 360]])('has no barrier in %s at %d px, whatever the names', async (theme, width) => {
    portfolio = (ids) => answerOf(idsOf(ids).map(aSpace));
    const { page, close } = await watchPage(browser, width);
    for (const path of ['/', '/people']) {
      await page.goto(at(path, `&theme=${theme}`));
      await page.getByText(path === '/' ? 'Rindfleischetikettierung' : 'empty seats').first().waitFor();
      expect(await findSerious(page)).toEqual([]);
      expect(await page.evaluate(IS_TOO_WIDE)).toBe(false);
    }
    await close();
  });
});
