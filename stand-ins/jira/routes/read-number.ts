/** Reads a whole number from the query string. */
import type { JiraContext } from '../jira-environment';
import { RefusedRequest } from '../refused-request';

/** @throws RefusedRequest (400) where it is no whole number of 0 or more. */
export function readNumber(context: JiraContext, name: string, byDefault: number): number {
  const text = context.req.query(name);
  if (text === undefined) return byDefault;
  if (!/^\d{1,9}$/.test(text)) throw new RefusedRequest(400, `The value '${text}' of the parameter '${name}' is not a whole number.`);
  return Number(text);
}
