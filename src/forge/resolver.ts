/** What pages may call. Any user who can open a page can call every method, so each asks itself what its viewer may see. */
import Resolver from '@forge/resolver';
import { z } from 'zod';
import { MOST_PROJECTS } from '../model/api';
import { worstFirst } from '../storage/health-rows';
import { openStorage } from '../storage/open-storage';
import { answer } from './answer';
import { clock } from './clock';
import { describeProject } from './describe-project';
import { openKeyValue } from './kvs';
import { listVisibleProjects } from './list-visible-projects';
import { readScanStatus, startScan } from './scan-status';
import { describeSetup } from './describe-setup';

const nothing = z.strictObject({});
const projectIds = z.strictObject({ projectIds: z.array(z.string().regex(/^\d{1,19}$/)).max(MOST_PROJECTS) });

export const resolver = new Resolver()
  .define('getIndicator', answer('getIndicator', projectIds, async ({ projectIds: asked }) => {
    const storage = openStorage(openKeyValue());
    const visible = await listVisibleProjects();
    const wanted = [...new Set(asked)];
    const shown = wanted.filter((id) => visible.has(id));
    const found = await Promise.all(shown.map(async (id) => ({ id, indicator: await describeProject(storage, id, clock.now()) })));
    return {
      scan: await readScanStatus(storage, clock.now()),
      projects: found.flatMap(({ indicator }) => indicator ?? []).sort((a, b) => worstFirst(a) - worstFirst(b)),
      notScanned: found.filter(({ indicator }) => indicator === null).map(({ id }) => id),
      hidden: wanted.length - shown.length,
      setup: (await storage.judgements.readSetup()).map(describeSetup),
    };
  }))
  .define('listProjects', answer('listProjects', nothing, async () => {
    const storage = openStorage(openKeyValue());
    const visible = await listVisibleProjects();
    const rows = await storage.health.list();
    const shown = rows.filter(({ projectId }) => visible.has(projectId));
    return {
      scan: await readScanStatus(storage, clock.now()),
      projects: shown.map(({ projectId, band, floor, eligibility, violations }) => ({ projectId, band, floor: floor < 0 ? null : floor, eligibility, violations })),
      hidden: rows.length - shown.length,
    };
  }))
  // Whoever may open a page may ask for a scan: it shows them nothing, and only one is under way at a time.
  .define('scanNow', answer('scanNow', nothing, async () => startScan(openStorage(openKeyValue()), clock.now())))
  .getDefinitions();
