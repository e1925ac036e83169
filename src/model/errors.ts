/** The errors that people may read. Each message is one sentence: what is wrong, where, what to do. */
import type { Sentence } from './sentence';

/** `sentence`: what the pages say in the viewer's language; without it they say what kind of failure it is, and quote the message. */
export interface Reason extends ErrorOptions {
  readonly sentence?: Sentence;
}

/** What the user gave (a flag, a file, an address, a login) cannot be worked with. Exit code 2. */
export class InputError extends Error {
  readonly code = 'INPUT';
  readonly sentence: Sentence | undefined;
  constructor(message: string, reason: Reason = {}) {
    super(message, reason);
    this.name = 'InputError';
    this.sentence = reason.sentence;
  }
}

/** The viewer, or the site's licence, does not allow it. Made only in src/forge. */
export class ForbiddenError extends Error {
  readonly code = 'FORBIDDEN';
  readonly sentence: Sentence | undefined;
  constructor(message: string, reason: Reason = {}) {
    super(message, reason);
    this.name = 'ForbiddenError';
    this.sentence = reason.sentence;
  }
}

/** Somebody else changed meanwhile what the viewer is about to change. Made only in src/forge. */
export class ConflictError extends Error {
  readonly code = 'CONFLICT';
  readonly sentence: Sentence | undefined;
  constructor(message: string, reason: Reason = {}) {
    super(message, reason);
    this.name = 'ConflictError';
    this.sentence = reason.sentence;
  }
}

/** Jira refused or failed a call. Made only in src/jira. */
export class JiraError extends Error {
  readonly code = 'JIRA';
  constructor(
    message: string,
    /** HTTP status; 0 where no answer came at all. */
    readonly status: number,
    /** Method and path template, never a query: it is logged. */
    readonly endpoint: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'JiraError';
  }
}

/** Jira asks for more patience than a call has. Made only in src/jira. */
export class JiraPatienceError extends JiraError {
  constructor(
    message: string,
    status: number,
    endpoint: string,
    /** How long nothing should be asked of Jira. */
    readonly seconds: number,
  ) {
    super(message, status, endpoint);
    this.name = 'JiraPatienceError';
  }
}

/** A call was not made, since what is allowed to be spent may not bear it. Made only in src/jira. */
export class AllowanceError extends Error {
  readonly code = 'ALLOWANCE';
  constructor(message: string) {
    super(message);
    this.name = 'AllowanceError';
  }
}

/** What was stored cannot be read back: another version, or damaged. Made only in src/storage. */
export class StorageError extends Error {
  readonly code = 'STORAGE';
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'StorageError';
  }
}

/** The points that the settings allow this hour are spent. Made only in src/forge. */
export class BudgetError extends Error {
  readonly code = 'BUSY';
  readonly sentence: Sentence | undefined;
  constructor(message: string, reason: Reason = {}) {
    super(message, reason);
    this.name = 'BudgetError';
    this.sentence = reason.sentence;
  }
}
