/** What is published, and by whom; nothing until a Jira admin says so. */
import { z } from 'zod';
import type { AccountId, Instant } from '../model/facts';
import type { KeyValue } from '../model/ports';
import type { Publication } from '../model/publication';
import { publicationSchema } from '../model/publication';
import { KEYS } from './keys';
import { readStored } from './read-stored';

export interface PublicationStore {
  /** @throws StorageError where it is damaged: better nobody sees than everybody */
  read(): Promise<Publication>;
  /** With who wrote it; `nothing` by nobody until somebody did. @throws StorageError where it is damaged */
  readSigned(): Promise<SignedPublication>;
  write(publication: Publication, by: AccountId, at: Instant): Promise<void>;
}
export interface SignedPublication {
  readonly publication: Publication;
  readonly by: AccountId | null;
  readonly at: Instant | null;
}

const signedSchema = z.strictObject({ publication: publicationSchema, by: z.string(), at: z.iso.datetime() });

export function createPublicationStore(keyValue: KeyValue): PublicationStore {
  async function readSigned(): Promise<SignedPublication> {
    const stored = await keyValue.get(KEYS.publication);
    return stored === undefined ? { publication: { scope: 'nothing' }, by: null, at: null } : readStored(signedSchema, stored, 'publication', 'publish again as a Jira admin');
  }
  return {
    readSigned,
    read: async () => (await readSigned()).publication,
    write: (publication, by, at) => keyValue.set(KEYS.publication, { publication, by, at }),
  };
}
