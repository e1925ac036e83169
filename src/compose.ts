/** Wires the floors: the only place that joins Jira's collectors to the pipeline. Platform-free; all I/O is passed in. */
import { collectAccounts } from './jira/collect/collect-accounts';
import { collectAuthority } from './jira/collect/collect-authority';
import { collectBacklogs } from './jira/collect/collect-backlogs';
import { collectCatalogue } from './jira/collect/collect-catalogue';
import { collectLinks } from './jira/collect/collect-links';
import { collectMoves } from './jira/collect/collect-moves';
import { collectRoadmapItems } from './jira/collect/collect-roadmap-items';
import { collectRoleHoldings } from './jira/collect/collect-role-holdings';
import { collectSeats } from './jira/collect/collect-seats';
import { collectTeams } from './jira/collect/collect-teams';
import { countFieldUse, countIssuesOfTypes, countLinkUse } from './jira/collect/count-use';
import type { Meter, TraceExchange } from './jira/create-jira-client';
import { createJiraClient } from './jira/create-jira-client';
import { createEndpoints } from './jira/endpoints';
import type { ProjectId, SiteFacts } from './model/facts';
import type { JiraTransport, Log, Random } from './model/ports';
import type { Settings } from './model/settings';
import type { SiteSurvey } from './model/survey';
import type { SiteJudgement } from './scan/judge-site';
import { judgeSite } from './scan/judge-site';
import type { ScanOptions, ScannedSite } from './scan/scan-site';
import { scanSite } from './scan/scan-site';
import type { SurveyOptions } from './scan/survey-site';
import { surveySite } from './scan/survey-site';
import type { Change, WhatIf } from './scan/what-if';
import { whatIf } from './scan/what-if';

export interface Ports {
  readonly jira: JiraTransport;
  readonly random: Random;
  readonly log: Log;
  /** Sees every exchange with Jira. */
  readonly trace?: TraceExchange;
}

export interface Rolecall {
  /** What was spent so far. */
  readonly meter: Readonly<Meter>;
  scanSite(settings: Settings, options: ScanOptions): Promise<ScannedSite>;
  surveySite(settings: Settings, options: SurveyOptions): Promise<SiteSurvey>;
  judgeSite(facts: SiteFacts, settings: Settings): SiteJudgement;
  whatIf(facts: SiteFacts, settings: Settings, changes: readonly Change[], selected?: ReadonlySet<ProjectId>): WhatIf;
}

export function compose({ jira, random, log, trace }: Ports): Rolecall {
  const client = createJiraClient(jira, random, trace);
  const endpoints = createEndpoints(client);
  const collectors = {
    catalogue: (settings: Settings) => collectCatalogue(endpoints, settings),
    seats: (projects: Parameters<typeof collectSeats>[1], settings: Settings) => collectSeats(endpoints, projects, settings),
    roadmapItems: collectRoadmapItems.bind(null, endpoints),
    teams: collectTeams.bind(null, endpoints),
    links: collectLinks.bind(null, endpoints),
    accounts: collectAccounts.bind(null, endpoints),
    roleHoldings: collectRoleHoldings.bind(null, endpoints),
    fieldUse: countFieldUse.bind(null, endpoints),
    linkUse: countLinkUse.bind(null, endpoints),
    issuesOfTypes: countIssuesOfTypes.bind(null, endpoints),
    backlogs: collectBacklogs.bind(null, endpoints),
    moves: collectMoves.bind(null, endpoints),
    authority: collectAuthority.bind(null, endpoints),
    spent: () => client.meter.points,
  };
  return {
    meter: client.meter,
    scanSite: (settings, options) => scanSite(collectors, settings, options),
    surveySite: (settings, options) => surveySite(collectors, settings, options),
    judgeSite: (facts, settings) => judgeSite(facts, settings, log),
    whatIf: (facts, settings, changes, selected) => whatIf(facts, settings, changes, log, selected),
  };
}
