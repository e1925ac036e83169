/** The spaces of a review in the order in which it goes through them: what is followed first, then the rest, worst first. Pure. */
import type { Answer } from '../../../src/model/api';
import type { ProjectId } from '../../../src/model/facts';
import type { Decision, Standing } from '../../../src/model/review';
import type { FollowedSpace } from '../../../src/model/review-api';

export const SECTIONS = ['stillOpen', 'cameBack', 'watched', 'better', 'rest'] as const;
export type Section = (typeof SECTIONS)[number];

export interface ReviewRow {
  readonly standing: Standing;
  readonly section: Section;
  /** How it stood at the last closing; null where it was not judged then. */
  readonly before: Standing | null;
  readonly followed: FollowedSpace | null;
  readonly decision: Decision | null;
}

export function listRows({ standings, before, followed, decisions }: Pick<Answer<'getReview'>, 'standings' | 'before' | 'followed' | 'decisions'>): readonly ReviewRow[] {
  const [earlier, followedBy, decided] = [byProject(before, (one) => one.projectId), byProject(followed, (one) => one.decision.projectId), byProject(decisions, (one) => one.projectId)];
  const rows = standings.map((standing): ReviewRow => {
    const own = followedBy.get(standing.projectId) ?? null;
    return { standing, section: own?.state ?? 'rest', before: earlier.get(standing.projectId) ?? null, followed: own, decision: decided.get(standing.projectId) ?? null };
  });
  return SECTIONS.flatMap((section) => rows.filter((row) => row.section === section));
}

const byProject = <Item>(items: readonly Item[], idOf: (item: Item) => ProjectId): ReadonlyMap<ProjectId, Item> => new Map(items.map((item) => [idOf(item), item]));

/** Whether a day that was promised is over. @param today `2026-11-24` */
export const isOverdue = ({ due }: Pick<Decision, 'due'>, today: string): boolean => due !== null && due < today;
