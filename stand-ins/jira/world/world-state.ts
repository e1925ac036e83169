/** What the parts of a changing site share: the site as it stands, ids that are never used twice, and how records are found and replaced. */
import type { IssueRecord, ProjectRecord, SiteExport, SiteFile } from '../site-export';
import { asObject } from '../as-object';
import { splitKey } from '../query/compare-keys';
import { WorldError } from './world-change';

export interface WorldIds {
  issue(): string;
  link(): string;
  project(): string;
  linkType(): string;
  change(): string;
  /** The next key of a project; numbers of issues that left are not used again. */
  key(projectKey: string): string;
}

/** What one change is made on. */
export interface WorldState {
  readonly site: SiteExport;
  readonly ids: WorldIds;
  /** The instant of the change, in Jira's shape. */
  readonly at: string;
}

/** Counts on from the highest ids of a site. */
export function worldIds({ site, issues, changelogs = [] }: SiteExport): WorldIds {
  const keys = new Map<string, number>();
  for (const { key } of issues) {
    const [projectKey, number] = splitKey(key);
    keys.set(projectKey, Math.max(keys.get(projectKey) ?? 0, number));
  }
  return {
    issue: counter(issues.map(({ id }) => id)),
    link: counter(issues.flatMap((issue) => linksOf(issue).map(({ id }) => String(id)))),
    project: counter(site.projects.map(({ id }) => id)),
    linkType: counter(site.issueLinkTypes.map(({ id }) => id)),
    change: counter(changelogs.map(({ id }) => id)),
    key: (projectKey) => {
      const number = (keys.get(projectKey) ?? 0) + 1;
      keys.set(projectKey, number);
      return `${projectKey}-${number}`;
    },
  };
}

function counter(ids: readonly string[]): () => string {
  let last = ids.reduce((highest, id) => Math.max(highest, Number(id)), 1_000);
  return () => String((last += 1));
}

export const linksOf = ({ fields }: IssueRecord): Readonly<Record<string, unknown>>[] => (Array.isArray(fields['issuelinks']) ? fields['issuelinks'].map(asObject) : []);

/** @throws WorldError */
export function findProject({ site: { projects } }: SiteExport, id: string): ProjectRecord {
  const project = projects.find((one) => one.id === id);
  if (project === undefined) throw new WorldError(`The world has no project ${id}.`);
  return project;
}

/** An issue that may be changed: those of an archived project are there to read. @throws WorldError */
export function findIssue({ issues, site }: SiteExport, id: string): IssueRecord {
  const issue = issues.find((one) => one.id === id);
  if (issue === undefined) throw new WorldError(`The world has no issue ${id}.`);
  if (site.projects.some((project) => project.id === issue.fields.project.id && project.archived === true)) throw new WorldError(`The issue ${id} is in an archived project.`);
  return issue;
}

export const withIssue = (site: SiteExport, issue: IssueRecord): SiteExport => ({ ...site, issues: site.issues.map((one) => (one.id === issue.id ? issue : one)) });

export const withCatalogue = (site: SiteExport, changes: Partial<SiteFile>): SiteExport => ({ ...site, site: { ...site.site, ...changes } });

export const withProject = (site: SiteExport, project: ProjectRecord): SiteExport =>
  withCatalogue(site, { projects: site.site.projects.map((one) => (one.id === project.id ? project : one)) });

export const withFields = (issue: IssueRecord, fields: Readonly<Record<string, unknown>>): IssueRecord => ({ ...issue, fields: { ...issue.fields, ...fields } });
