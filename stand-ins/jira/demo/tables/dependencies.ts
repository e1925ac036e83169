/**
 * Links between projects, as the company tells them: who waits for whom. `from` is the end that reads outward
 * ("CHK blocks TRK"). Links inside a project and links that are no dependencies are drawn by the builder.
 */
import type { LinkTypeKey, TeamName } from './company';

export interface DependencyRow {
  readonly from: string;
  readonly to: string;
  readonly type: Extract<LinkTypeKey, 'blocks' | 'dependsOn'>;
  readonly count: number;
  /** The ends' Team values, where the project has several. */
  readonly fromTeam?: TeamName;
  readonly toTeam?: TeamName;
  /** `open` unless given: `dead` links join items that nobody touched for 180 days, `closed` ones have an end that is done. */
  readonly state?: 'dead' | 'closed';
}

export const dependencies: readonly DependencyRow[] = [
  // Everybody waits for the platform, and its project manager knows each one.
  { from: 'PLT', to: 'CHK', type: 'blocks', count: 5 },
  { from: 'PLT', to: 'TRK', type: 'blocks', count: 3 },
  { from: 'PLT', to: 'PAY', type: 'blocks', count: 2 },
  { from: 'PLT', to: 'NTF', type: 'blocks', count: 2 },
  { from: 'DAT', to: 'PLT', type: 'dependsOn', count: 3 },
  { from: 'DRV', to: 'PLT', type: 'dependsOn', count: 3 },
  { from: 'MPO', to: 'PLT', type: 'dependsOn', count: 2 },
  { from: 'HUB', to: 'PLT', type: 'dependsOn', count: 3, fromTeam: 'Conveyor', toTeam: 'Runtime' },
  { from: 'OPS', to: 'PLT', type: 'dependsOn', count: 2 },
  { from: 'PLT', to: 'ADR', type: 'blocks', count: 2 },
  // The train's teams wait for each other; the train engineer manages that.
  { from: 'HUB', to: 'HUB', type: 'blocks', count: 4, fromTeam: 'Inbound Dock', toTeam: 'Conveyor' },
  { from: 'HUB', to: 'HUB', type: 'blocks', count: 3, fromTeam: 'Conveyor', toTeam: 'Manifest' },
  { from: 'HUB', to: 'HUB', type: 'dependsOn', count: 2, fromTeam: 'Outbound', toTeam: 'Manifest' },
  { from: 'ROU', to: 'HUB', type: 'dependsOn', count: 3, fromTeam: 'Depot Routes', toTeam: 'Outbound' },
  // Managed across programmes.
  { from: 'CHK', to: 'TRK', type: 'blocks', count: 2 },
  { from: 'SEC', to: 'CHK', type: 'blocks', count: 3, toTeam: 'Pay Page' },
  { from: 'SEC', to: 'PAY', type: 'blocks', count: 1 },
  { from: 'ADR', to: 'ROU', type: 'blocks', count: 2, toTeam: 'City Routes' },
  { from: 'NTF', to: 'TRK', type: 'blocks', count: 2 },
  { from: 'COD', to: 'PAY', type: 'dependsOn', count: 3 },
  // Nobody manages these.
  { from: 'ROU', to: 'DRV', type: 'blocks', count: 5, fromTeam: 'City Routes' },
  { from: 'ROU', to: 'ROU', type: 'blocks', count: 3, fromTeam: 'Route Solver', toTeam: 'City Routes' },
  { from: 'DRV', to: 'LKR', type: 'dependsOn', count: 4 },
  { from: 'FLT', to: 'LKR', type: 'blocks', count: 2 },
  { from: 'PAY', to: 'INV', type: 'dependsOn', count: 7 },
  { from: 'INS', to: 'PAY', type: 'dependsOn', count: 3 },
  { from: 'RET', to: 'MPO', type: 'blocks', count: 2 },
  // Unknown: the roles of Customs cannot be read.
  { from: 'CUS', to: 'INV', type: 'blocks', count: 2 },
  // Forgotten, or settled.
  { from: 'LKR', to: 'DRV', type: 'blocks', count: 3, state: 'dead' },
  { from: 'CHK', to: 'RET', type: 'blocks', count: 1, state: 'dead' },
  { from: 'TRK', to: 'RET', type: 'blocks', count: 4, state: 'closed' },
  { from: 'PAY', to: 'INV', type: 'blocks', count: 5, state: 'closed' },
  { from: 'DRV', to: 'FLT', type: 'dependsOn', count: 3, state: 'closed' },
];
