/** Whether an entry of the register says something else that a judgement may hang on; when it was seen and read is none of that. */
import type { RegisterEntry } from '../../model/register';
import { isAlike } from './is-alike';

export function hasMoved(before: RegisterEntry | undefined, after: RegisterEntry | undefined): boolean {
  return !isAlike(before && judgedOf(before), after && judgedOf(after));
}

const judgedOf = ({ key, type, teamManaged, archived, programmeId, leadId, workItems, property, roles, goneAt }: RegisterEntry) =>
  [key, type, teamManaged, archived, programmeId, leadId, workItems, property, roles, goneAt !== null];
