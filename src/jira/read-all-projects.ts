/** Pages through project/search, guarding against a total that lies and pages that repeat. */
import type { ProjectAnswer } from './answers';
import type { JiraEndpoints } from './endpoints';

export async function readAllProjects(jira: JiraEndpoints, withLead: boolean, properties: readonly string[] = []): Promise<readonly ProjectAnswer[]> {
  const projects = new Map<string, ProjectAnswer>();
  for (let startAt = 0; ; ) {
    const page = await jira.searchProjects({ startAt, withLead, properties });
    const before = projects.size;
    for (const project of page.values) projects.set(project.id, project);
    startAt += page.values.length;
    if (page.isLast === true || page.values.length === 0 || startAt >= page.total || projects.size === before) break;
  }
  return [...projects.values()];
}
