/** The team on a work item. */
import { z } from 'zod';
import type { ScanNotes } from '../../model/catalogue';
import type { TeamId } from '../../model/facts';
import type { IssueAnswer } from '../answers';

const teamValue = z.union([z.string().transform((id) => ({ id, name: id })), z.object({ id: z.string(), name: z.string().optional() })]).nullish().catch(null);

/** null where it has none; its name is noted for the reader. */
export function readTeam(issue: IssueAnswer, field: string | undefined, notes: ScanNotes): TeamId | null {
  const team = field === undefined ? null : teamValue.parse(issue.fields?.[field]);
  if (!team) return null;
  notes.teamNames.set(team.id, team.name ?? team.id);
  return team.id;
}
