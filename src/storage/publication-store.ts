/** What is published; nothing until a Jira admin says so. */
import type { KeyValue } from '../model/ports';
import type { Publication } from '../model/publication';
import { publicationSchema } from '../model/publication';
import { KEYS } from './keys';
import { readStored } from './read-stored';

export interface PublicationStore {
  /** @throws StorageError where it is damaged: better nobody sees than everybody */
  read(): Promise<Publication>;
  write(publication: Publication): Promise<void>;
}

export function createPublicationStore(keyValue: KeyValue): PublicationStore {
  return {
    async read() {
      const stored = await keyValue.get(KEYS.publication);
      return stored === undefined ? { scope: 'nothing' } : readStored(publicationSchema, stored, 'publication', 'publish again as a Jira admin');
    },
    write: (publication) => keyValue.set(KEYS.publication, publication),
  };
}
