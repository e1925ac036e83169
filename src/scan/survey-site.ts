/**
 * Reads what settings can be suggested from, with few requests: what exists on the site, and who holds the roles that are
 * named like a seat, in some of the judged spaces. The pure part is suggest/suggest-settings.ts.
 */
import type { CatalogueLinkType, CatalogueProject, SiteCatalogue } from '../model/catalogue';
import type { AccountId, AccountState, Fact, Instant } from '../model/facts';
import { known, unknownFact } from '../model/facts';
import type { Settings } from '../model/settings';
import { sortBy } from '../model/sorted';
import type { RoleSurvey, SiteSurvey } from '../model/survey';
import { resolveThresholds } from '../scoring/profile';
import { bindSettings } from './bind-settings';
import { chooseTypes } from './choose-types';
import type { EligibilityFacts } from './derive/judge-eligibility';
import { judgeEligibility } from './derive/judge-eligibility';
import { readReferences } from './site-references';
import { mayBeDependency } from './suggest/may-be-dependency';

export interface SurveyCollectors {
  catalogue(settings: Settings): Promise<SiteCatalogue>;
  roleHoldings(projects: readonly CatalogueProject[], synonyms: Settings['synonyms']): Promise<RoleSurvey>;
  fieldUse(fieldIds: readonly string[]): Promise<ReadonlyMap<string, Fact<number>>>;
  linkUse(linkTypes: readonly CatalogueLinkType[]): Promise<ReadonlyMap<string, Fact<number>>>;
  issuesOfTypes(typeIds: readonly string[]): Promise<Fact<number>>;
  accounts(accountIds: readonly AccountId[]): Promise<ReadonlyMap<AccountId, Fact<AccountState>>>;
}

export interface SurveyOptions {
  /** The survey's one instant. */
  readonly at: Instant;
  /** How many of the judged spaces are looked into. */
  readonly mostSpaces: number;
}

/** @throws InputError where the settings name something that the site lacks; JiraError where Jira cannot be read at all */
export async function surveySite(collect: SurveyCollectors, given: Settings, { at, mostSpaces }: SurveyOptions): Promise<SiteSurvey> {
  // Leads come with the spaces for nothing, so they are read as if they were a source.
  const read = await collect.catalogue({ ...given, sources: { ...given.sources, productOwner: [...new Set([...given.sources.productOwner, 'projectLead' as const])] } });
  const { settings } = bindSettings(given, readReferences(read), []);
  const catalogue = chooseTypes(read, settings);
  const thresholds = resolveThresholds(settings);
  const eligibility = new Map(catalogue.projects.map((project) => [project.id, judgeEligibility(describe(project), settings, thresholds, at).state]));
  const judged = sortBy(catalogue.projects.filter(({ id }) => eligibility.get(id) === 'eligible'), ({ key }) => key);
  const lookedInto = spread(judged, mostSpaces);
  const [roles, fieldUse, linkUse, openRoadmapItems] = await Promise.all([
    collect.roleHoldings(lookedInto, settings.synonyms),
    collect.fieldUse(catalogue.fields.filter(({ holds, roles: named, resembles }) => holds === 'team' || named.length > 0 || resembles.length > 0).map(({ id }) => id)),
    collect.linkUse(catalogue.linkTypes.filter((type) => catalogue.dependencyTypes.includes(type) || mayBeDependency(type))),
    collect.issuesOfTypes(catalogue.roadmapTypes),
  ]);
  const states = await collect.accounts([...roles.holdings.flatMap((holding) => holding.accounts), ...lookedInto.flatMap(({ lead }) => lead?.accountId ?? [])]);
  const accounts = new Map([...states].flatMap(([id, state]): [AccountId, AccountState][] => (state.known ? [[id, state.value]] : [])));
  return { catalogue, eligibility, lookedInto, roles, accounts, fieldUse, linkUse, openRoadmapItems };
}

/** What eligibility is judged by. */
const describe = ({ id, projectTypeKey, archived, insight }: CatalogueProject): EligibilityFacts => ({
  id,
  type: projectTypeKey,
  archived: archived === true,
  workItems: insight?.totalIssueCount === undefined ? unknownFact('notRead') : known({ count: insight.totalIssueCount, lastUpdated: insight.lastIssueUpdateTime ?? null }),
});

/** As many as may be, evenly over the list, so that no corner of the site stands for the whole. */
export function spread<Item>(items: readonly Item[], most: number): readonly Item[] {
  return items.length <= most ? items : items.filter((_, index) => Math.floor((index * most) / items.length) !== Math.floor(((index - 1) * most) / items.length));
}
