/** JQL search: pages by token without a total, and approximate counts. */
import type { Hono } from 'hono';
import { z } from 'zod';
import type { JiraContext, JiraEnvironment, JiraServices } from '../jira-environment';
import { charge } from '../jira-environment';
import type { IndexedIssue } from '../site-index';
import { chooseFields } from './choose-fields';
import { bindingOf, readToken, writeToken } from './page-token';
import { parseBody } from './parse-body';
import { readNumber } from './read-number';

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
  app.get('/rest/api/3/search/jql', (context) => context.json(answerPage(context, readQuery(context), services)));
  app.post('/rest/api/3/search/approximate-count', (context) => {
    const { jql } = parseBody(countBody, context.env.body);
    return context.json({ count: services.findIssues({ jql, caller: context.env.caller, now: services.clock() }).length });
  });
}

type SearchRequest = z.output<typeof searchBody>;

/** The same search by GET; lists may be repeated or separated by commas. */
function readQuery(context: JiraContext): SearchRequest {
  const { jql = '', nextPageToken } = context.req.query();
  const fields = context.req.queries('fields')?.flatMap((list) => list.split(','));
  return { jql, maxResults: readNumber(context, 'maxResults', 50), ...(fields === undefined ? {} : { fields }), ...(nextPageToken === undefined ? {} : { nextPageToken }) };
}

function answerPage(context: JiraContext, body: SearchRequest, services: JiraServices): object {
  const { caller } = context.env;
  const fields = body.fields ?? ['id'];
  const onlyNames = fields.every((field) => field === 'id' || field === 'key');
  const size = Math.min(body.maxResults || 50, onlyNames ? LARGEST_PAGE.idAndKey : LARGEST_PAGE.withFields);
  const binding = bindingOf(caller, body.jql, fields, body.reconcileIssues ?? []);
  const { next: start, startedAt } = readToken(body.nextPageToken, binding, services.clock());
  const found = services.findIssues({ jql: body.jql, caller, now: new Date(startedAt) });
  const page = found.slice(start, start + size);
  const next = start + page.length;
  charge(context, { objects: page.length });
  const choice = chooseFields(fields);
  return {
    issues: page.map((issue) => (onlyNames ? answerName(issue, fields) : services.answers.issue(issue, choice, caller))),
    isLast: next >= found.length,
    ...(next < found.length ? { nextPageToken: writeToken({ next, startedAt }, binding) } : {}),
  };
}

const answerName = ({ record: { id, key } }: IndexedIssue, fields: readonly string[]): object => (fields.includes('key') ? { id, key } : { id });
