/** The scores of one space by day, with the days on which it began to be judged otherwise. */
import type { ProjectId } from '../model/facts';
import type { HistoryAnswer, HistoryMark } from '../model/space-api';
import type { HistoryPoint } from '../storage/history';
import type { Storage } from '../storage/open-storage';
import { clock } from './clock';
import { openSpace } from './open-space';
import type { Viewer } from './viewer';

/** As long as points are kept. */
const DAYS = 400;

/** @throws ForbiddenError where the space is not shown to the viewer; InputError where it was not scanned; JiraError, BudgetError, StorageError */
export async function getHistory(storage: Storage, projectId: ProjectId, viewer: Viewer): Promise<HistoryAnswer> {
  await openSpace(storage, projectId, viewer, 'look');
  const points = await storage.history.read(projectId, clock.now(), DAYS);
  return { points: points.map(({ day, floor, band }) => ({ day, floor, band })), marks: findMarks(points) };
}

type Marked = Pick<HistoryPoint, 'day' | 'rules' | 'settings'>;

/** What moved the number without anything in the space having moved (design, scoring rule 6). @param points oldest first */
export const findMarks = (points: readonly Marked[]): readonly HistoryMark[] => points.flatMap((point, index) => {
  const before = points[index - 1];
  if (before === undefined) return [];
  const [rules, settings] = [point.rules !== before.rules, point.settings !== before.settings];
  return rules || settings ? [{ day: point.day, changed: rules && settings ? 'both' : rules ? 'rules' : 'settings' } as const] : [];
});
