/** A request that Jira answers with an error status and its error shape. */
export class RefusedRequest extends Error {
  override readonly name = 'RefusedRequest';

  constructor(
    readonly status: 400 | 401 | 403 | 404 | 410,
    message: string,
  ) {
    super(message);
  }
}
