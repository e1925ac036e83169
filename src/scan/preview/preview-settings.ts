/**
 * The effect of other settings before they are saved: the stored facts judged under both, and what would have to be read again.
 * Pure; nothing is asked of Jira.
 */
import type { SettingsEffect } from '../../model/admin-api';
import type { Instant } from '../../model/facts';
import type { Log } from '../../model/ports';
import type { Settings } from '../../model/settings';
import type { Accounts, Run } from '../../model/stores';
import type { StoredSite } from '../assemble-site';
import { bindSite } from '../bind-site';
import { judgeStored } from '../judge-stored';
import { suggestSettings } from '../suggest/suggest-settings';
import { surveyStored } from '../suggest/survey-stored';
import { compareSummaries } from './compare-summaries';
import { foreseeReading } from './foresee-reading';
import { summariseJudgement } from './summarise-judgement';

export interface PreviewInput extends StoredSite {
  readonly run: Pick<Run, 'corrections' | 'judged'>;
  readonly at: Instant;
}

/** @param from the settings in force, with the exemptions that hold @param to those that shall be */
export function previewSettings({ run, at, ...site }: PreviewInput, { from, to }: { readonly from: Settings; readonly to: Settings }, log: Log): SettingsEffect {
  const [inForce, wanted] = [from, to].map((settings) => bindSite(settings, site.vocabulary, site.register, { leavesOutGone: true }).settings) as [Settings, Settings];
  const before = summariseJudgement(judgeStored(site, inForce, at, log));
  const after = summariseJudgement(judgeStored({ ...site, accounts: trustNewcomers(site.accounts, wanted) }, wanted, at, log));
  const { changed, ...effect } = compareSummaries(before, after);
  const { reasons, advice } = suggestSettings(surveyStored(site, wanted, at), wanted);
  return { ...effect, changed, changedCount: changed.length, reading: foreseeReading(site, { from: inForce, to: wanted }, run, at), advice: [...reasons, ...advice] };
}

/** Whom the settings name and nobody has asked Jira about yet: the page offers active people only, and the next scan finds them so. */
function trustNewcomers(accounts: Accounts, { seats, coordinators }: Settings): Accounts {
  const named = [...seats.flatMap(({ accountIds }) => accountIds), ...coordinators.map(({ accountId }) => accountId)];
  return new Map([...accounts, ...named.filter((id) => !accounts.has(id)).map((id) => [id, { state: 'active', at: null }] as const)]);
}
