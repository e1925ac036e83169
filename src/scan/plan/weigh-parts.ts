/** What a part is worth: the share of the score's weight that cannot be judged before it is read. */
import { CHECKS } from '../../checks';
import type { FactName } from '../../model/check';
import type { Instant } from '../../model/facts';
import type { Part } from '../../model/register';
import { PARTS } from '../../model/register';
import type { Settings } from '../../model/settings';
import { resolveRules } from '../../scoring/profile';

/** From which part each fact of a check is read; a load is people times teams, of which the people come first. */
const PART_OF: Readonly<Record<FactName, Part | null>> = {
  productOwner: 'seats', productManager: 'seats', projectManager: 'seats', ownerLoads: 'seats', managerLoads: 'seats', combinedLoads: 'seats',
  teams: 'items', scale: 'items', roadmapItems: 'items', dependencies: 'items',
  authority: 'samples', backlog: 'samples', moves: 'samples',
  teamManaged: null,
};

/** A check that needs two parts lends each half its weight. Shares from 0 to 1, 1 together; all 0 where no check is on. */
export function weighParts(settings: Settings, at: Instant): Readonly<Record<Part, number>> {
  const rules = resolveRules(settings, CHECKS, at);
  const weights: Record<Part, number> = { seats: 0, items: 0, samples: 0 };
  for (const check of CHECKS) {
    const rule = rules.checks[check.id];
    const parts = PARTS.filter((part) => check.needs.some((fact) => PART_OF[fact] === part));
    if (rule !== undefined && !rule.isOff) for (const part of parts) weights[part] += rule.weight / parts.length;
  }
  const total = weights.seats + weights.items + weights.samples;
  return { seats: weights.seats / (total || 1), items: weights.items / (total || 1), samples: weights.samples / (total || 1) };
}
