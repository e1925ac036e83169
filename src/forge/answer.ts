/**
 * Wraps a resolver's method: payload read by schema, answer in the one envelope. One of the three places that catch, so that
 * no message of an unknown error, which may quote data, ever reaches a page or the log.
 */
import type { Request } from '@forge/resolver';
import type { z } from 'zod';
import type { Answer, ApiMethod, Envelope, FailureCode } from '../model/api';
import { BudgetError, ConflictError, ForbiddenError, InputError, JiraError, StorageError } from '../model/errors';
import type { Sentence } from '../model/sentence';
import { saidAs } from '../model/sentence';
import { isLicensed } from './licence';
import { log } from './log';
import { nameError } from './name-error';
import type { Viewer } from './viewer';

export function answer<Method extends ApiMethod, Schema extends z.ZodType>(
  method: Method,
  payloadSchema: Schema,
  work: (payload: z.output<Schema>, viewer: Viewer) => Promise<Answer<Method>>,
): (request: Request) => Promise<Envelope<Answer<Method>>> {
  return async ({ payload, context }) => {
    try {
      // The platform overwrites both: what a page sends under these names never arrives.
      const { accountId, license } = context;
      if (typeof accountId !== 'string') throw new InputError('Log in to Jira to see this.', saidAs('refusal.loggedOut'));
      const read = payloadSchema.safeParse(payload);
      if (!read.success) throw new InputError(`The request ${method} cannot be read at "${read.error.issues[0]?.path.join('.') ?? ''}"; reload the page.`, saidAs('refusal.request'));
      return { ok: true, data: await work(read.data, { accountId, isLicensed: isLicensed(license) }) };
    } catch (error) {
      log.write('resolver.failed', { method, ...nameError(error) });
      return { ok: false, ...tell(error) };
    }
  };
}

function tell(error: unknown): { readonly code: FailureCode; readonly message: string; readonly sentence?: Sentence } {
  if (error instanceof InputError || error instanceof ForbiddenError || error instanceof BudgetError || error instanceof ConflictError) {
    const { code, message, sentence } = error;
    return { code, message, ...(sentence === undefined ? {} : { sentence }) };
  }
  if (error instanceof StorageError || error instanceof JiraError) return { code: error.code, message: error.message };
  return { code: 'INTERNAL', message: 'Internal error: try again, and tell your Jira admin if it stays.' };
}
