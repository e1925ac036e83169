/** What the properties of judging share: a judge whose checks may not break, how bands rank, the gaps that are to be closed. */
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
