/** Teams, roadmap types, link types and kinds of spaces of a site, each with whether it is read today. */
import type { CatalogueIssueType } from '../../model/catalogue';
import type { EligibilityState } from '../../model/report';
import { sortBy } from '../../model/sorted';
import type { SiteSurvey } from '../../model/survey';
import { mayBeDependency } from '../../scan/suggest/may-be-dependency';
import { MARKS, line, sayUse } from './say-use';

interface Section {
  readonly title: string;
  readonly lines: readonly string[];
}

export const listSite = (survey: SiteSurvey): readonly Section[] => [
  { title: 'Teams', lines: listTeamFields(survey) },
  { title: `Roadmap items: ${survey.openRoadmapItems.known ? survey.openRoadmapItems.value : 'an unknown number of'} open`, lines: listLevels(survey) },
  { title: 'Dependencies between teams', lines: listLinks(survey) },
  { title: 'Spaces', lines: listSpaces(survey) },
  { title: 'Other project roles', lines: listOtherRoles(survey) },
];

function listTeamFields({ catalogue: { fields, teamFields }, fieldUse }: SiteSurvey): readonly string[] {
  const team = fields.filter(({ holds }) => holds === 'team');
  if (team.length === 0) return [line(MARKS.unread, 'no Team field: each space counts as one team, unless "teamCounts" says otherwise')];
  return team.map(({ id, name }) => line(id === teamFields[0] ? MARKS.read : MARKS.unread, `field "${name}" (${id}): ${sayUse(fieldUse.get(id))}`));
}

/** Highest first; team-managed spaces have types of their own under the same names. */
function listLevels({ catalogue: { issueTypes, roadmapTypes } }: SiteSurvey): readonly string[] {
  const levels = [...new Set(issueTypes.map(({ level }) => level))].sort((a, b) => b - a);
  return levels.map((level) => {
    const types = issueTypes.filter((type) => type.level === level);
    const isRead = types.some(({ id }) => roadmapTypes.includes(id));
    return line(isRead ? MARKS.read : MARKS.unread, `level ${level}: ${countNames(types)}`);
  });
}

function countNames(types: readonly CatalogueIssueType[]): string {
  const counts = new Map<string, number>();
  for (const { name } of types) counts.set(name, (counts.get(name) ?? 0) + 1);
  return sortBy(counts, ([name]) => name).map(([name, count]) => (count === 1 ? name : `${name} (${count} types of that name)`)).join(', ');
}

function listLinks({ catalogue: { linkTypes, dependencyTypes }, linkUse }: SiteSurvey): readonly string[] {
  return linkTypes.map((type) => {
    const mark = dependencyTypes.includes(type) ? MARKS.read : mayBeDependency(type) ? MARKS.similar : MARKS.unread;
    // JQL finds links by their words, and types may share them.
    const shared = linkTypes.filter(({ outward }) => outward === type.outward).length > 1 ? ', counted together with others of the same words' : '';
    const use = linkUse.has(type.id) ? `: ${sayUse(linkUse.get(type.id))}${shared}` : '';
    return line(mark, `"${type.name}" (${type.outward} / ${type.inward})${use}`);
  });
}

const STATE_WORDS: Readonly<Record<EligibilityState, string>> = { eligible: 'judged', archived: 'archived', excluded: 'left out by the settings', notProduct: 'no product spaces', empty: 'without a work item', dormant: 'dormant' };

function listSpaces({ catalogue: { projects }, eligibility }: SiteSurvey): readonly string[] {
  const counted = (values: readonly string[]) => sortBy(new Map(values.map((value) => [value, values.filter((one) => one === value).length])), ([value]) => value);
  const states = counted([...eligibility.values()].map((state) => STATE_WORDS[state])).map(([words, count]) => `${count} ${words}`).join(', ');
  const types = counted(projects.map(({ projectTypeKey }) => projectTypeKey)).map(([type, count]) => `${type} ${count}`).join(', ');
  const programmes = new Set(projects.flatMap(({ projectCategory }) => projectCategory?.id ?? [])).size;
  return [line('  ', states), line('  ', `by type: ${types}`), line('  ', `in ${programmes} ${programmes === 1 ? 'programme' : 'programmes'} (categories)`)];
}

function listOtherRoles({ roles: { names, holdings } }: SiteSurvey): readonly string[] {
  if (!names.known) return [line(MARKS.unread, 'no space let this account see its roles')];
  const seen = new Set(holdings.map(({ name }) => name));
  const others = names.value.filter((name) => !seen.has(name));
  return others.length === 0 ? [line(MARKS.unread, 'none')] : [line(MARKS.unread, others.join(', '))];
}
