/**
 * What the key-value server refuses, with the status and the code it answers.
 * Codes are those of storage-reference/handling-errors-kvs and handling-errors-customentities, of the client package
 * (KEY_NOT_FOUND) and of the reference (KEY_CONFLICT, CONDITIONAL_CHECK_FAILED, SCHEMA_NOT_FOUND).
 * INVALID_REQUEST, INVALID_CURSOR and TOO_MANY_OPERATIONS are this stand-in's own: no program may depend on them.
 * INVALID_ENTITY_ATTRIBUTE is documented for reserved names; here it also answers a filter on an attribute that the schema
 * lacks, for which no answer is documented.
 */
export type RefusalCode =
  | 'KEY_NOT_FOUND'
  | 'KEY_CONFLICT'
  | 'CONDITIONAL_CHECK_FAILED'
  | 'SCHEMA_NOT_FOUND'
  | 'EMPTY_KEY'
  | 'INVALID_KEY'
  | 'KEY_TOO_LONG'
  | 'MAX_SIZE'
  | 'MAX_DEPTH'
  | 'INVALID_ENTITY_VALUE'
  | 'INVALID_ENTITY_ATTRIBUTE'
  | 'INVALID_ENTITY_INDEX'
  | 'COMPLEX_QUERY_PAGE_LIMIT_NOT_IN_RANGE'
  | 'INSUFFICIENT_FILTER_VALUES'
  | 'LIST_QUERY_LIMIT_EXCEEDED'
  | 'INVALID_REQUEST'
  | 'INVALID_CURSOR'
  | 'TOO_MANY_OPERATIONS'
  | 'RATE_LIMIT_EXCEEDED';

const statuses: Partial<Record<RefusalCode, number>> = {
  KEY_NOT_FOUND: 404,
  SCHEMA_NOT_FOUND: 404,
  KEY_CONFLICT: 409,
  TOO_MANY_OPERATIONS: 422,
  RATE_LIMIT_EXCEEDED: 429,
};

export class Refusal extends Error {
  constructor(
    readonly code: RefusalCode,
    message: string,
  ) {
    super(message);
    this.name = 'Refusal';
  }

  /** The HTTP status of the answer: 400 where no other is documented. */
  get status(): number {
    return statuses[this.code] ?? 400;
  }
}
