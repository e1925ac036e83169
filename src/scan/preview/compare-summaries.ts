/** What becomes of the spaces of a site when other settings come into force: bands, seats, and who changes, the worst first. */
import type { ChangedSpace, SettingsEffect, SpaceStanding } from '../../model/admin-api';
import { byCodeUnit, sortedUnique } from '../../model/sorted';
import { byRole } from '../../model/role';
import type { JudgementSummary } from './summarise-judgement';

export function compareSummaries(from: JudgementSummary, to: JudgementSummary): Omit<SettingsEffect, 'reading' | 'advice' | 'changedCount'> {
  const ids = sortedUnique([...from.counting.keys(), ...to.counting.keys()]);
  const counts = ids.map((id) => ({ id, from: from.counting.get(id) ?? 0, to: to.counting.get(id) ?? 0 }));
  return {
    bands: { from: from.bands, to: to.bands },
    judged: { from: from.judged, to: to.judged },
    seats: byRole((role) => ({ from: from.held[role], to: to.held[role] })),
    sources: byRole((role) => [...to.sources[role]].map(([source, spaces]) => ({ source, spaces })).sort((a, b) => b.spaces - a.spaces || byCodeUnit(a.source, b.source))),
    changed: listChanged(from, to),
    checks: counts.filter((one) => (one.from === 0) !== (one.to === 0)),
  };
}

function listChanged(from: JudgementSummary, to: JudgementSummary): readonly ChangedSpace[] {
  const changed = [...to.standings].flatMap(([projectId, after]): ChangedSpace[] => {
    const before = from.standings.get(projectId) ?? UNREAD;
    return before.band === after.band && before.eligibility === after.eligibility ? [] : [{ projectId, from: before, to: after }];
  });
  return changed.sort((a, b) => gain(a) - gain(b) || byCodeUnit(a.projectId, b.projectId));
}

/** A space that only the other settings read. */
const UNREAD: SpaceStanding = { eligibility: 'eligible', band: null, floor: null };

/** No band ranks below every band (design, scoring rule 3); what is not judged any more, or was not, is neither better nor worse. */
const RANKS = { atRisk: 1, attention: 2, healthy: 3 } as const;
function gain({ from, to }: ChangedSpace): number {
  if (from.eligibility !== 'eligible' || to.eligibility !== 'eligible') return 0;
  const rank = ({ band }: SpaceStanding) => (band === null ? 0 : RANKS[band]);
  return (rank(to) - rank(from)) * 1_000 + ((to.floor ?? 0) - (from.floor ?? 0));
}
