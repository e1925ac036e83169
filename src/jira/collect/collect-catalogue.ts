/** What exists on the site: projects with their activity, types, link types and the fields that name roles and teams. */
import type { SiteCatalogue } from '../../model/catalogue';
import { ROLES } from '../../model/role';
import type { Settings } from '../../model/settings';
import type { JiraEndpoints } from '../endpoints';
import { readAllProjects } from '../read-all-projects';
import { SEATS_PROPERTY } from './collect-seats';
import { findBacklogFields } from './find-backlog-fields';
import { matchesName } from './match-name';

/** Both names are in use: the first on older sites, the second on current ones. */
const TEAM_FIELD = /(?:rm-teams-custom-field-team|:atlassian-team)$/;
/** Matches at the start of a word, so that "independent" is none (design, Rulings). */
const DEPENDENCY_WORD = /(?<![\p{L}\p{N}_])(?:block|depend)/iu;

export async function collectCatalogue(jira: JiraEndpoints, settings: Settings): Promise<SiteCatalogue> {
  const [info, projects, fields, issueTypes, { issueLinkTypes }] = await Promise.all([
    jira.getServerInfo(),
    readAllProjects(jira, settings.sources.productOwner.includes('projectLead'), ROLES.some((role) => settings.sources[role].includes('projectProperty')) ? [SEATS_PROPERTY] : []),
    jira.getFields(),
    jira.getIssueTypes(),
    jira.getIssueLinkTypes(),
  ]);
  const pickers = fields.filter(({ schema }) => schema?.custom !== undefined && (schema.type === 'user' || schema.items === 'user'));
  const pickersNamed = (synonyms: readonly string[]) => pickers.filter(({ name }) => matchesName(name, synonyms)).map(({ id }) => id).sort();
  return {
    site: { url: info.baseUrl, name: info.serverTitle ?? info.baseUrl },
    projects,
    issueTypes: issueTypes.map(({ id, name, hierarchyLevel = 0, scope }) => ({ id, name, level: hierarchyLevel, projectId: scope?.project?.id ?? null })),
    linkTypes: issueLinkTypes,
    roadmapTypes: issueTypes.filter((type) => (type.hierarchyLevel ?? 0) >= 1).map(({ id }) => id).sort(),
    dependencyTypes: issueLinkTypes.filter((type) => [type.name, type.inward, type.outward].some((text) => DEPENDENCY_WORD.test(text))),
    ownerFields: pickersNamed(settings.synonyms.productManager),
    managerFields: pickersNamed(settings.synonyms.projectManager),
    teamFields: fields.filter(({ schema }) => TEAM_FIELD.test(schema?.custom ?? '')).map(({ id }) => id).sort(),
    backlogFields: findBacklogFields(fields, settings.acceptanceCriteriaField),
    settingsAccounts: [...settings.seats.flatMap((seat) => seat.accountIds), ...settings.coordinators.map(({ accountId }) => accountId)],
  };
}
