/** Installs the app on the stand-in platform, by the handler names in manifest.yml, lets its first scan run, and publishes it. */
import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import * as handlers from '../../src/index';
import type { Forge } from '../forge/create-forge';
import { createForge } from '../forge/create-forge';
import type { PreviewSite } from './open-site';

const MANIFEST = `${__dirname}/../../manifest.yml`;

/** Publishes whatever the site is: a Jira admin of the preview's own, since an export may name none and a login may be none. */
const PUBLISHER = 'preview-publisher';

/** Resolves once the first scan is over and everybody sees it; queue and schedules go on by themselves. */
export async function installApp({ jira }: Pick<PreviewSite, 'jira'>): Promise<Forge> {
  const forge = createForge({
    manifest: parse(await readFile(MANIFEST, 'utf8')),
    handlers: { ...handlers },
    jira: async (request, caller) => (typeof caller === 'object' && caller.accountId === PUBLISHER ? answerPublisher() : jira.fetch(request, caller)),
    clock: { now: () => new Date(), sleep: (ms) => new Promise((resolve) => { setTimeout(resolve, ms); }) },
    random: Math.random,
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
