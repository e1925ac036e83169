/** Lists of work items read like a company's: no filler, hardly a summary twice, no gap left in a sentence. */
import { demoSite, issues } from './demo-site';

describe('the demo site’s words', () => {
  it('repeat hardly any summary, in no project more than one in ten', () => {
    expect(new Set(issues.map(({ summary }) => summary)).size / issues.length).toBeGreaterThan(0.97);
    for (const { key } of demoSite.site.projects) {
      const own = issues.filter(({ projectKey }) => projectKey === key).map(({ summary }) => summary);
      expect(new Set(own).size).toBeGreaterThanOrEqual(own.length * 0.85);
    }
  });

  it('have no filler and no placeholder', () => {
    const odd = issues.filter(({ summary }) => /lorem|ipsum|undefined|null|\$\{|\{\{|\bTBD\b|\bfoo\b|\bfoobar\b|test issue| {2}|^\s|\s$|[:,]$/i.test(summary));
    expect(odd.map(({ summary }) => summary)).toEqual([]);
    expect(JSON.stringify(demoSite)).not.toMatch(/lorem ipsum/i);
  });

  it('begin with a capital letter and fit on a line', () => {
    expect(issues.filter(({ summary }) => !/^\p{Lu}/u.test(summary) || summary.length < 5 || summary.length > 140).map(({ summary }) => summary)).toEqual([]);
  });

  it('give every person another name', () => {
    const names = demoSite.users.map(({ displayName }) => displayName);
    expect(new Set(names).size).toBe(names.length);
    expect(names.length).toBeGreaterThan(60);
  });
});
