/** What of the settings the admin page edits, read from its payload; the rest stays as it is saved. */
import { z } from 'zod';
import type { EditableSettings, SettingsProblem } from '../model/admin-api';
import type { Settings } from '../model/settings';
import { settingsSchema } from '../model/settings';

const editableSchema = settingsSchema.omit({ version: true, seats: true, disputes: true, exemptions: true });

/** A site’s settings without its seats take some kilobytes; more is no page of ours (platform: 500 KB a call). */
const MOST_CHARACTERS = 100_000;
/** What the schema says of it, each problem says at its place. */
export const draftSchema = z.unknown().refine((draft) => (JSON.stringify(draft) ?? '').length <= MOST_CHARACTERS);

export const pickEditable = ({ version: _version, seats: _seats, disputes: _disputes, exemptions: _exemptions, ...editable }: Settings): EditableSettings => editable;

/** @param saved keeps what the page does not edit */
export function readDraft(draft: unknown, { version, seats, disputes, exemptions }: Settings): { readonly settings: Settings } | { readonly problems: readonly SettingsProblem[] } {
  const read = editableSchema.safeParse(draft);
  if (read.success) return { settings: { ...read.data, version, seats, disputes, exemptions } };
  return { problems: read.error.issues.map(({ path, message }) => ({ path: path.join('.'), message: `${message}.` })) };
}
