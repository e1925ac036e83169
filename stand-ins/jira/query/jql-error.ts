/** A query that Jira refuses, with the message that Jira gives. */
export class JqlError extends Error {
  override readonly name = 'JqlError';
}
