/** How many open work items use a field, a link type, or stand on the roadmap: Jira's own estimate, one call each. */
import type { CatalogueLinkType } from '../../model/catalogue';
import type { Fact } from '../../model/facts';
import { known } from '../../model/facts';
import type { JiraEndpoints } from '../endpoints';
import { OPEN, all, customField, isIn, isNotEmpty } from '../jql';
import { readFact } from '../read-fact';

export const countFieldUse = (jira: JiraEndpoints, fieldIds: readonly string[]): Promise<ReadonlyMap<string, Fact<number>>> =>
  countEach(jira, fieldIds.map((id) => [id, isNotEmpty(customField(id))]));

export const countLinkUse = (jira: JiraEndpoints, linkTypes: readonly CatalogueLinkType[]): Promise<ReadonlyMap<string, Fact<number>>> =>
  countEach(jira, linkTypes.map(({ id, outward }) => [id, isIn('issueLinkType', [outward])]));

/** @param typeIds empty: nothing can be counted, and nothing is there */
export async function countIssuesOfTypes(jira: JiraEndpoints, typeIds: readonly string[]): Promise<Fact<number>> {
  return typeIds.length === 0 ? known(0) : readFact(async () => known((await jira.countIssues(all(isIn('issuetype', typeIds), OPEN))).count));
}

async function countEach(jira: JiraEndpoints, clauses: ReadonlyArray<readonly [id: string, clause: string]>): Promise<ReadonlyMap<string, Fact<number>>> {
  return new Map(await Promise.all(clauses.map(async ([id, clause]) =>
    [id, await readFact(async () => known((await jira.countIssues(all(clause, OPEN))).count))] as const)));
}
