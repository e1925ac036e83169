/**
 * The site's settings, in one row that is replaced only where it still says what its writer has read. Read by their schema; those
 * of an older version are brought up to date on reading.
 */
import { z } from 'zod';
import { StorageError } from '../model/errors';
import type { Digest, KeyValue, Random } from '../model/ports';
import type { Settings } from '../model/settings';
import { settingsSchema } from '../model/settings';
import { ENTITIES, KEYS } from './keys';
import { pack, unpack } from './packed';
import { parseJson } from './parse-json';
import { readStored } from './read-stored';
import { createVersionedRow } from './versioned-row';

export interface SettingsStore {
  /** The defaults where none were saved. Exemptions are stored apart, so none are here. @throws StorageError where they are damaged or of a newer version */
  read(): Promise<Settings>;
  /** The same for whoever is to change them; where they are damaged the defaults, under a mark that lets them be saved anew. @throws StorageError of a newer version */
  readMarked(): Promise<MarkedSettings>;
  /** Saves where the mark still holds. @returns the mark of what is saved; null where somebody else saved meanwhile. @throws StorageError where they are too large */
  replace(settings: Settings, mark: string): Promise<string | null>;
  /** Whatever stands there. */
  write(settings: Settings): Promise<void>;
}
export interface MarkedSettings {
  readonly settings: Settings;
  /** Equal where the settings are. */
  readonly mark: string;
  readonly isDamaged: boolean;
}

/** Brings settings of the version by which it is named to the next one; none has been needed since version 1. */
type Migration = (settings: Record<string, unknown>) => Record<string, unknown>;
const MIGRATIONS: ReadonlyMap<number, Migration> = new Map();
const REMEDY = 'save the settings again as a Jira admin';
const DAMAGED = 'damaged';

export function createSettingsStore(keyValue: KeyValue, { random, digest }: { readonly random: Random; readonly digest: Digest }, migrations = MIGRATIONS): SettingsStore {
  const row = createVersionedRow<string>({ keyValue, random, entity: ENTITIES.settings.name, key: KEYS.settings, what: 'settings', encode: (text) => text, decode: (text) => text });
  // In the schema's order, so that equal settings have equal marks.
  const inOrder = (settings: Settings): Settings => settingsSchema.parse({ ...settings, exemptions: [] });
  const markOf = (settings: Settings): string => digest(JSON.stringify(inOrder(settings)));
  const encode = (settings: Settings): string => pack(inOrder(settings));
  const decode = (text: string | null): Settings => (text === null ? settingsSchema.parse({}) : readStored(settingsSchema, migrate(readText(text), migrations), 'settings', REMEDY));

  function mark(text: string | null): MarkedSettings {
    const isDamaged = text !== null && !versioned.safeParse(readText(text)).success;
    const settings = isDamaged ? null : tryDecode(text);
    return settings === null ? { settings: settingsSchema.parse({}), mark: DAMAGED, isDamaged: true } : { settings, mark: markOf(settings), isDamaged: false };
  }

  function tryDecode(text: string | null): Settings | null {
    const migrated = text === null ? {} : migrate(readText(text), migrations);
    const read = settingsSchema.safeParse(migrated);
    return read.success ? read.data : null;
  }

  return {
    read: async () => decode(await row.read()),
    readMarked: async () => mark(await row.read()),
    replace: (settings, expected) => row.change<string | null>((text) =>
      (mark(text).mark === expected ? { value: encode(settings), result: markOf(settings) } : { result: null })),
    write: (settings) => row.change<void>(() => ({ value: encode(settings), result: undefined })),
  };
}

const CURRENT = 1;
const versioned = z.looseObject({ version: z.int() });

/** Packed by the app; as plain JSON where an export's settings were put there. */
const readText = (text: string): unknown => unpack(text) ?? parseJson(text);

function migrate(stored: unknown, migrations: ReadonlyMap<number, Migration>): unknown {
  let settings: Record<string, unknown> = readStored(versioned, stored, 'settings', REMEDY);
  for (let version = Number(settings['version']); version !== CURRENT; version += 1) {
    const migration = migrations.get(version);
    if (migration === undefined) throw new StorageError(`The stored settings are of version ${version}, which this version of Rolecall cannot read; update the app.`);
    settings = migration(settings);
  }
  return settings;
}
