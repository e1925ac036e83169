/** What the properties of judging share: a judge whose checks may not break, how bands rank, gaps and who may close them. */
import type { AnyCheck, Finding } from '../../../src/model/check';
import type { SiteFacts } from '../../../src/model/facts';
import type { Settings } from '../../../src/model/settings';
import type { ProjectJudgement, SiteJudgement } from '../../../src/scan/judge-site';
import { judgeSite } from '../../../src/scan/judge-site';

/** @throws where a check broke, since the runner would hide it as an outcome */
export const judge = (site: SiteFacts, settings: Settings): SiteJudgement =>
  judgeSite(site, settings, { write: (event, values) => { throw new Error(`${event} ${JSON.stringify(values)}`); } });

const RANK = { none: 0, atRisk: 1, attention: 2, healthy: 3 } as const;
export const rank = (band: keyof typeof RANK | null) => RANK[band ?? 'none'];

export const byId = (judgement: SiteJudgement): ReadonlyMap<string, ProjectJudgement> => new Map(judgement.projects.map((project) => [project.id, project]));

export interface Gap {
  readonly projectId: string;
  readonly check: AnyCheck;
  readonly finding: Finding;
}
export const gapsOf = (judgement: SiteJudgement): readonly Gap[] =>
  judgement.projects.flatMap(({ id, checks }) => checks.flatMap(({ check, result }) => result.findings.map((finding) => ({ projectId: id, check, finding }))));

/** Somebody who is here already, or somebody new; nobody who says of a seat that it is not theirs (docs/decisions/0009). */
export function chooseAppointee(site: SiteFacts, { disputes }: Settings, choice: number): string {
  const active = Object.keys(site.accounts).filter((id) => site.accounts[id] === 'active' && !disputes.some(({ accountId }) => accountId === id));
  return pick([...active, 'newcomer'], choice) ?? 'newcomer';
}

export const pick = <Item>(items: readonly Item[], choice: number): Item | undefined => items[choice % Math.max(1, items.length)];
