/**
 * From what a survey found to settings, each with its reason. Pure: the terminal's `detect` and the admin's guide share it.
 * Only what can be told from the site is set; what a person has to decide is said as advice and left as it is.
 */
import type { CatalogueField } from '../../model/catalogue';
import type { Fact } from '../../model/facts';
import type { Role } from '../../model/role';
import { ROLES, ROLE_WORDS, byRole } from '../../model/role';
import type { Settings } from '../../model/settings';
import { sortedUnique } from '../../model/sorted';
import type { SiteSurvey } from '../../model/survey';
import type { RoleGuide, SimilarRole } from './describe-roles';
import { describeRole } from './describe-roles';
import { mayBeDependency } from './may-be-dependency';

export interface SettingsSuggestion {
  readonly roles: readonly RoleGuide[];
  /** What the suggested settings say that the given ones did not, and why. */
  readonly reasons: readonly Reason[];
  /** What only a person can decide. */
  readonly advice: readonly Reason[];
  /** The given settings with the suggestions in them: whole, so that every one can be edited. */
  readonly settings: Settings;
}

export interface Reason {
  /** Path of the setting. */
  readonly setting: string;
  readonly text: string;
}

/** Under this share of holders the source itself is doubtful (design, "Default sources"). */
const DOUBTFUL_SHARE = 0.2;

export function suggestSettings(survey: SiteSurvey, given: Settings): SettingsSuggestion {
  const roles = ROLES.map((role) => describeRole(role, survey));
  const takes = new Map(roles.map(({ role, similar }) => [role, similar.filter(isSafe)]));
  const criteria = suggestCriteriaField(survey, given);
  const synonyms = (role: Role) => [...given.synonyms[role], ...(takes.get(role) ?? []).map(({ name }) => name)];
  return {
    roles,
    reasons: [
      ...roles.flatMap(({ role }) => (takes.get(role) ?? []).map(({ name, adds }) => ({ setting: `synonyms.${role}`, text: `Adds "${name}": it names somebody in ${spaces(adds)} where no role that is read does, and contradicts none.` }))),
      ...(criteria === null ? [] : [{ setting: 'acceptanceCriteriaField', text: `Is "${criteria.name}": the site has no field named "${given.acceptanceCriteriaField}".` }]),
    ],
    advice: [...roles.flatMap((guide) => adviseRole(guide, survey, given)), ...adviseLinks(survey), ...adviseRoadmap(survey)],
    settings: {
      ...given,
      synonyms: byRole(synonyms),
      ...(criteria === null ? {} : { acceptanceCriteriaField: criteria.id }),
    },
  };
}

/** A name that only resembles a role is taken where it fills seats and contradicts nobody; else a person decides. */
const isSafe = ({ adds, contradicts }: SimilarRole): boolean => adds > 0 && contradicts === 0;

function adviseRole({ role, readable, filled, read, similar, leads }: RoleGuide, { catalogue }: SiteSurvey, { sources }: Settings): readonly Reason[] {
  const { name } = ROLE_WORDS[role];
  const synonyms = `synonyms.${role}`;
  const advice: Reason[] = similar.filter((one) => !isSafe(one)).map((one) => ({
    setting: synonyms,
    text: one.contradicts > 0
      ? `"${one.name}" looks like the ${name}, but names others in ${spaces(one.contradicts)}: add it only if it means the same.`
      : `"${one.name}" looks like the ${name} and fills no seat that is empty: add it if it means the same.`,
  }));
  const fields = catalogue.fields.filter(({ resembles }) => role !== 'productOwner' && resembles.includes(role));
  advice.push(...fields.map((field) => ({ setting: synonyms, text: `The field "${field.name}" looks like the ${name}: add its name if it says who that is.` })));
  if (readable > 0 && read.length === 0 && !similar.some(isSafe)) {
    advice.push({ setting: synonyms, text: `No project role is named like the ${name}, so its checks are off: create the role, add your own name for it, or set the seats by hand in "seats".` });
  } else if (readable > 0 && read.length > 0 && filled < readable * DOUBTFUL_SHARE) {
    advice.push({ setting: synonyms, text: `Only ${filled} of ${spaces(readable)} have a ${name}: confirm that this is where your site keeps it.` });
  }
  if (leads !== null && leads.spaces > 0 && filled < readable && !sources.productOwner.includes('projectLead')) {
    const agreement = leads.compared === 0 ? '' : ` Where a role names somebody, the lead is that person in ${leads.agree} of ${spaces(leads.compared)}.`;
    advice.push({ setting: 'sources.productOwner', text: `If the lead of a space is its product owner here, list "projectLead" last: ${leads.spaces} of the spaces looked into have an active lead.${agreement}` });
  }
  return advice;
}

function adviseLinks({ catalogue, linkUse }: SiteSurvey): readonly Reason[] {
  const { dependencyTypes, linkTypes } = catalogue;
  const similar = linkTypes.filter((type) => !dependencyTypes.includes(type) && mayBeDependency(type) && isUsed(linkUse.get(type.id)));
  if (similar.length === 0) return [];
  const listed = [...dependencyTypes, ...similar].map(({ name }) => `"${name}"`).join(', ');
  return [{ setting: 'dependencyTypes', text: `${sayNames(similar)} may be ${similar.length === 1 ? 'a dependency' : 'dependencies'} too: if so, list [${listed}].` }];
}

function adviseRoadmap({ catalogue, eligibility }: SiteSurvey): readonly Reason[] {
  const isJudged = catalogue.projects.some(({ id, projectTypeKey }) => projectTypeKey !== 'product_discovery' && eligibility.get(id) === 'eligible');
  return isJudged && catalogue.roadmapTypes.length === 0
    ? [{ setting: 'roadmapTypes', text: 'No work type stands above story level, so there are no roadmap items: list the types that are on your roadmaps, by name.' }]
    : [];
}

/** Only where the field that the settings name is not there, and exactly one other looks like it. */
function suggestCriteriaField({ catalogue }: SiteSurvey, { acceptanceCriteriaField }: Settings): CatalogueField | null {
  const isNamed = ({ id, name }: CatalogueField) => id === acceptanceCriteriaField || name.trim().toLowerCase() === acceptanceCriteriaField.toLowerCase();
  const [only, ...others] = catalogue.fields.filter(({ name }) => /acceptance|akzeptanz/i.test(name));
  return catalogue.fields.some(isNamed) || only === undefined || others.length > 0 ? null : only;
}

const isUsed = (use: Fact<number> | undefined): boolean => use?.known === true && use.value > 0;
const spaces = (count: number): string => `${count} ${count === 1 ? 'space' : 'spaces'}`;
const sayNames = (named: ReadonlyArray<{ readonly name: string }>): string => sortedUnique(named.map(({ name }) => `"${name}"`)).join(', ');
