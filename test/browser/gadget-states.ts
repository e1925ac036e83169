/** The states that the gadget must show: what the app answers, and the words that must then stand on the page. */
import type { ScanProgress } from '../../src/model/api';
import type { ForgeCall, Frame } from '../../stand-ins/preview/preview-options';
import { answering, askedSpace, claimedSpace, crowdedSpace, disputedSpace, dormantSpace, healthySpace, longSpace, ownSpace, smallSpace, troubledSpace, unratedSpace } from './gadget-answers';
import type { Ids } from './gadget-answers';

const PROGRESS: ScanProgress = { began: '2026-11-24T06:00:00.000Z', stepsDone: 12, stepsPlanned: 480, pointsSpent: 600, pointsLeft: 42_000, expectedEnd: null, waitsFor: null, waitsUntil: null };

/** By the first project that a gadget was told to show: what the app answers, and the words that must then stand on the page. */
export const STATES: Readonly<Record<string, { readonly answer: (ids: Ids) => unknown; readonly says: readonly string[] }>> = {
  healthy: { answer: (ids) => answering({ projects: [healthySpace(ids)] }), says: ['Healthy', '96', 'Nothing to do', '1 check passes'] },
  troubled: {
    answer: (ids) => answering({ projects: [troubledSpace(ids)], setup: [{ id: 'setup.unreadable', values: { count: 3, of: 20 }, text: '' }] }),
    says: ['Needs attention', '72', 'Up to 84 once 1 more check can be read.', '78 with the accepted gaps left out.', 'since last week', 'nobody', 'nobody · 41 days', 'has left · 23 days', 'and 3 more', '7 of 40', '1 could not be told', 'one thing to set up'],
  },
  crowded: { answer: (ids) => answering({ projects: [crowdedSpace(ids)] }), says: ['2 checks wait for this', '2 more to do', '1 check waits for somebody', '2 could not be told', '4 checks pass', '3 observed, not counted', 'Do we need both?'] },
  unrated: { answer: (ids) => answering({ projects: [unratedSpace(ids)] }), says: ['Not rated', 'Too little could be read', 'could not be read', 'not set up on this site', 'only a group'] },
  dormant: { answer: (ids) => answering({ projects: [dormantSpace(ids)] }), says: ['Dormant', 'Nothing was updated'] },
  waiting: { answer: ({ project }) => answering({ notScanned: [project], scan: { scannedAt: null, state: 'never', isLicensed: true, progress: null } }), says: ['Not scanned yet', 'Scan now'] },
  scanning: { answer: ({ project }) => answering({ notScanned: [project], scan: { scannedAt: null, state: 'running', isLicensed: true, progress: null } }), says: ['Reading your site'] },
  rescanning: { answer: (ids) => answering({ projects: [healthySpace(ids)], scan: { scannedAt: '2026-11-23T06:00:00.000Z', state: 'running', isLicensed: true, progress: null } }), says: ['Healthy', 'scanning …'] },
  farFromDone: {
    answer: ({ project }) => answering({ notScanned: [project], scan: { scannedAt: null, state: 'running', isLicensed: true, progress: { ...PROGRESS, expectedEnd: '2126-11-24T14:30:00.000Z' } } }),
    says: ['Reading your site', 'Scanning, 12 of 480 steps, probably until'],
  },
  waitingForTheHour: {
    answer: (ids) => answering({ projects: [healthySpace(ids)], scan: { scannedAt: '2026-11-23T06:00:00.000Z', state: 'waiting', isLicensed: true, progress: { ...PROGRESS, waitsFor: 'budget', waitsUntil: '2026-11-24T09:01:00.000Z' } } }),
    says: ['Healthy', 'this hour’s share of Jira is used up, scanning goes on at'],
  },
  stoppedByAdmin: { answer: (ids) => answering({ projects: [healthySpace(ids)], scan: { scannedAt: '2026-11-23T06:00:00.000Z', state: 'stopped', isLicensed: true, progress: null } }), says: ['Healthy', 'stopped by a Jira admin', 'Scan now'] },
  stopped: { answer: ({ project }) => answering({ notScanned: [project], scan: { scannedAt: null, state: 'failed', isLicensed: true, progress: null } }), says: ['The scan did not come through'] },
  small: { answer: (ids) => answering({ projects: [smallSpace(ids)] }), says: ['Healthy', 'nobody · not called for here', 'nobody · we cannot tell whether it is called for'] },
  own: { answer: (ids) => answering({ projects: [ownSpace(ids)] }), says: ['What you can do', 'You are product owner here.', 'Several people are product owner of one backlog', 'What others can do', 'you', 'You may not order this backlog', 'Schedule work items'] },
  asked: { answer: (ids) => answering({ projects: [askedSpace(ids)] }), says: ['Are you still the product owner here?', 'Still me', 'Not me', 'Hand over to …', 'What you can do', 'All of this space'] },
  claimed: { answer: (ids) => answering({ projects: [claimedSpace(ids)] }), says: ['says they are the product manager', 'wants to hand over to', 'I am the project manager'] },
  disputed: { answer: (ids) => answering({ projects: [disputedSpace(ids)] }), says: ['says that this seat is not theirs', 'Somebody else is named by: space lead', 'was accepted'] },
  long: { answer: (ids) => answering({ projects: [longSpace(ids)] }), says: ['Rindfleischetikettierung', 'Konstantinopolitanischedudelsackpfeifenmachergesellin', 'At risk'] },
  beingSetUp: { answer: ({ project }) => answering({ unpublished: [project] }), says: ['Rolecall is being set up', 'A Jira admin looks at the first results', 'answers for the backlog and its order'] },
  unpublished: { answer: (ids) => answering({ projects: [troubledSpace(ids)], unpublished: [ids.project], isAdmin: true }), says: ['Only Jira admins see this until it is published.', 'Publish …'] },
  unlicensed: { answer: (ids) => answering({ projects: [healthySpace(ids)], scan: { scannedAt: '2026-11-20T06:00:00.000Z', state: 'done', isLicensed: false, progress: null } }), says: ['Licence inactive: shown as of November 20, 2026'] },
  unlicensedUnpublished: {
    answer: (ids) => answering({ projects: [healthySpace(ids)], unpublished: [ids.project], isAdmin: true, scan: { scannedAt: '2026-11-20T06:00:00.000Z', state: 'done', isLicensed: false, progress: null } }),
    says: ['Only Jira admins see this', 'Licence inactive'],
  },
  unlicensedEmpty: { answer: ({ project }) => answering({ notScanned: [project], scan: { scannedAt: null, state: 'never', isLicensed: false, progress: null } }), says: ['Not scanned', 'nothing new is read'] },
  hidden: { answer: () => answering({ hidden: 1 }), says: ['You cannot see what is chosen here'] },
  refused: { answer: () => ({ ok: false, code: 'STORAGE', message: 'What is stored cannot be read.' }), says: ['We could not load this', 'What is stored cannot be read.', 'Try again'] },
  silent: { answer: () => { throw new Error('secret detail'); }, says: ['Rolecall did not answer. Try again in a minute.'] },
  several: {
    answer: (ids) => answering({ projects: [unratedSpace(ids), longSpace(ids), ownSpace(ids), smallSpace(ids), { ...dormantSpace(ids), projectId: ids.otherProject }], notScanned: [ids.project], unpublished: [ids.otherProject], hidden: 2 }),
    says: [
      'Owner', 'Product', 'Delivery', 'nothing to do',
      '5 spaces', '1 not judged', 'Not rated: we could not read enough', '1 of 1 check could not be told', 'At risk', 'Needs attention', 'Healthy', 'Not judged', 'you: product owner',
      'Roadmap items have nobody who answers for them', 'was not scanned yet', 'is still being set up by a Jira admin', '2 spaces here are not open to you',
    ],
  },
  partlyPublished: {
    answer: (ids) => answering({ projects: [troubledSpace(ids), smallSpace(ids)], unpublished: [ids.otherProject], isAdmin: true }),
    says: ['Only Jira admins see 1 of these 2 spaces until it is published.', 'not published'],
  },
};

/** A frame for each, and one that was never set up. */
export const stateFrames = (): readonly Frame[] => [
  ...Object.keys(STATES).map((id): Frame => ({ id, title: id, config: { projectIds: id === 'several' || id === 'partlyPublished' ? [id, 'second'] : [id] }, host: 'gadget' })),
  { id: 'unconfigured', title: 'unconfigured', config: undefined, host: 'gadget' },
];
/** Reads the state off the first project that the gadget was told to show. */
export const answerState = ({ payload }: ForgeCall, ids: Ids): unknown => {
  const asked = payload as { readonly projectIds: readonly string[] };
  return STATES[asked.projectIds[0]!]!.answer(ids);
};
