/** The site's settings, read by their schema; settings of an older version are brought up to date on reading. */
import { z } from 'zod';
import { StorageError } from '../model/errors';
import type { KeyValue } from '../model/ports';
import type { Settings } from '../model/settings';
import { settingsSchema } from '../model/settings';
import { KEYS } from './keys';
import { readStored } from './read-stored';

export interface SettingsStore {
  /** The defaults where none were saved. Exemptions are stored apart, so none are here. @throws StorageError where they are damaged or of a newer version */
  read(): Promise<Settings>;
  write(settings: Settings): Promise<void>;
}

/** Brings settings of the version by which it is named to the next one; none has been needed since version 1. */
type Migration = (settings: Record<string, unknown>) => Record<string, unknown>;
const MIGRATIONS: ReadonlyMap<number, Migration> = new Map();
const REMEDY = 'save the settings again as a Jira admin';

export function createSettingsStore(keyValue: KeyValue, migrations = MIGRATIONS): SettingsStore {
  return {
    async read() {
      const stored = await keyValue.get(KEYS.settings);
      return stored === undefined ? settingsSchema.parse({}) : readStored(settingsSchema, migrate(stored, migrations), 'settings', REMEDY);
    },
    async write(settings) {
      await keyValue.set(KEYS.settings, { ...settings, exemptions: [] });
    },
  };
}

const CURRENT = 1;
const versioned = z.looseObject({ version: z.int() });

function migrate(stored: unknown, migrations: ReadonlyMap<number, Migration>): unknown {
  let settings: Record<string, unknown> = readStored(versioned, stored, 'settings', REMEDY);
  for (let version = Number(settings['version']); version !== CURRENT; version += 1) {
    const migration = migrations.get(version);
    if (migration === undefined) throw new StorageError(`The stored settings are of version ${version}, which this version of Rolecall cannot read; update the app.`);
    settings = migration(settings);
  }
  return settings;
}
