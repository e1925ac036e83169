/** Wires the floors: the only place that joins Jira's collectors to the pipeline. Platform-free; all I/O is passed in. */
import { collectAccounts } from './jira/collect/collect-accounts';
import { collectAuthority } from './jira/collect/collect-authority';
import { collectBacklogs } from './jira/collect/collect-backlogs';
import { collectCatalogue } from './jira/collect/collect-catalogue';
import { collectEnds } from './jira/collect/collect-ends';
import { collectOthersTeams } from './jira/collect/collect-others-teams';
import { collectItems } from './jira/collect/collect-items';
import { collectMoves } from './jira/collect/collect-moves';
import { collectProjectPage, collectWhereabouts } from './jira/collect/collect-projects';
import { collectRoleHoldings } from './jira/collect/collect-role-holdings';
import { collectSeats } from './jira/collect/collect-seats';
import { collectVocabulary } from './jira/collect/collect-vocabulary';
import { countFieldUse, countIssuesOfTypes, countLinkUse } from './jira/collect/count-use';
import { readSharedRoles } from './jira/collect/read-shared-roles';
import type { Meter, TraceExchange } from './jira/create-jira-client';
import { createJiraClient } from './jira/create-jira-client';
import { createEndpoints } from './jira/endpoints';
import type { ProjectId, SiteFacts } from './model/facts';
import { unknownFact } from './model/facts';
import type { JiraTransport, Log, Random } from './model/ports';
import type { Settings } from './model/settings';
import type { SiteSurvey } from './model/survey';
import type { Collectors } from './scan/collectors';
import type { SiteJudgement } from './scan/judge-site';
import { judgeSite } from './scan/judge-site';
import type { RunStep } from './scan/run-step';
import { runStep } from './scan/run-step';
import type { ScanOptions, ScannedSite } from './scan/scan-site';
import { scanSite } from './scan/scan-site';
import type { SurveyCollectors, SurveyOptions } from './scan/survey-site';
import { surveySite } from './scan/survey-site';
import type { Change, WhatIf } from './scan/what-if';
import { whatIf } from './scan/what-if';

export interface Ports {
  readonly jira: JiraTransport;
  readonly random: Random;
  readonly log: Log;
  /** Sees every exchange with Jira. */
  readonly trace?: TraceExchange;
  /** The most seconds that a call waits where Jira asks for patience, before its step ends; default 20. */
  readonly longestWait?: number;
  /** How long a step may make calls, by this clock; default: as long as it likes. What is cut off ends as if its points were spent. */
  readonly stepTime?: { readonly now: () => number; readonly milliseconds: number };
  /** Whether a call of which no answer came is made again; default: no. */
  readonly asksLostAgain?: boolean;
}

export interface Rolecall {
  /** What was spent so far. */
  readonly meter: Readonly<Meter>;
  readonly runStep: RunStep;
  scanSite(settings: Settings, options: ScanOptions): Promise<ScannedSite>;
  surveySite(settings: Settings, options: SurveyOptions): Promise<SiteSurvey>;
  judgeSite(facts: SiteFacts, settings: Settings): SiteJudgement;
  whatIf(facts: SiteFacts, settings: Settings, changes: readonly Change[], selected?: ReadonlySet<ProjectId>): WhatIf;
}

export function compose({ jira, random, log, trace, longestWait, stepTime, asksLostAgain }: Ports): Rolecall {
  const meter: Meter = { requests: 0, points: 0, warnings: 0 };
  const options = { ...(trace === undefined ? {} : { trace }), ...(longestWait === undefined ? {} : { longestWait }), ...(asksLostAgain === undefined ? {} : { asksLostAgain }) };

  /** Everything that reads has a client of its own, whose calls are over when it ends: so nothing spends what another may. */
  async function read<Value>(allowance: number, work: (collect: ReturnType<typeof openCollectors>) => Promise<Value>): Promise<{ readonly value: Value; readonly spent: Meter }> {
    const client = createJiraClient(jira, random, { ...options, ...limitTime(stepTime), allowance });
    try {
      return { value: await work(openCollectors(client)), spent: client.meter };
    } finally {
      await client.end();
      meter.requests += client.meter.requests;
      meter.points += client.meter.points;
      meter.warnings += client.meter.warnings;
    }
  }

  const run: RunStep = async (step, view, allowance) => {
    const { value, spent } = await read(allowance, (collect) => runStep(step, view, collect));
    return { ...value, spent: { requests: spent.requests, points: spent.points }, nearLimit: spent.warnings > 0 };
  };
  return {
    meter,
    runStep: run,
    scanSite: (settings, given) => scanSite(run, settings, given),
    surveySite: async (settings, given) => (await read(Infinity, (collect) => surveySite(collect, settings, given))).value,
    judgeSite: (facts, settings) => judgeSite(facts, settings, log),
    whatIf: (facts, settings, changes, selected) => whatIf(facts, settings, changes, log, selected),
  };
}

/** Begins to count where it is called. */
function limitTime(time: Ports['stepTime']): { readonly isTimeUp?: () => boolean } {
  if (time === undefined) return {};
  const end = time.now() + time.milliseconds;
  return { isTimeUp: () => time.now() > end };
}

function openCollectors(client: ReturnType<typeof createJiraClient>): Collectors & SurveyCollectors {
  const endpoints = createEndpoints(client);
  return {
    vocabulary: collectVocabulary.bind(null, endpoints),
    sharedRoles: async (projectIds) => (await readSharedRoles(endpoints, projectIds, unknownFact('notRead'))).roles,
    projectPage: collectProjectPage.bind(null, endpoints),
    whereabouts: collectWhereabouts.bind(null, endpoints),
    seats: collectSeats.bind(null, endpoints),
    items: collectItems.bind(null, endpoints),
    ends: collectEnds.bind(null, endpoints),
    othersTeams: collectOthersTeams.bind(null, endpoints),
    accounts: collectAccounts.bind(null, endpoints),
    backlogs: collectBacklogs.bind(null, endpoints),
    moves: collectMoves.bind(null, endpoints),
    authority: collectAuthority.bind(null, endpoints),
    catalogue: collectCatalogue.bind(null, endpoints),
    roleHoldings: collectRoleHoldings.bind(null, endpoints),
    fieldUse: countFieldUse.bind(null, endpoints),
    linkUse: countLinkUse.bind(null, endpoints),
    issuesOfTypes: countIssuesOfTypes.bind(null, endpoints),
  };
}
