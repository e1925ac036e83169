/** Reads a request's body by its schema; Jira refuses unknown members and wrong types. */
import type { z } from 'zod';
import { RefusedRequest } from '../refused-request';

/** @throws RefusedRequest (400) naming what is wrong. */
export function parseBody<Body>(schema: z.ZodType<Body>, body: unknown): Body {
  const parsed = schema.safeParse(body);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new RefusedRequest(400, `Invalid request payload${issue === undefined ? '' : ` at ${issue.path.join('.') || 'its top'}: ${issue.message}`}. Refer to the REST API documentation and try again.`);
}
