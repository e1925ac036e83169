/**
 * A survey of the site made of what is stored, so that settings can be suggested without reading Jira. It knows no names of fields,
 * nor who holds roles that are not read.
 */
import type { CatalogueProject } from '../../model/catalogue';
import type { Fact, Instant, ProjectId } from '../../model/facts';
import { known, unknownFact } from '../../model/facts';
import type { RegisterEntry } from '../../model/register';
import { ROLES } from '../../model/role';
import type { Settings } from '../../model/settings';
import { sortBy, sortedUnique } from '../../model/sorted';
import type { RoleHolding, SiteSurvey } from '../../model/survey';
import type { Vocabulary } from '../../model/vocabulary';
import { resolveThresholds } from '../../scoring/profile';
import { describeBare } from '../assemble-project';
import type { StoredSite } from '../assemble-site';
import { listAccounts } from '../assemble-site';
import { chooseTypes } from '../choose-types';
import { judgeEligibility } from '../derive/judge-eligibility';

const PREFIX = 'projectRole:';

/** @param settings bound */
export function surveyStored({ register, facts, accounts, vocabulary }: StoredSite, settings: Settings, at: Instant): SiteSurvey {
  const present = sortBy([...register.values()].filter(({ goneAt }) => goneAt === null), ({ key }) => key);
  const projects = present.map(describe);
  const thresholds = resolveThresholds(settings);
  const eligibility = new Map(present.map((entry) => [entry.id, judgeEligibility(describeBare(entry), settings, thresholds, at).state]));
  const lookedInto = projects.filter(({ id }) => eligibility.get(id) === 'eligible' && register.get(id)?.seats !== null);
  const readings = lookedInto.flatMap(({ id }) => ROLES.map((role) => ({ projectId: id, role, reading: facts.get(id)?.readings[role] })));
  const items = [...facts.values()].flatMap(({ roadmapItems }) => (roadmapItems.known ? [roadmapItems.value.length] : []));
  const { settingsAccounts, ...words } = chooseTypes(vocabulary, settings);
  return {
    catalogue: { ...words, settingsAccounts, projects, fields: [] },
    eligibility,
    lookedInto,
    roles: {
      names: nameRoles(present, vocabulary),
      holdings: readings.flatMap(({ projectId, role, reading }) => (reading?.known === true ? reading.value : []).filter(({ kind }) => kind === 'projectRole').map(({ source, accounts: holders, groups }): RoleHolding => (
        { projectId, name: source.slice(PREFIX.length), role, matches: true, accounts: holders, groups }))),
      unreadable: new Set<ProjectId>(readings.filter(({ reading }) => reading?.known !== true).map(({ projectId }) => projectId)),
    },
    accounts: new Map(Object.entries(listAccounts(accounts))),
    fieldUse: new Map(),
    linkUse: new Map(),
    openRoadmapItems: items.length === 0 ? unknownFact('notRead') : known(items.reduce((sum, count) => sum + count, 0)),
  };
}

const describe = ({ id, key, type, archived, teamManaged, leadId, programmeId, workItems }: RegisterEntry): CatalogueProject => ({
  id, key, name: key, projectTypeKey: type, archived, simplified: teamManaged,
  lead: leadId === null ? null : { accountId: leadId },
  projectCategory: programmeId === null ? null : { id: programmeId, name: programmeId },
  insight: workItems === null ? null : { totalIssueCount: workItems.count, lastIssueUpdateTime: workItems.lastUpdated },
});

const nameRoles = (entries: readonly RegisterEntry[], { sharedRoles }: Vocabulary): Fact<readonly string[]> =>
  (sharedRoles.known ? known(sortedUnique([...sharedRoles.value, ...entries.flatMap(({ roles }) => roles ?? [])].map(([name]) => name))) : sharedRoles);
