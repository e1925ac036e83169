/** A site export that cannot be served. Its message is one sentence for the person who gave the folder. */
export class ExportError extends Error {
  readonly code = 'EXPORT';
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'ExportError';
  }
}
