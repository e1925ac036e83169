/** A site of four spaces in two categories and none, with a Jira admin, a product owner and somebody without any seat. */
import type { IssueRecord, PermissionsRecord, SiteExport } from '../../stand-ins/jira/site-export';

export const PAY = '101';
export const LED = '102';
export const OPS = '103';
/** Only `clerk` may browse it; not even the Jira admin. */
export const VAULT = '104';
export const MONEY = '10';
export const PLATFORM = '20';

const category = (id: string) => ({ projectCategory: { id, name: `Category ${id}` } });
const project = (id: string, key: string, more: object = {}) => ({ id, key, name: `Space ${key}`, projectTypeKey: 'software', style: 'classic' as const, ...more });
const role = (projectKey: string, accountId: string | null) => ({
  id: 500, name: 'Product Owner', projectKey, actors: accountId === null ? [] : [{ type: 'atlassian-user-role-actor' as const, actorUser: { accountId } }],
});
const issue = (id: string, projectId: string, key: string): IssueRecord => ({
  id, key: `${key}-1`,
  fields: { summary: `Summary of ${key}`, project: { id: projectId, key }, issuetype: { id: '10' }, status: { id: '1', name: 'Open', statusCategory: { id: 2, key: 'new' } }, assignee: null, created: '2026-11-01T10:00:00.000+0000', updated: '2026-11-20T10:00:00.000+0000' },
});

export interface GatedSite {
  /** Product owner of Payments; null for nobody. */
  readonly owner?: string | null;
  readonly permissions?: PermissionsRecord;
  /** Category of Payments. */
  readonly payCategory?: string;
}

export const gatedSite = ({ owner = 'owner', permissions = { admins: ['admin'], grants: VAULT_IS_CLOSED }, payCategory = MONEY }: GatedSite = {}): SiteExport => ({
  site: {
    name: 'Gated site',
    projects: [project(PAY, 'PAY', category(payCategory)), project(LED, 'LED', category(PLATFORM)), project(OPS, 'OPS'), project(VAULT, 'VAULT', category(MONEY))],
    issueTypes: [{ id: '10', name: 'Story', subtask: false, hierarchyLevel: 0 }],
    issueLinkTypes: [],
    roles: [role('PAY', owner), role('LED', null), role('OPS', 'owner'), role('VAULT', 'clerk')],
    permissions,
  },
  users: ['admin', 'owner', 'clerk', 'outsider'].map((accountId) => ({ accountId, accountType: 'atlassian' as const, displayName: `Name of ${accountId}`, active: true })),
  issues: [issue('1001', PAY, 'PAY'), issue('1002', LED, 'LED'), issue('1003', OPS, 'OPS'), issue('1004', VAULT, 'VAULT')],
  changelogs: [],
});

export const VAULT_IS_CLOSED: NonNullable<PermissionsRecord['grants']> = [{ projectKey: 'VAULT', permission: 'BROWSE_PROJECTS', holders: ['clerk', 'app'] }];
