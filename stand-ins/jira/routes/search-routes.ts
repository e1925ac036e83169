/** JQL search: pages by token without a total, and approximate counts. */
import type { Hono } from 'hono';
import { z } from 'zod';
import type { FoundIssues } from '../find-issues';
import type { JiraContext, JiraEnvironment } from '../jira-environment';
import { charge } from '../jira-environment';
import { isPageFault } from '../misbehaviour';
import type { IndexedIssue } from '../site-index';
import { chooseFields } from './choose-fields';
import { bindingOf, readToken, writeToken } from './page-token';
import type { PagePlace } from './page-token';
import { cutPage } from './cut-page';
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

export function addSearchRoutes(app: Hono<JiraEnvironment>): void {
  app.post('/rest/api/3/search/jql', (context) => context.json(answerPage(context, parseBody(searchBody, context.env.body))));
  app.get('/rest/api/3/search/jql', (context) => context.json(answerPage(context, readQuery(context))));
  app.post('/rest/api/3/search/approximate-count', (context) => {
    const { jql } = parseBody(countBody, context.env.body);
    const { caller, fault, services } = context.env;
    const { length } = services.findIssues({ jql, caller, now: services.clock() }).issues;
    const offBy = typeof fault === 'object' && 'countOffBy' in fault ? fault.countOffBy : 0;
    return context.json({ count: Math.max(0, length + offBy) });
  });
}

type SearchRequest = z.output<typeof searchBody>;

/** The same search by GET; lists may be repeated or separated by commas. */
function readQuery(context: JiraContext): SearchRequest {
  const { jql = '', nextPageToken } = context.req.query();
  const fields = context.req.queries('fields')?.flatMap((list) => list.split(','));
  return { jql, maxResults: readNumber(context, 'maxResults', 50), ...(fields === undefined ? {} : { fields }), ...(nextPageToken === undefined ? {} : { nextPageToken }) };
}

function answerPage(context: JiraContext, body: SearchRequest): object {
  const { caller, fault, services } = context.env;
  const fields = body.fields ?? ['id'];
  const onlyNames = fields.every((field) => field === 'id' || field === 'key');
  const size = Math.min(body.maxResults || 50, onlyNames ? LARGEST_PAGE.idAndKey : LARGEST_PAGE.withFields);
  const binding = bindingOf(caller, body.jql, fields, body.reconcileIssues ?? []);
  const place = readToken(body.nextPageToken, binding, services.clock());
  const found = services.findIssues({ jql: body.jql, caller, now: new Date(place.startedAt) });
  const { page, next, isLast, struck } = cutPage(startOf(place, found), size, found.issues, fault);
  if (struck !== null) context.env.onStrike(struck);
  const [last] = found.issues.slice(Math.max(0, next - 1), next);
  charge(context, { objects: page.length });
  const choice = chooseFields(fields);
  const goesOn: PagePlace = isPageFault(fault) && fault.page === 'sameToken' ? place : { next, lastId: last?.record.id ?? '', startedAt: place.startedAt };
  return {
    issues: page.map((issue) => (onlyNames ? answerName(issue, fields) : services.answers.issue(issue, choice, caller))),
    isLast,
    ...(isLast ? {} : { nextPageToken: writeToken(goesOn, binding) }),
  };
}

/** Behind the issue that the page before ended with. Where that is gone, what followed has moved up by one at least. */
function startOf({ next, lastId }: PagePlace, { issues, placeAfter }: FoundIssues): number {
  const isAsBefore = next === 0 || issues.slice(next - 1, next)[0]?.record.id === lastId;
  return isAsBefore ? next : placeAfter(lastId) ?? next - 1;
}

const answerName = ({ record: { id, key } }: IndexedIssue, fields: readonly string[]): object => (fields.includes('key') ? { id, key } : { id });
