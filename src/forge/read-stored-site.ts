/** Everything that is stored of a site's facts, to be judged under other settings. */
import { withSeatWords } from '../model/seat-words';
import type { Settings } from '../model/settings';
import type { StoredSite } from '../scan/assemble-site';
import type { PreviewInput } from '../scan/preview/preview-settings';
import { readStoredReferences } from '../scan/site-references';
import type { SiteReferences } from '../scan/site-references';
import type { Storage } from '../storage/open-storage';
import { clock } from './clock';

/** What the settings can name; null before the first scan. */
export async function readReferences(storage: Pick<Storage, 'vocabulary' | 'register'>): Promise<SiteReferences | null> {
  const vocabulary = await storage.vocabulary.read();
  return vocabulary === null ? null : readStoredReferences(vocabulary, await storage.register.read());
}

/** One after the other: where one fails, no other may run on in the next customer's invocation. null before the first scan. @throws StorageError */
export async function readStoredSite(storage: Storage): Promise<PreviewInput | null> {
  const vocabulary = await storage.vocabulary.read();
  const held = await storage.run.read();
  if (vocabulary === null || held === null) return null;
  const register = await storage.register.read();
  const accounts = await storage.accounts.read();
  const facts = await readFacts(storage, register);
  return { vocabulary, register, accounts, facts, run: held.run, at: clock.now() };
}

/** With what is stored apart: the accepted gaps that hold, and what people said about seats. */
export async function withWords({ exemptions, seatWords }: Pick<Storage, 'exemptions' | 'seatWords'>, settings: Settings): Promise<Settings> {
  const current = await exemptions.listCurrent(clock.now());
  return withSeatWords({ ...settings, exemptions: [...current] }, await seatWords.read());
}

const readFacts = (storage: Storage, register: StoredSite['register']): Promise<StoredSite['facts']> =>
  storage.facts.read(new Map([...register.values()].flatMap(({ id, facts, goneAt }) => (facts === null || goneAt !== null ? [] : [[id, facts] as const]))));
