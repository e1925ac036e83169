/** Writes a small site export to a temporary folder; tests then break it in one place. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { newFolder } from '../new-folder';

const project = (id: string, key: string) => ({ id, key, name: `Space ${key}`, projectTypeKey: 'software', style: 'classic', simplified: false });
const actor = (accountId: string) => ({ type: 'atlassian-user-role-actor', actorUser: { accountId } });
const status = (key: string) => ({ id: '1', name: key, statusCategory: { id: key === 'done' ? 3 : 2, key, name: key } });

export const smallSite = {
  name: 'Small site',
  projects: [project('1', 'AND'), project('2', 'EMPTY')],
  issueTypes: [{ id: '10', name: 'Story', subtask: false, hierarchyLevel: 0 }, { id: '11', name: 'Epic', subtask: false, hierarchyLevel: 1 }],
  issueLinkTypes: [{ id: '100', name: 'Blocks', inward: 'is blocked by', outward: 'blocks' }],
  roles: [
    { id: 1, name: ' product OWNER ', projectKey: 'AND', actors: [actor('anna')] },
    { id: 1, name: ' product OWNER ', projectKey: 'EMPTY', actors: [actor('gone')] },
    { id: 2, name: 'Project Manager', projectKey: 'AND', actors: [] },
    { id: 2, name: 'Project Manager', projectKey: 'EMPTY', actors: [] },
  ],
};

export const smallUsers = [
  { accountId: 'anna', accountType: 'atlassian', displayName: 'Person 1', active: true },
  { accountId: 'left', accountType: 'atlassian', displayName: 'Person 2', active: false },
];

const issue = (id: string, key: string, fields: object) => ({ id, key, fields: { summary: 'A "quoted" \\ summary\nover two lines', project: key.startsWith('AND') ? { id: '1', key: 'AND' } : { id: '2', key: 'EMPTY' }, issuetype: { id: '10' }, status: status('indeterminate'), updated: '2026-11-20T10:00:00.000+0000', issuelinks: [], ...fields } });
const link = (id: string, side: 'inwardIssue' | 'outwardIssue', farId: string, farKey: string) => ({ id, type: smallSite.issueLinkTypes[0], [side]: { id: farId, key: farKey, fields: { status: status('indeterminate') } } });

export const smallIssues = [
  issue('1001', 'AND-1', { issuetype: { id: '11' }, assignee: { accountId: 'left' } }),
  issue('1002', 'AND-2', { issuetype: { id: '11' }, assignee: null }),
  issue('1003', 'AND-3', { issuelinks: [link('500', 'outwardIssue', '2001', 'EMPTY-1')] }),
  issue('2001', 'EMPTY-1', { issuelinks: [link('500', 'inwardIssue', '1003', 'AND-3')] }),
];

export const lines = (rows: readonly unknown[]) => rows.map((row) => `${JSON.stringify(row)}\n`).join('');

/** The folder; a file given as null is left out. */
export function writeExport(files: Readonly<Record<string, string | Uint8Array | null>> = {}): string {
  const folder = newFolder();
  const whole: Record<string, string | Uint8Array | null> = { 'site.json': JSON.stringify(smallSite), 'users.jsonl': lines(smallUsers), 'issues.jsonl': lines(smallIssues), ...files };
  for (const [name, content] of Object.entries(whole)) if (content !== null) writeFileSync(join(folder, name), content);
  return folder;
}
