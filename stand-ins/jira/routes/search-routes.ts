/** JQL search: pages by token without a total, and approximate counts. */
import { createHash } from 'node:crypto';
import type { Hono } from 'hono';
import { z } from 'zod';
import type { JiraContext, JiraEnvironment, JiraServices } from '../jira-environment';
import { charge } from '../jira-environment';
import { compileQuery } from '../query/compile-query';
import { RefusedRequest } from '../refused-request';
import type { SignedIn } from '../rights';
import type { IndexedIssue } from '../site-index';
import { chooseFields } from './choose-fields';
import { parseBody } from './parse-body';

const searchBody = z.strictObject({
  jql: z.string(),
  fields: z.array(z.string()).optional(),
  maxResults: z.int().min(0).optional(),
  nextPageToken: z.string().optional(),
  expand: z.string().optional(),
  fieldsByKeys: z.boolean().optional(),
  properties: z.array(z.string()).optional(),
  reconcileIssues: z.array(z.int()).max(50).optional(),
});
const countBody = z.strictObject({ jql: z.string() });

/** Issues on one page: field reports for other fields, the contract for id and key only. */
const LARGEST_PAGE = { withFields: 100, idAndKey: 5_000 };

export function addSearchRoutes(app: Hono<JiraEnvironment>, services: JiraServices): void {
  app.post('/rest/api/3/search/jql', (context) => context.json(answerPage(context, parseBody(searchBody, context.env.body), services)));
  app.post('/rest/api/3/search/approximate-count', (context) => {
    const { jql } = parseBody(countBody, context.env.body);
    return context.json({ count: findIssues(jql, context.env.caller, services).length });
  });
}

function answerPage(context: JiraContext, body: z.infer<typeof searchBody>, services: JiraServices): object {
  const { caller } = context.env;
  const fields = body.fields ?? ['id'];
  const onlyNames = fields.every((field) => field === 'id' || field === 'key');
  const size = Math.min(body.maxResults || 50, onlyNames ? LARGEST_PAGE.idAndKey : LARGEST_PAGE.withFields);
  const binding = createHash('sha256').update(JSON.stringify([caller, body.jql, fields, body.reconcileIssues ?? []])).digest('base64url');
  const start = readToken(body.nextPageToken, binding);
  const found = findIssues(body.jql, caller, services);
  const page = found.slice(start, start + size);
  const next = start + page.length;
  charge(context, { objects: page.length });
  const choice = chooseFields(fields);
  return {
    issues: page.map((issue) => (onlyNames ? answerName(issue, fields) : services.answers.issue(issue, choice, caller))),
    isLast: next >= found.length,
    ...(next < found.length ? { nextPageToken: Buffer.from(`${next} ${binding}`).toString('base64url') } : {}),
  };
}

const answerName = ({ record: { id, key } }: IndexedIssue, fields: readonly string[]): object => (fields.includes('key') ? { id, key } : { id });

/** A token holds only for the caller, query and fields that it was given for. */
function readToken(token: string | undefined, binding: string): number {
  if (token === undefined) return 0;
  const [next, bound] = Buffer.from(token, 'base64url').toString('utf8').split(' ');
  if (bound !== binding || !/^\d+$/.test(next ?? '')) throw new RefusedRequest(400, 'The provided next page token is invalid or expired.');
  return Number(next);
}

/** The issues that match and that the caller may browse; JQL leaves out those of archived projects. */
function findIssues(jql: string, caller: SignedIn, { index, rights, clock }: JiraServices): IndexedIssue[] {
  const visible = new Set(index.projects.filter((project) => rights.can(caller, 'BROWSE_PROJECTS', project)).map(({ id }) => id));
  const accountId = caller === 'app' ? undefined : caller.accountId;
  const { matches, compare } = compileQuery(jql, { index, now: clock(), accountId, canBrowse: (id) => visible.has(id) });
  return index.issues.filter((issue) => issue.project.archived !== true && visible.has(issue.project.id) && matches(issue)).sort(compare);
}
