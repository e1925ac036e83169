/** One line for any error: the sentence of a known one, "internal error" for the rest. */
import { InputError, JiraError } from '../model/errors';
import { ExportError } from '../../stand-ins/jira/export-error';

export function sayRefusal(error: unknown): string {
  const isKnown = error instanceof InputError || error instanceof JiraError || error instanceof ExportError;
  const sentence = isKnown ? error.message : `internal error (${error instanceof Error ? error.name : typeof error}); please report it with the command that you ran`;
  return sentence.replace(/\s+/g, ' ').trim();
}
