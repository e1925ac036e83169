/** What the caller gave (an address, a login, a folder of pages) cannot be used; the message is one sentence for them. */
export class PreviewError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'PreviewError';
  }
}
