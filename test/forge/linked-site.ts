/** The small site with what a scan has to bring together: an open dependency between two spaces, teams, a leaver, a seat that is empty. */
import { TEAM_FIELD, issue, smallSite, status } from '../stand-ins/jira/small-site';
import type { SiteExport } from '../../stand-ins/jira/site-export';

export const PAY = '1';
export const AND = '2';
/** When the linked site's dates are fresh. */
export const START = '2026-03-10T12:05:00.000Z';
/** Administers Jira. */
export const ADMIN = 'root';

const link = (id: string, to: string, key: string) => ({ id, type: { id: '900' }, outwardIssue: { id: to, key, fields: { status: status.open } } });

export const linkedSite: SiteExport = {
  ...smallSite,
  site: {
    ...smallSite.site,
    roles: [
      ...smallSite.site.roles ?? [],
      { id: 500, name: 'Product Owner', projectKey: 'AND', actors: [] },
      { id: 503, name: 'Project Manager', projectKey: 'AND', actors: [{ type: 'atlassian-user-role-actor', actorUser: { accountId: 'ben' } }] },
    ],
  },
  issues: [
    ...smallSite.issues,
    issue('105', 'PAY-12', { issuetype: { id: '11' }, [TEAM_FIELD]: { id: 'team-blue', name: 'Blue' }, issuelinks: [link('10', '203', 'AND-3')] }),
    issue('203', 'AND-3', { issuetype: { id: '11' }, assignee: { accountId: 'ben' } }),
    issue('204', 'AND-4', { [TEAM_FIELD]: { id: 'team-green', name: 'Green' }, issuelinks: [link('11', '104', 'PAY-11')] }),
    issue('205', 'AND-5', { [TEAM_FIELD]: { id: 'team-grey', name: 'Grey' } }),
  ],
};
