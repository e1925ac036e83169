/**
 * Every key, entity and index that Rolecall stores under, in one map; manifest.yml declares the same entities and indexes.
 * Keys may hold letters, digits and `:._-#` and at most 500 characters (platform: limits of the key-value store).
 */
export const KEYS = {
  setup: 'setup',
  /** The seats that were before a change, by the mark of the settings that it led to. */
  seatsBefore: (mark: string) => `seats-before:${mark}`,
  /** Each the one row of the entity of that name. */
  settings: 'settings',
  run: 'run',
  budget: 'budget',
  stopped: 'stopped',
  publication: 'publication',
  /** Of one viewer, for one minute. */
  rights: (mark: string, window: number) => `rights:${window}:${mark}`,
  projectRights: (mark: string, projectId: string, window: number) => `project-rights:${window}:${projectId}:${mark}`,
  reviewer: (mark: string, window: number) => `reviewer:${window}:${mark}`,
  rightsClaim: (mark: string, window: number) => `rights-claim:${window}:${mark}`,
  /** Facts of one project, under the stamp of their writing. */
  facts: (projectId: string, stamp: string, chunk: number) => `facts:${projectId}:${stamp}:${chunk}`,
  vocabulary: 'vocabulary',
  vocabularyChunk: (stamp: string, chunk: number) => `vocabulary:${stamp}:${chunk}`,
  /** Where the dependencies of the site stand; they take turns in two places. */
  dependencies: 'dependencies',
  dependencyChunk: (place: string, chunk: number) => `dependencies:${place}:${chunk}`,
  /** Which review is open, and which were closed; the decisions of one; the copy of a closed one, under the stamp of its writing. */
  reviewHeads: 'heads',
  reviewDraft: (id: string, part: number) => `${id}:${part}`,
  reviewCopy: (id: string, stamp: string, chunk: number) => `review:${id}:${stamp}:${chunk}`,
  mark: (kind: string, projectId: string, quarter: number) => `${kind}:${projectId}:${quarter}`,
  judgement: (projectId: string) => `judgement:${projectId}`,
  changes: (projectId: string) => `changes:${projectId}`,
  /** What the portfolio shows of all projects, and who holds what: each in pieces under a stamp, which one value names. */
  portfolio: (part: 'spaces' | 'people') => `portfolio:${part}`,
  portfolioChunk: (part: 'spaces' | 'people', stamp: string, chunk: number) => `portfolio:${part}:${stamp}:${chunk}`,
  /** Since when which rules and settings hold. */
  ruleMarks: 'rule-marks',
  history: (projectId: string, day: string) => `${projectId}:${day}`,
  exemption: (projectId: string, checkId: string, subjectId: string) => `${projectId}:${checkId}:${subjectId}`,
} as const;

/** docs/decisions/0002-storage.md says which index serves which page. */
export const ENTITIES = {
  run: { name: 'run', indexes: {} },
  register: { name: 'register', indexes: {} },
  account: { name: 'account', indexes: {} },
  budget: { name: 'budget', indexes: {} },
  settings: { name: 'settings', indexes: {} },
  seat: { name: 'seat', indexes: {} },
  review: { name: 'review', indexes: {} },
  mark: { name: 'mark', indexes: { byInstant: 'by-instant' } },
  health: { name: 'health', indexes: { worstFirst: 'worst-first', byCategory: 'by-category', byBand: 'by-band' } },
  history: { name: 'history', indexes: { byProject: 'by-project', byDay: 'by-day' } },
  exemption: { name: 'exemption', indexes: { byExpiry: 'by-expiry', byProject: 'by-project' } },
} as const;
