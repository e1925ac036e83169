/** The facts of a whole site from what is stored of it: as one scan would have read them, whenever each part was read. */
import type { AccountState, Instant, ProjectFacts, ProjectId, SiteFacts } from '../model/facts';
import { unknownFact } from '../model/facts';
import type { Register } from '../model/register';
import type { Settings } from '../model/settings';
import { sortBy } from '../model/sorted';
import type { Accounts } from '../model/stores';
import type { Vocabulary } from '../model/vocabulary';
import { assembleProject } from './assemble-project';
import { inheritOwners } from './derive/inherit-owners';
import { mergeLinks } from './derive/merge-links';
import { describeOffers } from './describe-offers';

export interface StoredSite {
  readonly register: Register;
  /** Of each project whose facts are stored. */
  readonly facts: ReadonlyMap<ProjectId, ProjectFacts>;
  readonly accounts: Accounts;
  readonly vocabulary: Vocabulary;
}

/** Of every project that is not gone. @param settings bound @param at the instant at which it shall be judged */
export function assembleSite({ register, facts, accounts, vocabulary }: StoredSite, settings: Settings, at: Instant): SiteFacts {
  const links = mergeLinks(register, facts);
  const present = sortBy([...register.values()].filter(({ goneAt }) => goneAt === null), ({ id }) => id);
  const projects = present.map((entry) => ({ ...assembleProject(entry, facts.get(entry.id), settings, at), links: links.get(entry.id) ?? unknownFact('notRead') }));
  return {
    version: 1,
    at,
    offers: describeOffers(register, vocabulary, settings),
    accounts: listAccounts(accounts),
    projects: answerForNobody(inheritOwners(projects)),
  };
}

export const listAccounts = (accounts: Accounts): SiteFacts['accounts'] =>
  Object.fromEntries(sortBy(accounts, ([id]) => id).flatMap(([id, { state }]): [string, AccountState][] => (state === null ? [] : [[id, state]])));

/** Where a seat is vacant there is nobody to ask about. Where Jira refused wherever it was asked, it would have refused there too. */
function answerForNobody(projects: readonly ProjectFacts[]): readonly ProjectFacts[] {
  const isVacant = ({ authority }: ProjectFacts) => authority.known && authority.value.length === 0;
  const asked = projects.filter((project) => !isVacant(project) && (project.authority.known || project.authority.reason !== 'notRead')).map(({ authority }) => authority);
  const refused = asked.every((fact) => !fact.known) ? asked[0] : undefined;
  return refused === undefined ? projects : projects.map((project) => (isVacant(project) ? { ...project, authority: refused } : project));
}
