/** The ids of projects, their own work types and components, all following from the order of the project table. */
import { demoProjects } from '../tables/demo-projects';
import type { DemoProject } from '../tables/demo-project';
import { copiedIssueTypes, sharedIssueTypes } from '../tables/issue-types';
import type { IssueTypeKey } from '../tables/issue-types';

export function projectIdOf(project: DemoProject): string {
  return String(10_000 + indexOf(project));
}

/** Room for 5,000 work items a project. */
export function firstIssueIdOf(project: DemoProject): number {
  return 100_000 + 5_000 * indexOf(project);
}

/** Team-managed projects have own copies of the work types. */
export function issueTypeIdOf(project: DemoProject, type: IssueTypeKey): string {
  const copy = (copiedIssueTypes as readonly IssueTypeKey[]).indexOf(type);
  return project.style === 'next-gen' && copy >= 0 ? String(11_000 + 10 * indexOf(project) + copy) : sharedIssueTypes[type].id;
}

export function componentIdOf(project: DemoProject, component: string): string {
  return String(20_000 + 20 * indexOf(project) + project.vocabulary.components.indexOf(component));
}

function indexOf(project: DemoProject): number {
  return demoProjects.indexOf(project);
}
