/**
 * Every key, entity and index that Rolecall stores under, in one map; manifest.yml declares the same entities and indexes.
 * Keys may hold letters, digits and `:._-#` and at most 500 characters (platform: limits of the key-value store).
 */
export const KEYS = {
  settings: 'settings',
  setup: 'setup',
  scanState: 'scan-state',
  publication: 'publication',
  /** Of one viewer, for one minute. */
  rights: (mark: string, window: number) => `rights:${window}:${mark}`,
  rightsClaim: (mark: string, window: number) => `rights-claim:${window}:${mark}`,
  /** What belongs to no project: the instant, what the site offers, states of accounts, ids of its projects. */
  siteFacts: (generation: string, chunk: number) => `facts:${generation}:site:${chunk}`,
  projectFacts: (generation: string, projectId: string, chunk: number) => `facts:${generation}:project:${projectId}:${chunk}`,
  judgement: (projectId: string) => `judgement:${projectId}`,
  /** The one row of the entity `scan`. */
  scan: 'site',
  history: (projectId: string, day: string) => `${projectId}:${day}`,
  exemption: (projectId: string, checkId: string, subjectId: string) => `${projectId}:${checkId}:${subjectId}`,
} as const;

/** docs/decisions/0002-storage.md says which index serves which page. */
export const ENTITIES = {
  scan: { name: 'scan', indexes: { byInstant: 'by-instant' } },
  health: { name: 'health', indexes: { worstFirst: 'worst-first', byCategory: 'by-category', byBand: 'by-band' } },
  history: { name: 'history', indexes: { byProject: 'by-project', byDay: 'by-day' } },
  exemption: { name: 'exemption', indexes: { byExpiry: 'by-expiry', byProject: 'by-project' } },
} as const;
