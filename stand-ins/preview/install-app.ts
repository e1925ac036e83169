/** Installs the app on the stand-in platform, by the handler names in manifest.yml, lets its first scan run, and publishes it. */
import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import * as handlers from '../../src/index';
import type { Forge, StoredEntry } from '../forge/create-forge';
import { createForge } from '../forge/create-forge';
import type { PreviewSite } from './open-site';

const MANIFEST = `${__dirname}/../../manifest.yml`;

/** Publishes whatever the site is: a Jira admin of the preview's own, since an export may name none and a login may be none. */
const PUBLISHER = 'preview-publisher';

/** Resolves once the first scan is over and everybody sees it; queue and schedules go on by themselves. */
export async function installApp({ jira, settings }: Pick<PreviewSite, 'jira' | 'settings'>): Promise<Forge> {
  const forge = createForge({
    manifest: parse(await readFile(MANIFEST, 'utf8')),
    handlers: { ...handlers },
    jira: async (request, caller) => (typeof caller === 'object' && caller.accountId === PUBLISHER ? answerPublisher() : jira.fetch(request, caller)),
    clock: { now: () => new Date(), sleep: (ms) => new Promise((resolve) => { setTimeout(resolve, ms); }) },
    random: Math.random,
    stored: settings === undefined ? [] : storeSettings(settings),
    site: { cloudId: 'preview', url: 'https://preview.invalid' },
    // One machine is no cluster: the platform's rates would slow the first scan for nothing.
    faults: { ratesHeld: false },
  });
  await forge.fireSchedule('hourly');
  await forge.drain();
  await forge.invoke({ moduleKey: 'role-health-gadget', functionKey: 'publish', payload: { scope: 'everything' }, accountId: PUBLISHER });
  forge.startQueue();
  forge.startSchedules();
  return forge;
}

const answerPublisher = (): Response => Response.json({ permissions: { ADMINISTER: { havePermission: true } } });

/**
 * The site's settings as the app keeps them: one value, and a row for each accepted gap (docs/decisions/0002-storage.md).
 * The app reads both by its schemas, so that a layout that has moved on fails here at once.
 */
function storeSettings({ exemptions, ...settings }: NonNullable<PreviewSite['settings']>): readonly StoredEntry[] {
  const none = { subjectId: '', compensatingPerson: '' };
  return [
    { key: 'settings', value: { version: 1, ...settings } },
    ...exemptions.map((exemption) => ({ entityName: 'exemption', key: `${exemption.project}:${exemption.checkId}:`, value: { ...none, ...exemption } })),
  ];
}
