/** What a site reads in: types, link types and the fields that name roles and teams, each by id. */
import type { CatalogueField } from '../../model/catalogue';
import type { CollectedVocabulary } from '../../model/collected';
import { matchesName, resemblesName } from '../../model/match-name';
import type { Role } from '../../model/role';
import { ROLES } from '../../model/role';
import type { Settings } from '../../model/settings';
import type { FieldAnswer } from '../answers';
import type { JiraEndpoints } from '../endpoints';
import { findBacklogFields } from './find-backlog-fields';

/** Both names are in use: the first on older sites, the second on current ones. */
const TEAM_FIELD = /(?:rm-teams-custom-field-team|:atlassian-team)$/;
/** Matches at the start of a word, so that "independent" is none (design, Rulings). */
const DEPENDENCY_WORD = /(?<![\p{L}\p{N}_])(?:block|depend)/iu;

export async function collectVocabulary(jira: JiraEndpoints, settings: Settings): Promise<CollectedVocabulary> {
  const [info, fields, issueTypes, { issueLinkTypes }, programmes] = await Promise.all([
    jira.getServerInfo(),
    jira.getFields(),
    jira.getIssueTypes(),
    jira.getIssueLinkTypes(),
    namesProgramme(settings) ? jira.getProjectCategories() : [],
  ]);
  const custom = fields.filter(({ schema }) => schema?.custom !== undefined).map((field) => describeField(field, settings.synonyms));
  const named = (role: Role) => custom.filter(({ roles }) => roles.includes(role)).map(({ id }) => id).sort();
  return {
    site: { url: info.baseUrl, name: info.serverTitle ?? info.baseUrl },
    programmes,
    issueTypes: issueTypes.map(({ id, name, hierarchyLevel = 0, scope }) => ({ id, name, level: hierarchyLevel, projectId: scope?.project?.id ?? null })),
    linkTypes: issueLinkTypes,
    roadmapTypes: issueTypes.filter((type) => (type.hierarchyLevel ?? 0) >= 1).map(({ id }) => id).sort(),
    dependencyTypes: issueLinkTypes.filter((type) => [type.name, type.inward, type.outward].some((text) => DEPENDENCY_WORD.test(text))),
    fields: custom,
    ownerFields: named('productManager'),
    managerFields: named('projectManager'),
    teamFields: custom.filter(({ holds }) => holds === 'team').map(({ id }) => id).sort(),
    backlogFields: findBacklogFields(fields, settings.acceptanceCriteriaField),
    settingsAccounts: [...settings.seats.flatMap((seat) => seat.accountIds), ...settings.coordinators.map(({ accountId }) => accountId)],
  };
}

/** Nothing else asks for the names of programmes. */
const namesProgramme = ({ seats, coordinators, oneProductProgrammes }: Settings): boolean =>
  oneProductProgrammes.length > 0 || [...seats, ...coordinators].some(({ programme }) => programme !== undefined);

function describeField({ id, name, schema }: FieldAnswer, synonyms: Settings['synonyms']): CatalogueField {
  const holds = schema?.type === 'user' || schema?.items === 'user' ? 'person' : TEAM_FIELD.test(schema?.custom ?? '') ? 'team' : 'other';
  const rolesThat = (fits: (name: string, synonyms: readonly string[]) => boolean) => (holds === 'person' ? ROLES.filter((role) => fits(name, synonyms[role])) : []);
  return { id, name: name.trim(), holds, roles: rolesThat(matchesName), resembles: rolesThat(resemblesName) };
}
