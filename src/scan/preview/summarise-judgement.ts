/** What a preview compares of a judgement, so that two of a large site need not stand side by side in memory. */
import type { BandCounts, SpaceStanding } from '../../model/admin-api';
import { countBy } from '../../model/count-by';
import type { ProjectId } from '../../model/facts';
import type { Role } from '../../model/role';
import { byRole } from '../../model/role';
import { hasHolder } from '../../model/seat';
import type { StoredSiteJudgement } from '../judge-stored';

export interface JudgementSummary {
  readonly standings: ReadonlyMap<ProjectId, SpaceStanding>;
  readonly judged: number;
  readonly bands: BandCounts;
  readonly held: Readonly<Record<Role, number>>;
  readonly sources: Readonly<Record<Role, ReadonlyMap<string, number>>>;
  /** Spaces in whose score a check counts. */
  readonly counting: ReadonlyMap<string, number>;
}

export function summariseJudgement({ projects }: Pick<StoredSiteJudgement, 'projects'>): JudgementSummary {
  const judged = projects.filter(({ eligibility }) => eligibility.state === 'eligible');
  const bands = { healthy: 0, attention: 0, atRisk: 0, unrated: 0 };
  for (const { band } of judged) bands[band ?? 'unrated'] += 1;
  return {
    standings: new Map(projects.map(({ id, eligibility, band, floor }) => [id, { eligibility: eligibility.state, band, floor }])),
    judged: judged.length,
    bands,
    held: byRole((role) => judged.filter(({ seats }) => hasHolder(seats[role])).length),
    sources: byRole((role) => countBy(judged.flatMap(({ seats }) => seats[role].source ?? []))),
    counting: countBy(judged.flatMap(({ checks }) => checks.filter(({ weight, result }) => weight > 0 && result.outcome !== 'notApplicable').map(({ check }) => check.id))),
  };
}
