/** What of an error may be logged: its kind, its endpoint and status, the message of those that carry no data. */
import { JiraError, StorageError } from '../model/errors';

export function nameError(error: unknown): Readonly<Record<string, string | number>> {
  if (error instanceof JiraError) return { error: error.name, status: error.status, endpoint: error.endpoint };
  if (error instanceof StorageError) return { error: error.name, message: error.message };
  // Others' messages may quote what a user wrote.
  return { error: error instanceof Error ? error.name : typeof error };
}
