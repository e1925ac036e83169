/** Everything that the demo site names exists, once. */
import { accountIdOf } from '../../../../stand-ins/jira/demo/builders/opaque-id';
import { demoSite, issues } from './demo-site';

const { site, users, changelogs } = demoSite;
const issueById = new Map(issues.map((issue) => [issue.id, issue]));
const deleted = accountIdOf('formerContractor');

function duplicates(list: readonly string[]): string[] {
  const seen = new Set<string>();
  return list.filter((value) => seen.size === seen.add(value).size);
}

describe('the demo site’s references', () => {
  it('has no id, key or account twice', () => {
    expect(duplicates(issues.map(({ id }) => id))).toEqual([]);
    expect(duplicates(issues.map(({ key }) => key))).toEqual([]);
    expect(duplicates(site.projects.flatMap(({ id, key }) => [id, key]))).toEqual([]);
    expect(duplicates(site.issueTypes.map(({ id }) => id))).toEqual([]);
    expect(duplicates((site.fields ?? []).map(({ id }) => id))).toEqual([]);
    expect(duplicates(users.map(({ accountId }) => accountId))).toEqual([]);
    expect(duplicates(changelogs.map(({ id }) => id))).toEqual([]);
  });

  it('names only known accounts, but for the one that was deleted', () => {
    const known = new Set(users.map(({ accountId }) => accountId));
    const named = [
      ...issues.flatMap(({ people }) => people),
      ...changelogs.flatMap(({ author }) => (author ? [author.accountId] : [])),
      ...site.projects.flatMap(({ lead }) => (lead ? [lead.accountId] : [])),
      ...(site.roles ?? []).flatMap(({ actors = [] }) => actors.flatMap(({ actorUser }) => (actorUser ? [actorUser.accountId] : []))),
      ...(site.permissions?.admins ?? []),
      ...(site.permissions?.grants ?? []).flatMap(({ holders }) => holders.filter((holder) => holder !== 'app' && holder !== '*')),
    ];
    expect([...new Set(named.filter((accountId) => !known.has(accountId)))]).toEqual([deleted]);
  });

  it('gives people opaque account ids and nothing that looks like an e-mail address', () => {
    expect(users.filter(({ accountId }) => !/^([0-9a-f]{24}|712020:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$/.test(accountId))).toEqual([]);
    expect(JSON.stringify(demoSite)).not.toMatch(/\w@\w/);
  });

  it('puts every work item into a project of the site, numbered without gaps', () => {
    for (const { key } of site.projects) {
      const numbers = issues.filter(({ projectKey }) => projectKey === key).map((issue) => Number(issue.key.slice(key.length + 1)));
      expect(numbers).toEqual(numbers.map((_, index) => index + 1));
    }
    const ids = new Map(site.projects.map(({ key, id }) => [key, id]));
    expect(demoSite.issues.filter(({ fields }) => ids.get(fields.project.key) !== fields.project.id)).toEqual([]);
  });

  it('has parents one level up, in the same project', () => {
    const wrong = issues.filter(({ parent, level, projectKey }) => {
      if (parent === undefined) return level < 0;
      const above = issueById.get(parent);
      return above?.level !== level + 1 || above.projectKey !== projectKey;
    });
    expect(wrong.map(({ key }) => key)).toEqual([]);
    expect(issues.filter(({ type }) => /^sub-?task$/i.test(type)).length).toBeGreaterThan(100);
  });

  it('changes only work items that existed then, and none after it was last updated', () => {
    const wrong = changelogs.filter(({ issueId, created }) => {
      const issue = issueById.get(issueId);
      return issue === undefined || Date.parse(created) < issue.created || Date.parse(created) > issue.updated;
    });
    expect(wrong).toEqual([]);
  });

  it('has the Team, Product Manager and acceptance criteria fields with the schemas that Jira gives them', () => {
    const customTypes = (site.fields ?? []).map(({ name, schema }) => [name, schema?.type, schema?.custom?.split(':')[1]]);
    expect(customTypes).toEqual(expect.arrayContaining([['Team', 'team', 'atlassian-team'], ['Product Manager', 'user', 'userpicker'], ['Acceptance Criteria', 'string', 'textarea']]));
  });
});
