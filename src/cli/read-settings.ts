/** Reads settings from a file. */
import { CHECKS } from '../checks';
import { InputError } from '../model/errors';
import type { Settings } from '../model/settings';
import { settingsSchema } from '../model/settings';
import { findNearest } from './find-nearest';
import { readText } from './read-text';

/** @throws InputError naming the file, the place in it and what is wrong */
export async function readSettings(path: string): Promise<Settings> {
  const text = await readText(path, '--settings');
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (cause) {
    throw new InputError(`the settings in "${path}" are no JSON; check commas and quotes.`, { cause });
  }
  const settings = settingsSchema.safeParse(json);
  if (settings.success) {
    refuseUnknownChecks(settings.data, path);
    return settings.data;
  }
  const [issue] = settings.error.issues;
  const place = issue === undefined || issue.path.length === 0 ? '' : ` at "${issue.path.join('.')}"`;
  throw new InputError(`the settings in "${path}" are wrong${place}: ${issue?.message ?? 'unknown'}.`);
}

/** A misspelt id would be passed over in silence. */
function refuseUnknownChecks({ checks, exemptions }: Settings, path: string): void {
  const ids = CHECKS.map(({ id }) => id);
  const unknown = [...Object.keys(checks), ...exemptions.map(({ checkId }) => checkId)].find((id) => !ids.includes(id));
  if (unknown !== undefined) throw new InputError(`the settings in "${path}" name the check "${unknown}", which does not exist; did you mean ${findNearest(unknown, ids, 2).join(' or ')}?`);
}
