/** The states that the page of a space must show: what the app answers to each of its calls, and the words that must then stand there. */
import type { Envelope, Indicator, ProjectAnswer, ScanStatus } from '../../src/model/api';
import type { HistoryAnswer, OrderingAnswer } from '../../src/model/space-api';
import type { VoicesAnswer } from '../../src/model/voices-api';
import type { ForgeCall } from '../../stand-ins/preview/preview-options';
import { askedSpace, claimedSpace, crowdedSpace, disputedSpace, dormantSpace, healthySpace, longSpace, manyFindings, NO_VOICES, ownSpace, troubledSpace, unratedSpace } from './gadget-answers';
import type { Ids } from './gadget-answers';

const NOW = Date.parse('2026-11-24T08:00:00Z');
const DAY_MS = 86_400_000;
const dayBefore = (days: number): string => new Date(NOW - days * DAY_MS).toISOString().slice(0, 10);
const SCAN: ScanStatus = { scannedAt: '2026-11-24T06:00:00.000Z', state: 'done', isLicensed: true, progress: null };

export interface SpaceState {
  readonly project: (ids: Ids) => Envelope<ProjectAnswer>;
  readonly says: readonly string[];
  readonly others?: (ids: Ids) => Partial<Others>;
}
interface Others {
  readonly getHistory: unknown;
  readonly getOrdering: unknown;
  readonly getChanges: unknown;
  readonly getVoices: unknown;
}

const ok = <Data>(data: Data): Envelope<Data> => ({ ok: true, data });
const shown = (project: Indicator | null, more: Partial<ProjectAnswer> = {}): Envelope<ProjectAnswer> => ok({ scan: SCAN, isAdmin: false, isPublished: true, project, ...more });
const refused = (code: 'STORAGE' | 'FORBIDDEN', message: string, id: string) => ({ ok: false, code, message, sentence: { id, values: {} } }) as const;

/** A year with a rise, a gap of two weeks, and two days on which the judging changed. */
const HISTORY: HistoryAnswer = {
  points: Array.from({ length: 400 }, (_, index) => 399 - index).filter((days) => days < 200 || days > 214).map((days) => ({ day: dayBefore(days), floor: Math.round(40 + (400 - days) / 12 + (days % 7)), band: days > 150 ? 'atRisk' as const : 'attention' as const })),
  marks: [{ day: dayBefore(160), changed: 'rules' }, { day: dayBefore(41), changed: 'settings' }],
};
const ORDERING = ({ issues }: Ids): OrderingAnswer => ({
  isShown: true,
  ordering: { readAt: '2026-11-22T06:00:00.000Z', sampleSize: 48, days: 30, byOwner: 5, byOthers: 8, moves: Array.from({ length: 25 }, (_, index) => ({ issueId: issues[index % 3]!, at: `${dayBefore(index)}T09:00:00.000Z`, isByOwner: index % 3 === 0 })) },
});
const CHANGES = ({ project, people }: Ids) => ({
  projects: [{
    projectId: project,
    changes: [
      { at: `${dayBefore(20)}T06:00:00.000Z`, change: { kind: 'seat', role: 'productManager', from: 'filled', to: 'empty', joined: [], left: [people[1]] } },
      { at: `${dayBefore(20)}T06:00:00.000Z`, change: { kind: 'check', id: 'projects-without-product-manager', from: { outcome: 'pass', violations: 0 }, to: { outcome: 'fail', violations: 1 } } },
      { at: `${dayBefore(2)}T06:00:00.000Z`, change: { kind: 'band', from: 'atRisk', to: 'attention' } },
      { at: `${dayBefore(2)}T06:00:00.000Z`, change: { kind: 'check', id: 'stale-roadmap-items', from: { outcome: 'warn', violations: 3 }, to: { outcome: 'pass', violations: 0 } } },
    ],
  }],
  rulesChanged: [`${dayBefore(2)}T06:00:00.000Z`], hidden: 0,
});
const VOICES = ({ project, people }: Ids): VoicesAnswer => ({
  voices: NO_VOICES, mayDecide: true,
  gaps: [{ checkId: 'dependencies-without-project-manager', project, reason: 'The other team closes in spring; until then we settle it in the weekly.', approver: people[0], expires: '2027-02-01T23:59:59.000Z', compensatingPerson: people[1] }],
});

export const SPACE_STATES: Readonly<Record<string, SpaceState>> = {
  troubled: {
    project: (ids) => shown(troubledSpace(ids)),
    says: ['Needs attention', 'Do now', 'Roadmap items have nobody', '7 of 40', 'Agree', 'Cannot tell', 'Who orders the backlog', '38 %', 'History', 'What changed', 'Product manager:', 'left the seat; now nobody', 'Gap closed', 'Rules or settings changed'],
  },
  many: { project: (ids) => shown(manyFindings(ids)), says: ['200 of 240'] },
  crowded: { project: (ids) => shown(crowdedSpace(ids)), says: ['Waits for somebody', 'Observed, not counted', 'Fine', 'Not called for here'] },
  asked: { project: (ids) => shown(askedSpace(ids)), says: ['Are you still the product owner here?', 'Still me', 'Not me', 'Hand over to …', 'You may not order this backlog', 'you: product owner'] },
  claimed: { project: (ids) => shown(claimedSpace(ids)), says: ['says they are the product manager', 'wants to hand over to', 'I am the project manager'] },
  disputed: { project: (ids) => shown(disputedSpace(ids)), says: ['says that this seat is not theirs', 'Somebody else is named by: space lead', 'confirmed'] },
  own: { project: (ids) => shown(ownSpace(ids)), says: ['Not you any more?'] },
  healthy: { project: (ids) => shown(healthySpace(ids)), says: ['Healthy', 'No gap found', 'Fine'] },
  unrated: { project: (ids) => shown(unratedSpace(ids)), says: ['Not rated', 'Cannot tell'], others: () => ({ getHistory: ok({ points: [], marks: [] }), getOrdering: ok({ isShown: true, ordering: null }), getChanges: ok({ projects: [], rulesChanged: [], hidden: 0 }) }) },
  dormant: { project: (ids) => shown(dormantSpace(ids)), says: ['Dormant', 'Nothing was updated'] },
  long: { project: (ids) => shown(longSpace(ids)), says: ['Konstantinopolitanischedudelsackpfeifenmachergesellin', 'At risk'] },
  notScanned: { project: () => shown(null, { scan: { ...SCAN, scannedAt: null, state: 'never' } }), says: ['Not scanned yet', 'Scan now'] },
  scanning: { project: () => shown(null, { scan: { ...SCAN, scannedAt: null, state: 'running' } }), says: ['Reading your site'] },
  beingSetUp: { project: () => shown(null, { isPublished: false }), says: ['Rolecall is being set up'] },
  unpublished: { project: (ids) => shown(troubledSpace(ids), { isAdmin: true, isPublished: false }), says: ['Only Jira admins see this until it is published.', 'Publish …'] },
  unlicensed: { project: (ids) => shown(healthySpace(ids), { scan: { ...SCAN, isLicensed: false } }), says: ['Licence inactive'] },
  closed: { project: () => refused('FORBIDDEN', 'This space is not open to you; ask a space admin for access.', 'refusal.space'), says: ['This space is not open to you', 'ask a space admin'] },
  refused: { project: () => ({ ok: false, code: 'STORAGE', message: 'What is stored cannot be read.' }), says: ['We could not load this', 'Try again'] },
  partsFail: {
    project: (ids) => shown(troubledSpace(ids)),
    says: ['Needs attention', 'What Rolecall has stored cannot be read', 'Jira did not answer as it should'],
    others: () => ({ getHistory: { ok: false, code: 'STORAGE', message: 'scan again.' }, getOrdering: { ok: false, code: 'JIRA', message: 'no answer.' }, getChanges: { ok: false, code: 'INTERNAL', message: '' } }),
  },
};

/** Answers a call of the page in this state. */
export function answerSpace(state: string, { functionKey }: ForgeCall, ids: Ids): unknown {
  const { project, others } = SPACE_STATES[state]!;
  if (functionKey === 'getProject') return project(ids);
  if (functionKey === 'previewGap') return ok({ gaps: [], score: 72.9, adjustedScore: 78.4, adjustedBand: 'attention' });
  const answers = { getHistory: ok(HISTORY), getOrdering: ok(ORDERING(ids)), getChanges: ok(CHANGES(ids)), getVoices: ok(VOICES(ids)), ...others?.(ids) };
  return answers[functionKey as keyof typeof answers] ?? { ok: false, code: 'INPUT', message: 'The test expects no such call.' };
}
