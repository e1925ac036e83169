/** Users: by account, one or in bulk, and all of them. */
import type { Hono } from 'hono';
import type { JiraEnvironment } from '../jira-environment';
import { charge } from '../jira-environment';
import { RefusedRequest } from '../refused-request';
import { readNumber } from './read-number';

export function addUserRoutes(app: Hono<JiraEnvironment>): void {
  app.get('/rest/api/3/user/bulk', (context) => {
    const { answers, baseUrl, index } = context.env.services;
    const asked = context.req.queries('accountId') ?? [];
    if (asked.length === 0) throw new RefusedRequest(400, "The parameter 'accountId' is missing.");
    const startAt = readNumber(context, 'startAt', 0);
    const maxResults = Math.min(readNumber(context, 'maxResults', 10) || 10, 200);
    const known = [...new Set(asked)].filter((accountId) => index.users.has(accountId));
    const page = known.slice(startAt, startAt + maxResults);
    charge(context, { identities: page.length });
    return context.json({
      self: `${baseUrl}/rest/api/3/user/bulk?startAt=${startAt}&maxResults=${maxResults}`,
      startAt,
      maxResults,
      total: known.length,
      isLast: startAt + page.length >= known.length,
      values: page.map((accountId) => answers.user(accountId)),
    });
  });
  app.get('/rest/api/3/user', (context) => {
    const { answers, index } = context.env.services;
    const accountId = context.req.query('accountId') ?? '';
    if (!index.users.has(accountId)) throw new RefusedRequest(404, 'Specified user does not exist or you do not have required permissions');
    charge(context, { identities: 1 });
    return context.json(answers.user(accountId));
  });
  // Active people whose name or address begins with what was typed; real Jira looks at the parts of a name too.
  app.get('/rest/api/3/user/search', (context) => {
    const { answers, index } = context.env.services;
    const typed = (context.req.query('query') ?? '').trim().toLowerCase();
    const isMeant = (text: unknown) => typeof text === 'string' && text.toLowerCase().split(/\s+/).concat(text.toLowerCase()).some((word) => word.startsWith(typed));
    const found = [...index.users.values()].filter(({ active, accountType, displayName, emailAddress }) => active && accountType === 'atlassian' && (isMeant(displayName) || isMeant(emailAddress)));
    const page = found.slice(readNumber(context, 'startAt', 0)).slice(0, Math.min(readNumber(context, 'maxResults', 50) || 50, 1_000));
    charge(context, { identities: page.length });
    return context.json(page.map(({ accountId }) => answers.user(accountId)));
  });
  app.get('/rest/api/3/users/search', (context) => {
    const { answers, index } = context.env.services;
    const startAt = readNumber(context, 'startAt', 0);
    const maxResults = Math.min(readNumber(context, 'maxResults', 50) || 50, 1_000);
    const page = [...index.users.keys()].slice(startAt, startAt + maxResults);
    charge(context, { identities: page.length });
    return context.json(page.map((accountId) => answers.user(accountId)));
  });
}
