/** What every part of the page needs to know of the report: its links, its spaces in order, and how much of them is told. */
import type { Report, ReportProject } from '../../../model/report';
import type { JiraLinks } from '../arrange/link-to-jira';
import { linkToJira } from '../arrange/link-to-jira';
import { rankSpaces } from '../arrange/rank-spaces';

export interface Context {
  readonly report: Report;
  readonly links: JiraLinks;
  /** Worst first. */
  readonly spaces: readonly ReportProject[];
  readonly limits: Limits;
}

/** How much is told before "and n more": json and csv list all. */
export interface Limits {
  /** Findings of one check of one space. */
  readonly examples: number;
  /** Spaces in the table of all. */
  readonly rows: number;
  /** Spaces told one by one below it. */
  readonly spaces: number;
  /** Spaces that stand open, worst first. */
  readonly openSpaces: number;
  readonly people: number;
  readonly dependencies: number;
  /** Pairs of teams in the picture: more is a ball of wool, and slow to lay out. */
  readonly drawnPairs: number;
}

/** So that the largest site gives a file that can be mailed, opened and printed. */
export const LIMITS: Limits = { examples: 8, rows: 3000, spaces: 300, openSpaces: 40, people: 400, dependencies: 300, drawnPairs: 60 };

export const createContext = (report: Report): Context => ({ report, links: linkToJira(report.site.url), spaces: rankSpaces(report.projects), limits: LIMITS });

/** Where a space is told, by its place in the order: keys are texts of the site and no ids. */
export const spaceAnchor = (place: number): string => `space-${place + 1}`;
export const checkAnchor = (id: string): string => `check-${id}`;
