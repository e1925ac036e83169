/** What a gadget shows: the chosen projects, as far as its viewer may see them. */
import type { IndicatorAnswer } from '../model/api';
import type { ProjectId } from '../model/facts';
import { worstFirst } from '../storage/health-rows';
import type { Storage } from '../storage/open-storage';
import { clock } from './clock';
import { describeProject, readGround } from './describe-project';
import { describeSetup } from './describe-setup';
import { openGate } from './open-gate';
import { readScanStatus } from './read-scan-status';
import type { Viewer } from './viewer';

/** @throws JiraError, StorageError */
export async function getIndicator(storage: Storage, asked: readonly ProjectId[], viewer: Viewer): Promise<IndicatorAnswer> {
  const gate = await openGate(storage, viewer, clock);
  const { isAdmin, seesUnpublished, mayBrowse, findPublished } = gate;
  const wanted = [...new Set(asked)];
  const browsable = wanted.filter(mayBrowse);
  const published = await findPublished(browsable);
  const shown = seesUnpublished ? browsable : browsable.filter((id) => published.has(id));
  const ground = await readGround(storage, shown);
  const found = await Promise.all(shown.map(async (id) => ({ id, indicator: await describeProject(storage, id, viewer, clock.now(), ground) })));
  return {
    scan: await readScanStatus(storage, viewer, clock.now(), gate.showsProgress),
    projects: found.flatMap(({ indicator }) => indicator ?? []).sort((a, b) => worstFirst(a) - worstFirst(b)),
    // Whom it is shown to all the same is told so only where they can publish it.
    unpublished: isAdmin || !seesUnpublished ? browsable.filter((id) => !published.has(id)) : [],
    isAdmin,
    notScanned: found.filter(({ indicator }) => indicator === null).map(({ id }) => id),
    hidden: wanted.length - browsable.length,
    setup: isAdmin ? (await storage.judgements.readSetup()).map(describeSetup) : [],
  };
}
