/**
 * What each preset changes of the defaults, each change with its source: one table, from which the rules are resolved and
 * docs/settings.md is written. A preset never touches facts, so that switching it re-judges what is stored.
 */
import type { ThresholdName } from './thresholds';

export const PRESETS = ['default', 'scrum', 'safe', 'less', 'pmo'] as const;
export type Preset = (typeof PRESETS)[number];

/** Choices that are no numbers. */
export interface RuleOptions {
  /** Whether size ever calls for a product manager. */
  readonly productManagerByScale: boolean;
  /** Whether size ever calls for a project manager. */
  readonly projectManagerByScale: boolean;
  /** A product-owner seat shared by as many people as there are teams, or fewer. */
  readonly sharedUpToTeams: 'pass' | 'warn';
  /** Which ends of a dependency must be managed. */
  readonly dependenciesManagedBy: 'either' | 'both';
}

export const DEFAULT_OPTIONS: RuleOptions = { productManagerByScale: true, projectManagerByScale: true, sharedUpToTeams: 'warn', dependenciesManagedBy: 'either' };

export type PresetChange = { readonly source: string } & (
  | { readonly kind: 'threshold'; readonly name: ThresholdName; readonly value: number }
  | { readonly kind: 'option'; readonly change: Partial<RuleOptions> }
  /** The check is shown and never counted. */
  | { readonly kind: 'informOnly'; readonly checkId: string }
  | { readonly kind: 'off'; readonly checkId: string }
);

const SCRUM = 'Scrum Guide 2020: three accountabilities, product owner, Scrum master and developers; no other role is defined';
const LESS = 'LeSS: one product owner and one backlog for two to eight teams; teams coordinate themselves';
const MAGENNIS = 'Magennis, Agile Alliance: two dependencies leave 1/4 of being on time';

export const PRESET_CHANGES: Readonly<Record<Preset, readonly PresetChange[]>> = {
  default: [],
  scrum: [
    { kind: 'option', change: { productManagerByScale: false }, source: SCRUM },
    { kind: 'option', change: { projectManagerByScale: false }, source: SCRUM },
    { kind: 'off', checkId: 'overloaded-product-managers', source: SCRUM },
  ],
  safe: [
    { kind: 'option', change: { sharedUpToTeams: 'pass' }, source: 'SAFe Reference Guide, ch. 31: each team of a train has its product owner' },
    { kind: 'threshold', name: 'ownerTeamsFail', value: 3, source: 'SAFe Reference Guide, ch. 31: at most two teams a product owner' },
    { kind: 'threshold', name: 'combinedTeamsWarn', value: 1, source: 'SAFe Reference Guide, ch. 31: product owner and product manager are two roles; one person is one of them' },
    { kind: 'threshold', name: 'combinedTeamsFail', value: 2, source: 'SAFe Reference Guide, ch. 31: market work and full dedication to a team exceed one person' },
    { kind: 'threshold', name: 'projectManagerTeams', value: 5, source: 'SAFe: a train of five to twelve teams has a release train engineer' },
  ],
  less: [
    { kind: 'option', change: { projectManagerByScale: false }, source: LESS },
    { kind: 'threshold', name: 'ownerTeamsWarn', value: 9, source: LESS },
    { kind: 'threshold', name: 'ownerTeamsFail', value: 9, source: LESS },
    { kind: 'informOnly', checkId: 'combined-roles-at-scale', source: 'LeSS: the product owner is the product manager; shown, not counted' },
  ],
  pmo: [
    { kind: 'option', change: { dependenciesManagedBy: 'both' }, source: 'Derived: a programme office wants somebody in charge at both ends' },
    { kind: 'threshold', name: 'unmanagedPairFail', value: 2, source: MAGENNIS },
    { kind: 'threshold', name: 'projectManagerTeams', value: 1, source: 'Derived: under a programme office each delivery is somebody’s; PMI Pulse 2018: champions succeed in 92 %, others in 32 % (a survey, correlational)' },
    { kind: 'threshold', name: 'projectManagerProjects', value: 2, source: 'Derived: as soon as two spaces of a programme are linked' },
  ],
};
