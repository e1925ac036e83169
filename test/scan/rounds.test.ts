/**
 * A site that changes while rounds read it: once it holds still and a week has passed, the facts are those of one scan of what it
 * has become, whatever changed between which steps. Links, teams, owners and projects; samples age by design.
 */
import fc from 'fast-check';
import { known } from '../../src/model/facts';
import type { Instant, SiteFacts } from '../../src/model/facts';
import { defaultSettings } from '../../src/model/settings';
import type { Mark } from '../../src/model/stores';
import type { StepKind } from '../../src/model/step';
import { wantedEnds } from '../../src/scan/derive/wanted-ends';
import { markOfReading } from '../../src/scan/mark-of-reading';
import { listServedMarks } from '../../src/scan/plan/list-served-marks';
import { planScan } from '../../src/scan/plan/plan-scan';
import { FIRST_PAGE, turnPage } from '../../src/scan/plan/turn-page';
import type { WorldChange } from '../../stand-ins/jira/world/world-change';
import { WorldError } from '../../stand-ins/jira/world/world-change';
import { openSite, openSteps } from './step/open-steps';
import { DONE, EPIC, TEAM, buildWorld, work } from './step/step-world';

const DAY = 24 * 60;
const settings = defaultSettings();
const OPEN = { status: { id: 'new', name: 'new', statusCategory: { id: 2, key: 'new', name: 'new' } } };

const issue = fc.constantFrom('10', '11', '12', '20', '21', '22', '30', '31');
const project = fc.constantFrom('1', '2', '3');
const person = fc.constantFrom(null, { accountId: 'ann' }, { accountId: 'ben' });
const fields = fc.oneof(
  fc.constantFrom<Readonly<Record<string, unknown>>>(DONE, OPEN, EPIC, { [TEAM]: { id: 'red' } }, { [TEAM]: { id: 'blue' } }, { [TEAM]: null }),
  person.map((assignee) => ({ assignee })),
  fc.option(fc.constantFrom('10', '11', '20', '21')).map((id) => ({ parent: id === null ? null : { id } })),
);
const change: fc.Arbitrary<WorldChange> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('updateIssue' as const), issueId: issue, fields }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('createLink' as const), typeId: fc.constant('100'), fromId: issue, toId: issue }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('deleteLink' as const), linkId: fc.tuple(issue, issue).map(([from, to]) => `${from}0${to}`) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('moveIssue' as const), issueId: fc.constantFrom('12', '22', '31'), projectId: project }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('deleteIssue' as const), issueId: issue }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('createIssue' as const), projectId: project, fields: fc.constant({ ...EPIC, ...OPEN }) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constantFrom('archiveProject' as const, 'unarchiveProject' as const), projectId: project }) },
  // A parent that is hidden while its children are read is none; nobody tells when it shows again. So none is here.
  { weight: 2, arbitrary: fc.record({ kind: fc.constantFrom('hideProject' as const, 'showProject' as const), projectId: fc.constant('3') }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom('closeRoles' as const, 'openRoles' as const, 'deleteProject' as const), projectId: project }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('setActors' as const), projectId: project, roleId: fc.constantFrom(500, 501, 600), actors: fc.constantFrom([], [{ type: 'atlassian-user-role-actor' as const, actorUser: { accountId: 'ben' } }]) }) },
);

const start = [
  work('10', '1', { ...EPIC, assignee: { accountId: 'ann' }, blocks: ['20'] }), work('11', '1', { ...EPIC, parent: { id: '20' } }), work('12', '1', { blocks: ['11', '30'], [TEAM]: { id: 'red' } }),
  work('20', '2', { ...EPIC, assignee: { accountId: 'ben' }, [TEAM]: { id: 'blue' } }), work('21', '2', { blocks: ['12'], [TEAM]: { id: 'red' } }), work('22', '2'),
  work('30', '3', { ...EPIC, parent: { id: '10' } }), work('31', '3', { blocks: ['22'] }),
];

/** Steps of one round at a time, with changes of the world in between. */
async function live(changes: ReadonlyArray<{ readonly change: WorldChange; after: number }>, lag: number) {
  const marks: Mark[] = [];
  const { world, clock, pass } = buildWorld(start, ({ name, projectIds }) => {
    for (const projectId of projectIds) marks.push({ kind: name.endsWith(':project') ? 'catalogue' : 'moved', projectId, at: clock().toISOString() });
  });
  const { memory, run, assemble } = openSteps(world, settings, { clock, searchLag: () => lag * 60_000 });
  const waiting = [...changes];
  const now = (): Instant => clock().toISOString();
  const letChange = (minutes: number) => {
    pass(minutes);
    const next = waiting[0];
    if (next === undefined || (next.after -= minutes, next.after) > 0) return;
    waiting.shift();
    try {
      world.change(next.change);
    } catch (error) {
      if (!(error instanceof WorldError)) throw error;
    }
  };
  const playRound = async (roundBegan: Instant, nextRound: Instant) => {
    let catalogue = FIRST_PAGE;
    const asked = new Set<string>();
    for (let steps = 0; ; steps += 1) {
      const { vocabulary } = memory;
      const under = vocabulary === null ? null : { seats: markOfReading('seats', settings, vocabulary), items: markOfReading('items', settings, vocabulary), samples: markOfReading('samples', settings, vocabulary) };
      const plan = (ends: readonly string[]) => planScan({ settings, ...memory, under, run: { roundBegan, nextRound, catalogue, corrections: {}, judged: null }, marks, ends, at: now(), points: Infinity, once: null }).steps.find(({ kind }) => kind !== 'samples');
      const step: StepKind | undefined = plan([]) ?? (vocabulary === null ? undefined : plan(wantedEnds(assemble(settings), settings).filter((id) => !asked.has(id))));
      if (step === undefined) return;
      if (step.kind === 'ends') for (const id of step.issueIds) asked.add(id);
      const before = new Map(memory.register);
      const { page } = await run(step, settings);
      if (page !== null) catalogue = turnPage(catalogue, page, before, memory.register);
      const served = new Set(listServedMarks({ marks, register: memory.register, under }, new Set(step.kind === 'whereabouts' ? step.projectIds : [])));
      marks.splice(0, marks.length, ...marks.filter((mark) => !served.has(mark)));
      letChange(3);
      if (steps > 200) throw new Error(`the round does not end: ${JSON.stringify(step)}`);
    }
  };
  for (let quiet = 0; quiet < 9;) {
    const began = clock().getTime();
    await playRound(new Date(began).toISOString(), new Date(began + DAY * 60_000).toISOString());
    quiet = waiting.length === 0 ? quiet + 1 : 0;
    const left = DAY - (clock().getTime() - began) / 60_000;
    for (let hour = 0; hour < 24; hour += 1) letChange(left / 24);
  }
  const once = await openSite(world, { clock }).rolecall.scanSite(settings, { at: now(), projectKeys: [], sampleBudget: 0 });
  return { lived: assemble(settings), once: once.facts };
}

/** Of an end that was read for a link of earlier days the team is known; where it never was, that it is no other one. Both are no dependency (derive-dependencies.ts). */
const core = (facts: SiteFacts) => {
  const projects = facts.projects.map((one) => {
    const { ancestors: _ancestors, ...project } = one;
    return { ...project, authority: known([]), backlog: null, links: project.links.known ? known(project.links.value.map(({ from, to, isWithinTeam: _isWithinTeam, ...link }) => ({ ...link, from: [from.issueId, from.projectId], to: [to.issueId, to.projectId] }))) : project.links };
  });
  return { ...facts, projects, accounts: null };
};

it('settles on what one scan reads', async () => {
  const story = fc.array(fc.record({ change, after: fc.nat(DAY) }), { maxLength: 12 });
  await fc.assert(fc.asyncProperty(story, fc.constantFrom(0, 1, 9), async (changes, lag) => {
    const { lived, once } = await live(changes.map((one) => ({ ...one })), lag);
    expect(core(lived)).toEqual(core(once));
  }), { numRuns: process.env['ROLECALL_DEEP'] === '1' ? 1_000 : 25 });
}, 600_000);
