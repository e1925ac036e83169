/** Settings that a site comes with: the demo site's, or `settings.json` of an export. They hold where `--settings` names no file. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createDemoSettings } from '../../stand-ins/jira/demo/demo-settings';
import type { Settings } from '../model/settings';
import { settingsSchema } from '../model/settings';
import type { SiteArguments } from './arguments/site-arguments';
import { readSettings } from './read-settings';

/**
 * Null where the site has none, or a file of the user's takes their place. A real site has none yet that a terminal could read.
 * @param at the instant to judge at
 * @throws InputError naming the file, the place in it and what is wrong
 */
export async function findOwnSettings({ data, site, settings }: SiteArguments, at: Date): Promise<Settings | null> {
  if (settings !== undefined || site !== undefined) return null;
  if (data === undefined) return settingsSchema.parse(createDemoSettings({ now: at }));
  const file = join(data, 'settings.json');
  return existsSync(file) ? readSettings(file) : null;
}
