/** The settings that a site export comes with, as its terminal reads them too: `settings.json` beside `site.json`. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { PreviewError } from './preview-error';

/** What the preview itself must understand of them; the app reads the rest by its own schema. */
const settingsSchema = z.looseObject({ exemptions: z.array(z.looseObject({ project: z.string(), checkId: z.string() })).default([]) });
export type OwnSettings = z.output<typeof settingsSchema>;

/** undefined where the export has none. @throws PreviewError where they are no settings */
export async function readOwnSettings(folder: string): Promise<OwnSettings | undefined> {
  const file = join(folder, 'settings.json');
  if (!existsSync(file)) return undefined;
  try {
    return settingsSchema.parse(JSON.parse((await readFile(file, 'utf8')).replace(/^\uFEFF/, '')));
  } catch (cause) {
    throw new PreviewError(`the settings in "${file}" are not as --settings reads them; run rolecall scan --settings on the file to see where.`, { cause });
  }
}
