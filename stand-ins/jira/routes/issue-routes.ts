/** Issues and their changes in bulk. */
import type { Hono } from 'hono';
import { z } from 'zod';
import type { JiraEnvironment, JiraServices } from '../jira-environment';
import { charge } from '../jira-environment';
import { RefusedRequest } from '../refused-request';
import type { SignedIn } from '../rights';
import type { IndexedIssue } from '../site-index';
import { chooseFields } from './choose-fields';
import { parseBody } from './parse-body';

const bulkBody = z.strictObject({
  issueIdsOrKeys: z.array(z.string()).min(1).max(100),
  fields: z.array(z.string()).optional(),
  fieldsByKeys: z.boolean().optional(),
  expand: z.array(z.string()).optional(),
  properties: z.array(z.string()).optional(),
});
const changelogBody = z.strictObject({
  issueIdsOrKeys: z.array(z.string()).min(1).max(1_000),
  fieldIds: z.array(z.string()).max(10).optional(),
  maxResults: z.int().min(1).max(10_000).optional(),
  nextPageToken: z.string().regex(/^\d+$/).optional(),
});

export function addIssueRoutes(app: Hono<JiraEnvironment>): void {
  app.post('/rest/api/3/issue/bulkfetch', (context) => {
    const { services, caller } = context.env;
    const { issueIdsOrKeys, fields = ['*navigable'] } = parseBody(bulkBody, context.env.body);
    const { found, missed } = findIssues(issueIdsOrKeys, caller, services);
    charge(context, { objects: found.length });
    const choice = chooseFields(fields);
    return context.json({
      issues: found.map((issue) => services.answers.issue(issue, choice, caller)),
      issueErrors: missed.map((id) => ({ id, errorMessage: 'Issue does not exist or you do not have permission to see it.' })),
    });
  });
  app.post('/rest/api/3/changelog/bulkfetch', (context) => {
    const body = parseBody(changelogBody, context.env.body);
    const { services } = context.env;
    const { changelogs } = services.index;
    if (changelogs === undefined) throw new RefusedRequest(404, 'This export holds no changelogs.');
    const { found } = findIssues(body.issueIdsOrKeys, context.env.caller, services);
    const isAsked = ({ field, fieldId }: { readonly field: string; readonly fieldId?: string }): boolean => body.fieldIds?.includes(fieldId ?? field) ?? true;
    const changes = found
      .flatMap(({ record }) => changelogs.get(record.id) ?? [])
      .map((change) => ({ ...change, items: change.items.filter(isAsked) }))
      .filter(({ items }) => items.length > 0);
    const start = Number(body.nextPageToken ?? 0);
    const end = start + (body.maxResults ?? 1_000);
    const histories = new Map<string, object[]>();
    for (const { issueId, author, ...change } of changes.slice(start, end)) {
      const history = { ...change, ...(author === undefined ? {} : { author: services.answers.user(author.accountId) }) };
      histories.set(issueId, [...(histories.get(issueId) ?? []), history]);
    }
    return context.json({
      issueChangeLogs: [...histories].map(([issueId, changeHistories]) => ({ issueId, changeHistories })),
      ...(end < changes.length ? { nextPageToken: String(end) } : {}),
    });
  });
}

/** Each issue once, in ascending id order; an invisible one and a stub are missed as one that does not exist. */
function findIssues(idsOrKeys: readonly string[], caller: SignedIn, { index, rights }: JiraServices): { found: IndexedIssue[]; missed: string[] } {
  const found = new Set<IndexedIssue>();
  const missed: string[] = [];
  for (const idOrKey of idsOrKeys) {
    const issue = index.findIssue(idOrKey);
    if (issue !== undefined && issue.record.stub !== true && rights.can(caller, 'BROWSE_PROJECTS', issue.project)) found.add(issue);
    else missed.push(idOrKey);
  }
  return { found: [...found].sort((a, b) => a.order - b.order), missed };
}
