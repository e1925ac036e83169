/** Changes that an admin makes to the settings while scans go on. */
import fc from 'fast-check';
import { CHECKS } from '../../../src/checks';
import { PRESETS } from '../../../src/model/presets';
import { ROLES } from '../../../src/model/role';
import type { Settings } from '../../../src/model/settings';
import { settingsSchema } from '../../../src/model/settings';
import { personOf } from '../site/build-site';

export interface SettingsChange {
  readonly kind: (typeof KINDS)[number];
  readonly a: number;
  readonly b: number;
}

const KINDS = [
  'pointsPerHour', 'preset', 'excludedProjects', 'projectTypes', 'seats', 'sources', 'teamCounts', 'synonyms', 'dependencyTypes', 'roadmapTypes', 'checks', 'exemptions', 'coordinators', 'thresholds', 'disputes',
] as const;

/** So that some hours are too short for what is due. */
export const CEILINGS = [1_500, 1_600, 2_000, 10_000] as const;

export const arbitrarySettingsChange: fc.Arbitrary<SettingsChange> = fc.record({ kind: fc.constantFrom(...KINDS), a: fc.nat(99), b: fc.nat(99) });

/** Projects by id, which may be gone by then, or never have been. */
export function changeSettings(settings: Settings, { kind, a, b }: SettingsChange): Settings {
  const project = String(101 + (a % 9));
  const role = ROLES[b % ROLES.length] ?? 'productOwner';
  const practice = CHECKS.filter((check) => check.kind === 'practice');
  const changed: Readonly<Record<SettingsChange['kind'], unknown>> = {
    pointsPerHour: CEILINGS[a % CEILINGS.length],
    preset: PRESETS[a % PRESETS.length],
    excludedProjects: b % 3 === 0 ? [] : [project],
    projectTypes: b % 2 === 0 ? ['software', 'product_discovery'] : ['software', 'product_discovery', 'business', 'service_desk'],
    seats: b % 4 === 0 ? [] : [{ role, project, accountIds: [personOf(a)] }],
    sources: b % 2 === 0 ? ['set', 'projectRole'] : ['set', 'projectRole', 'projectLead'],
    teamCounts: b % 3 === 0 ? {} : { [project]: 1 + (b % 4) },
    synonyms: { ...settings.synonyms, [role]: b % 2 === 0 ? ['Boss', 'PO'] : settingsSchema.parse({}).synonyms[role] },
    dependencyTypes: [undefined, ['Blocks'], ['Relates', '900']][b % 3],
    roadmapTypes: [undefined, ['12'], ['Bug', '13']][b % 3],
    checks: { [practice[a % practice.length]?.id ?? '']: { weight: 5, inForceFrom: '2026-01-01T00:00:00Z' }, ...(b % 2 === 0 ? {} : { [CHECKS[a % CHECKS.length]?.id ?? '']: { state: 'off' } }) },
    exemptions: b % 3 === 0 ? [] : [{ checkId: CHECKS[b % CHECKS.length]?.id, project, reason: 'agreed', approver: personOf(a), expires: '2026-12-31T00:00:00Z' }],
    coordinators: b % 3 === 0 ? [] : [{ teams: ['team-1', 'team-2'], accountId: personOf(a) }, { programme: '10', accountId: personOf(b) }],
    thresholds: b % 3 === 0 ? {} : { staleItemDays: 30 + a },
    disputes: b % 3 === 0 ? [] : [{ role, project, accountId: personOf(a) }],
  };
  const { [kind]: _before, ...rest } = settings;
  return settingsSchema.parse({ ...rest, ...(changed[kind] === undefined ? {} : { [kind]: changed[kind] }) });
}
