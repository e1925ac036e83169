/** Counts who ordered a backlog, on its own, by the design's words: what the product derives is not used here. */
import { demoSite, issues, now } from './demo-site';

const issueOf = new Map(issues.map((issue) => [issue.id, issue]));
const typeOf = new Map(demoSite.users.map((user) => [user.accountId, user.accountType]));

/** Moves by author in the days from `from` to `to` ago; changes by one author within ten minutes are one move. */
export function movesByAuthor(projectKey: string, field: 'Rank' | 'priority', from = 0, to = 30): Readonly<Record<string, number>> {
  const times = new Map<string, number[]>();
  for (const { issueId, created, author, items } of demoSite.changelogs) {
    const issue = issueOf.get(issueId);
    const days = (now.getTime() - Date.parse(created)) / 86_400_000;
    if (issue?.projectKey !== projectKey || issue.category !== 'new' || issue.activeSprint || days < from || days > to) continue;
    if (author === undefined || typeOf.get(author.accountId) !== 'atlassian') continue;
    if (!items.some((item) => item.field === field) || items.some((item) => item.field === 'status')) continue;
    times.set(author.accountId, [...(times.get(author.accountId) ?? []), Date.parse(created)]);
  }
  return Object.fromEntries([...times].map(([author, list]) => [author, countApart(list)]));
}

function countApart(times: readonly number[]): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted.filter((time, index) => index === 0 || time - (sorted[index - 1] ?? 0) > 600_000).length;
}
