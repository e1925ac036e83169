/** Claims, confirmations, disputes and accepted gaps: each kind of caller, forged payloads, two people at once, and what the next judging says. */
import type { ApiMethod } from '../../src/model/api';
import { gatedSite, LED, PAY, VAULT, VAULT_IS_CLOSED } from './gated-site';
import type { GatedSite } from './gated-site';
import { dataOf, holdClock, installApp } from './install-app';
import type { InstalledApp } from './install-app';

const NOW = '2026-11-24T08:00:10.000Z';
const LATER = '2027-02-01T00:00:00.000Z';
const ROLE = 'productOwner';
const seatOfLedger = { projectId: LED, role: ROLE };
const gap = { projectId: LED, checkId: 'projects-without-product-owner', reason: 'The team is being set up.', expires: LATER };

beforeEach(() => holdClock(NOW));

/** `clerk` administers Ledger; the Jira admin has no project permission of its own. */
const permissions: NonNullable<GatedSite['permissions']> = {
  admins: ['admin'],
  grants: [...VAULT_IS_CLOSED, ...['PAY', 'LED', 'OPS', 'VAULT'].map((projectKey) => ({ projectKey, permission: 'ADMINISTER_PROJECTS' as const, holders: projectKey === 'LED' ? ['clerk', 'app'] : ['app'] }))],
};

async function published(site: GatedSite = { permissions }): Promise<InstalledApp> {
  const app = installApp(gatedSite(site));
  await app.scan();
  await dataOf(app.ask('publish', { scope: 'everything' }, 'admin'));
  return app;
}
const seenOf = async ({ ask }: InstalledApp, projectId = LED, viewer = 'outsider') => {
  const { projects: [project] } = await dataOf(ask('getIndicator', { projectIds: [projectId] }, viewer));
  if (project === undefined) throw new Error('The space is not shown.');
  return project;
};
const voiceOf = async ({ ask }: InstalledApp, viewer: string, projectId = LED) => (await dataOf(ask('getVoices', { projectId }, viewer))).voices[ROLE];

describe('a claim', () => {
  it('of an empty seat, accepted by a space admin, fills it and moves the score', async () => {
    const app = await published();
    const before = await seenOf(app);
    expect(before.seats[ROLE].state).toBe('empty');
    expect(await dataOf(app.ask('claimSeat', seatOfLedger, 'outsider'))).toMatchObject({ [ROLE]: { mayClaim: false, claims: [{ accountId: 'outsider', isAgreed: true, offeredBy: null }] } });
    expect(await dataOf(app.ask('getVoices', { projectId: LED }, 'clerk'))).toMatchObject({ mayDecide: true, voices: { [ROLE]: { claims: [{ accountId: 'outsider' }] } } });
    expect(await dataOf(app.ask('answerClaim', { ...seatOfLedger, accountId: 'outsider', accept: true }, 'clerk'))).toMatchObject({ [ROLE]: { claims: [], accepted: { accountId: 'outsider', isInForce: false } } });
    await app.forge.drain();
    const after = await seenOf(app);
    expect(after.seats[ROLE]).toMatchObject({ state: 'filled', holders: ['outsider'], source: 'claimed' });
    expect(after.floor ?? 0).toBeGreaterThan(before.floor ?? 100);
    expect(await voiceOf(app, 'outsider')).toMatchObject({ accepted: { isInForce: true }, confirmed: [{ accountId: 'outsider' }], isAsked: false });
  });

  it('is no change of the settings: the trend marks none, and the admin’s settings stay as they were', async () => {
    const app = await published();
    const { mark } = await dataOf(app.ask('getSettings', {}, 'admin'));
    await dataOf(app.ask('claimSeat', seatOfLedger, 'outsider'));
    await dataOf(app.ask('answerClaim', { ...seatOfLedger, accountId: 'outsider', accept: true }, 'admin'));
    await app.forge.drain();
    expect(await dataOf(app.ask('getChanges', { projectIds: [LED], since: '2026-11-01T00:00:00.000Z' }, 'admin'))).toMatchObject({ rulesChanged: [] });
    expect(await dataOf(app.ask('getSettings', {}, 'admin'))).toMatchObject({ mark, seats: [] });
  });

  it('is answered by admins of the space and of Jira alone', async () => {
    const app = await published();
    await dataOf(app.ask('claimSeat', seatOfLedger, 'outsider'));
    for (const viewer of ['outsider', 'owner']) expect(await app.ask('answerClaim', { ...seatOfLedger, accountId: 'outsider', accept: true }, viewer)).toMatchObject({ ok: false, code: 'FORBIDDEN' });
    expect(await app.ask('answerClaim', { ...seatOfLedger, accountId: 'outsider', accept: false }, 'admin')).toMatchObject({ ok: true });
    expect((await voiceOf(app, 'outsider')).claims).toEqual([]);
  });

  it('is refused where somebody holds the seat, where the space is closed to the viewer, and where nobody is logged in', async () => {
    const app = await published();
    expect(await app.ask('claimSeat', { projectId: PAY, role: ROLE }, 'outsider')).toMatchObject({ ok: false, code: 'INPUT' });
    expect(await app.ask('claimSeat', { projectId: VAULT, role: ROLE }, 'outsider')).toMatchObject({ ok: false, code: 'FORBIDDEN' });
    expect(await app.ask('claimSeat', seatOfLedger, undefined)).toMatchObject({ ok: false, code: 'INPUT' });
    expect(await app.ask('answerClaim', { ...seatOfLedger, accountId: 'outsider', accept: true }, 'admin')).toMatchObject({ ok: false, code: 'INPUT' });
  });

  it('of two people at once loses neither', async () => {
    const app = await published();
    await Promise.all(['outsider', 'owner'].map((viewer) => dataOf(app.ask('claimSeat', seatOfLedger, viewer))));
    expect((await voiceOf(app, 'admin')).claims.map(({ accountId }) => accountId).sort()).toEqual(['outsider', 'owner']);
  });

  it('that was accepted is taken back by declining it', async () => {
    const app = await published();
    await dataOf(app.ask('claimSeat', seatOfLedger, 'outsider'));
    await dataOf(app.ask('answerClaim', { ...seatOfLedger, accountId: 'outsider', accept: true }, 'clerk'));
    await app.forge.drain();
    await dataOf(app.ask('answerClaim', { ...seatOfLedger, accountId: 'outsider', accept: false }, 'clerk'));
    await app.forge.drain();
    expect((await seenOf(app)).seats[ROLE].state).toBe('empty');
  });
});

describe('a holder', () => {
  it('is asked, says that the seat is not theirs, and takes that back', async () => {
    const app = await published();
    const seat = { projectId: PAY, role: ROLE };
    const unclear = async () => (await seenOf(app, PAY)).checks.find(({ id }) => id === 'unclear-seats')?.outcome;
    expect([(await voiceOf(app, 'owner', PAY)).isAsked, (await voiceOf(app, 'outsider', PAY)).isAsked, await unclear()]).toEqual([true, false, 'pass']);
    expect(await dataOf(app.ask('confirmSeat', { ...seat, answer: 'notMe' }, 'owner'))).toMatchObject({ [ROLE]: { disputedBy: ['owner'], isAsked: false } });
    await app.forge.drain();
    expect(await unclear()).toBe('warn');
    expect((await voiceOf(app, 'outsider', PAY)).mayClaim).toBe(true);
    expect(await dataOf(app.ask('confirmSeat', { ...seat, answer: 'stillMe' }, 'owner'))).toMatchObject({ [ROLE]: { disputedBy: [], confirmed: [{ accountId: 'owner', at: NOW }] } });
    await app.forge.drain();
    expect(await unclear()).toBe('pass');
  });

  it('ends a dispute by leaving the seat, so that it does not come back with them', async () => {
    const app = await published();
    await dataOf(app.ask('confirmSeat', { projectId: PAY, role: ROLE, answer: 'notMe' }, 'owner'));
    await app.forge.drain();
    for (const [hours, owner] of [[25, 'clerk'], [50, 'owner']] as const) {
      app.changeSite(gatedSite({ permissions, owner }));
      jest.setSystemTime(Date.parse(NOW) + hours * 3_600_000);
      await app.scan();
    }
    expect((await seenOf(app, PAY)).seats[ROLE].holders).toEqual(['owner']);
    expect((await voiceOf(app, 'owner', PAY)).disputedBy).toEqual([]);
  });

  it('offers the seat to somebody, who says yes before an admin can accept it', async () => {
    const app = await published();
    const seat = { projectId: PAY, role: ROLE };
    await dataOf(app.ask('confirmSeat', { ...seat, answer: { handOverTo: 'outsider' } }, 'owner'));
    expect(await app.ask('answerClaim', { ...seat, accountId: 'outsider', accept: true }, 'admin')).toMatchObject({ ok: false, code: 'INPUT' });
    await dataOf(app.ask('claimSeat', seat, 'outsider'));
    await dataOf(app.ask('answerClaim', { ...seat, accountId: 'outsider', accept: true }, 'admin'));
    await app.forge.drain();
    expect((await seenOf(app, PAY)).seats[ROLE]).toMatchObject({ holders: ['outsider'], source: 'claimed' });
  });

  it('alone answers for a seat', async () => {
    const app = await published();
    for (const viewer of ['outsider', 'admin']) expect(await app.ask('confirmSeat', { projectId: PAY, role: ROLE, answer: 'stillMe' }, viewer)).toMatchObject({ ok: false, code: 'FORBIDDEN' });
  });
});

describe('a gap', () => {
  it('accepted by a space admin moves the adjusted score at once and leaves the other alone; withdrawn it is as before', async () => {
    const app = await published();
    const before = await seenOf(app);
    const told = await dataOf(app.ask('acceptGap', gap, 'clerk'));
    expect(told).toMatchObject({ gaps: [{ checkId: gap.checkId, approver: 'clerk', expires: LATER }], score: before.score });
    const accepted = await seenOf(app);
    expect(accepted).toMatchObject({ score: before.score, floor: before.floor, adjustedScore: told.adjustedScore });
    expect(accepted.adjustedScore ?? 0).toBeGreaterThan(before.adjustedScore ?? 100);
    await app.forge.drain();
    expect(await seenOf(app)).toEqual(accepted);
    expect(await dataOf(app.ask('withdrawGap', { projectId: LED, checkId: gap.checkId }, 'admin'))).toMatchObject({ gaps: [], adjustedScore: before.adjustedScore });
    expect((await seenOf(app)).adjustedScore).toBe(before.adjustedScore);
    await app.forge.drain();
    expect(await seenOf(app)).toEqual(before);
  });

  it('is accepted by admins of the space and of Jira alone', async () => {
    const app = await published();
    for (const viewer of ['outsider', 'owner']) {
      expect(await app.ask('acceptGap', gap, viewer)).toMatchObject({ ok: false, code: 'FORBIDDEN' });
      expect(await app.ask('withdrawGap', { projectId: LED, checkId: gap.checkId }, viewer)).toMatchObject({ ok: false, code: 'FORBIDDEN' });
    }
    expect(await app.ask('acceptGap', { ...gap, projectId: PAY }, 'clerk')).toMatchObject({ ok: false, code: 'FORBIDDEN' });
    expect(await app.ask('acceptGap', gap, undefined)).toMatchObject({ ok: false, code: 'INPUT' });
  });

  it.each([
    ['a day that is past', { ...gap, expires: '2026-11-01T00:00:00.000Z' }], ['more than a year', { ...gap, expires: '2028-01-01T00:00:00.000Z' }], ['no reason', { ...gap, reason: '  ' }],
    ['a long reason', { ...gap, reason: 'x'.repeat(501) }], ['a check that passes', { ...gap, checkId: 'departed-role-holders' }], ['a check that is none', { ...gap, checkId: '../x' }],
    ['another approver', { ...gap, approver: 'admin' }], ['a subject that is none', { ...gap, subjectId: '999' }],
  ])('is not accepted with %s', async (_, payload) => {
    expect(await (await published()).ask('acceptGap', payload, 'admin')).toMatchObject({ ok: false, code: 'INPUT' });
  });
});

it.each<[ApiMethod, unknown]>([
  ['claimSeat', { ...seatOfLedger, accountId: 'owner' }], ['claimSeat', { projectId: LED, role: 'boss' }], ['confirmSeat', { projectId: PAY, role: ROLE, answer: 'stillMe', accountId: 'owner' }],
  ['confirmSeat', { projectId: PAY, role: ROLE, answer: { handOverTo: 'x'.repeat(200) } }], ['answerClaim', { ...seatOfLedger, accountId: 'outsider', accept: 'yes' }], ['getVoices', { projectId: 'LED' }],
])('%s reads no rights off its payload and takes nothing that it does not know', async (method, payload) => {
  expect(await (await published()).ask(method, payload, 'outsider', { accountId: 'admin', isAdmin: true })).toMatchObject({ ok: false, code: 'INPUT' });
});

it('changes nothing while the licence is not active', async () => {
  const app = installApp(gatedSite({ permissions }), { license: { active: false } });
  for (const [method, payload] of [['claimSeat', seatOfLedger], ['acceptGap', gap]] as const) expect(await app.ask(method, payload, 'admin')).toMatchObject({ ok: false, code: 'FORBIDDEN' });
});
