/** The routes as one app, the same for every site: what it answers from comes with each request. */
import { Hono } from 'hono';
import { matchedRoutes } from 'hono/route';
import type { JiraEnvironment } from './jira-environment';
import { JqlError } from './query/jql-error';
import { RefusedRequest } from './refused-request';
import { addRoutes } from './routes/add-routes';

let app: Hono<JiraEnvironment> | undefined;

/** Made once a process: finding a route is prepared at the first request, and that takes longer than many answers. */
export function createApp(): Hono<JiraEnvironment> {
  app ??= withRoutes();
  return app;
}

function withRoutes(): Hono<JiraEnvironment> {
  const made = new Hono<JiraEnvironment>();
  made.use(async (context, next) => {
    await next();
    // The first route that fits has answered; this middleware fits everything.
    context.env.charge.endpoint = matchedRoutes(context).find(({ path }) => path !== '/*')?.path ?? 'unknown';
  });
  addRoutes(made);
  made.notFound(() => refusal(404, 'null for uri: there is no such resource.'));
  made.onError((error) => {
    if (error instanceof RefusedRequest) return refusal(error.status, error.message);
    if (error instanceof JqlError) return refusal(400, error.message);
    throw error;
  });
  return made;
}

/** Jira's error shape. */
export function refusal(status: number, message: string): Response {
  return Response.json({ errorMessages: [message], errors: {} }, { status });
}
