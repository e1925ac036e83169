/** Installs the app on the stand-in platform, by the handler names in manifest.yml, lets its first scan run, and publishes it. */
import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import * as handlers from '../../src/index';
import type { Forge, StoredEntry } from '../forge/create-forge';
import { createForge } from '../forge/create-forge';
import type { Journal } from './open-journal';
import type { PreviewSite } from './open-site';

const MANIFEST = `${__dirname}/../../manifest.yml`;

/** Publishes whatever the site is: a Jira admin of the preview's own, since an export may name none and a login may be none. */
const PUBLISHER = 'preview-publisher';

export interface Installation {
  /** What outlives the process; absent: nothing does. */
  readonly journal?: Journal;
  /** Milliseconds that each answer of Jira takes to the app; above 0 the first scan is not waited for. */
  readonly latency?: number;
}

/** Resolves once the first scan is over, where it is waited for, and everybody sees it; queue and schedules go on by themselves. */
export async function installApp({ jira, settings }: Pick<PreviewSite, 'jira' | 'settings'>, { journal, latency = 0 }: Installation = {}): Promise<Forge> {
  const isNew = journal === undefined || journal.stored.length === 0;
  const forge = createForge({
    manifest: parse(await readFile(MANIFEST, 'utf8')),
    handlers: { ...handlers },
    jira: async (request, caller) => {
      if (typeof caller === 'object' && caller.accountId === PUBLISHER) return answerPublisher();
      if (caller === 'app' && latency > 0) await wait(latency);
      return jira.fetch(request, caller);
    },
    clock: { now: () => new Date(), sleep: wait },
    random: Math.random,
    stored: isNew ? (settings === undefined ? [] : storeSettings(settings)) : journal.stored,
    ...(journal === undefined ? {} : { queued: journal.queued, keep: journal.keep }),
    site: { cloudId: 'preview', url: 'https://preview.invalid' },
    // One machine is no cluster: the platform's rates would slow the first scan for nothing.
    faults: { ratesHeld: false },
  });
  if (isNew) await forge.emit('avi:forge:installed:app', {});
  else await forge.fireSchedule('hourly');
  if (latency === 0 && isNew) await forge.drain();
  await forge.invoke({ moduleKey: 'role-health-gadget', functionKey: 'publish', payload: { scope: 'everything' }, accountId: PUBLISHER });
  forge.startQueue();
  forge.startSchedules();
  return forge;
}

const wait = (ms: number): Promise<void> => new Promise((resolve) => { setTimeout(resolve, ms); });

const answerPublisher = (): Response => Response.json({ permissions: { ADMINISTER: { havePermission: true } } });

/**
 * The site's settings as the app keeps them: one row, and one for each accepted gap (docs/decisions/0002-storage.md).
 * The app reads both by its schemas, so that a layout that has moved on fails here at once.
 */
function storeSettings({ exemptions, ...settings }: NonNullable<PreviewSite['settings']>): readonly StoredEntry[] {
  const none = { subjectId: '', compensatingPerson: '' };
  return [
    { entityName: 'settings', key: 'settings', value: { number: 1, version: 'own', earlier: '', text: JSON.stringify({ version: 1, ...settings }) } },
    ...exemptions.map((exemption) => ({ entityName: 'exemption', key: `${exemption.project}:${exemption.checkId}:`, value: { ...none, ...exemption } })),
  ];
}
