/** A small world of two company-managed spaces, PAY and LED, and a team-managed one, MOB, that changes while steps are taken. */
import type { IssueRecord } from '../../../stand-ins/jira/site-export';
import type { WorldParts } from '../../../stand-ins/jira/world/create-world';
import { createWorld } from '../../../stand-ins/jira/world/create-world';
import { AT } from './open-steps';

const KEYS: Readonly<Record<string, string>> = { '1': 'PAY', '2': 'LED', '3': 'MOB' };
const status = (key: 'new' | 'done') => ({ id: key, name: key, statusCategory: { id: key === 'done' ? 3 : 2, key, name: key } });
export const DONE = { status: status('done') };

/** A story; `blocks` names the work items that it blocks. */
export const work = (id: string, projectId: string, { blocks = [], ...fields }: { readonly blocks?: readonly string[] } & Readonly<Record<string, unknown>> = {}): IssueRecord => ({
  id, key: `${KEYS[projectId]}-${id}`,
  fields: { summary: 'Work', issuetype: { id: '10' }, status: status('new'), assignee: null, updated: '2026-11-20T10:00:00.000+0000', issuelinks: blocks.map((far) => ({ id: `${id}0${far}`, type: { id: '100' }, outwardIssue: { id: far } })), ...fields, project: { id: projectId, key: KEYS[projectId]! } },
});
export const EPIC = { issuetype: { id: '11' } };
export const TEAM = 'customfield_1';

export function buildWorld(issues: readonly IssueRecord[], emit: WorldParts['emit'] = () => undefined) {
  const clock = { now: Date.parse(AT) };
  const role = (id: number, name: string, projectKey: string, people: readonly string[]) => ({ id, name, projectKey, actors: people.map((accountId) => ({ type: 'atlassian-user-role-actor' as const, actorUser: { accountId } })) });
  const world = createWorld({
    site: {
      name: 'Step world',
      projects: Object.entries(KEYS).map(([id, key]) => ({ id, key, name: key, projectTypeKey: 'software', style: id === '3' ? 'next-gen' as const : 'classic' as const, simplified: id === '3' })),
      issueTypes: [{ id: '10', name: 'Story', subtask: false, hierarchyLevel: 0 }, { id: '11', name: 'Epic', subtask: false, hierarchyLevel: 1 }],
      issueLinkTypes: [{ id: '100', name: 'Blocks', inward: 'is blocked by', outward: 'blocks' }],
      fields: [{ id: TEAM, name: 'Team', custom: true, schema: { type: 'team', custom: 'com.atlassian.jira.plugin.system.customfieldtypes:atlassian-team', customId: 1 } }],
      roles: [...['PAY', 'LED'].flatMap((key) => [role(500, 'Product Owner', key, ['ann']), role(501, 'Product Manager', key, []), role(502, 'Project Manager', key, []), role(503, 'Developers', key, [])]), role(600, 'PO', 'MOB', ['ben']), role(601, 'PO – Mobile', 'MOB', [])],
    },
    users: ['ann', 'ben'].map((accountId) => ({ accountId, accountType: 'atlassian' as const, displayName: accountId, active: true })),
    issues,
    changelogs: [],
  }, { clock: () => new Date(clock.now), emit });
  return { world, clock: () => new Date(clock.now), pass: (minutes: number) => { clock.now += minutes * 60_000; } };
}
