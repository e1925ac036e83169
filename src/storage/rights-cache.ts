/**
 * What Jira said that a viewer may do, kept for the rest of the clock's minute, so that a dashboard of ten gadgets costs one
 * asking. Kept in the installation's own store and never in the process, which may serve another customer next. The minute
 * is part of the key: an answer is never read in a later one, however long the platform keeps what has expired.
 */
import { z } from 'zod';
import type { Instant, ProjectId } from '../model/facts';
import type { KeyValue } from '../model/ports';
import { storedBytes } from './stored-bytes';
import { KEYS } from './keys';

export interface ViewerRights {
  /** Administer Jira. */
  readonly isAdmin: boolean;
  /** Projects that they may browse. */
  readonly projectIds: readonly ProjectId[];
}

/** By a mark that no two accounts of the site share. */
export interface RightsCache {
  /** null where nobody asked in this minute, or the answer is not there yet. */
  read(mark: string, now: Instant): Promise<ViewerRights | null>;
  /** True for the first caller of the minute, who is to ask Jira; the others wait for what it writes. */
  claim(mark: string, now: Instant): Promise<boolean>;
  /** Whether they administer the project; null where nobody asked in this minute. */
  readOfProject(mark: string, projectId: ProjectId, now: Instant): Promise<boolean | null>;
  writeOfProject(mark: string, projectId: ProjectId, now: Instant, mayAdminister: boolean): Promise<void>;
  /** Whether they are in the group, by its id; null where nobody asked about this one in this minute. */
  readMember(mark: string, groupId: string, now: Instant): Promise<boolean | null>;
  writeMember(mark: string, groupId: string, now: Instant, isMember: boolean): Promise<void>;
  /** @param now when Jira was asked */
  write(mark: string, now: Instant, rights: ViewerRights): Promise<void>;
}

/** A permission that Jira withdraws is honoured after this long at the latest (docs/decisions/0006). */
export const RIGHTS_SECONDS = 60;
/** A value holds 240 KiB: with more projects than that Jira is asked every time. */
const MOST_BYTES = 200 * 1024;
const SEPARATOR = ',';

const storedSchema = z.strictObject({ isAdmin: z.boolean(), projectIds: z.string() });

const memberSchema = z.strictObject({ groupId: z.string(), isMember: z.boolean() });

export function createRightsCache(keyValue: KeyValue): RightsCache {
  return {
    async read(mark, now) {
      // Whatever cannot be read is no answer: Jira is asked anew.
      const stored = storedSchema.safeParse(await keyValue.get(KEYS.rights(mark, windowOf(now))));
      if (!stored.success) return null;
      const { isAdmin, projectIds } = stored.data;
      return { isAdmin, projectIds: projectIds === '' ? [] : projectIds.split(SEPARATOR) };
    },
    claim: (mark, now) => keyValue.setNew(KEYS.rightsClaim(mark, windowOf(now)), true, RIGHTS_SECONDS),
    async readOfProject(mark, projectId, now) {
      const stored = await keyValue.get(KEYS.projectRights(mark, projectId, windowOf(now)));
      return typeof stored === 'boolean' ? stored : null;
    },
    writeOfProject: (mark, projectId, now, mayAdminister) => keyValue.set(KEYS.projectRights(mark, projectId, windowOf(now)), mayAdminister, RIGHTS_SECONDS),
    async readMember(mark, groupId, now) {
      const stored = memberSchema.safeParse(await keyValue.get(KEYS.reviewer(mark, windowOf(now))));
      return stored.success && stored.data.groupId === groupId ? stored.data.isMember : null;
    },
    writeMember: (mark, groupId, now, isMember) => keyValue.set(KEYS.reviewer(mark, windowOf(now)), { groupId, isMember }, RIGHTS_SECONDS),
    async write(mark, now, { isAdmin, projectIds }) {
      const value = { isAdmin, projectIds: projectIds.join(SEPARATOR) };
      if (storedBytes(value) < MOST_BYTES) await keyValue.set(KEYS.rights(mark, windowOf(now)), value, RIGHTS_SECONDS);
    },
  };
}

const windowOf = (now: Instant): number => Math.floor(Date.parse(now) / (RIGHTS_SECONDS * 1_000));
