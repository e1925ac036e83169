/** Everything that the admin page shows: settings and seats, what the site has, who published what, and how scanning goes. */
import { getAppContext } from '@forge/api';
import { CHECKS } from '../checks';
import type { CheckWords, ScanAnswer, SettingsAnswer } from '../model/admin-api';
import { RISK_WEIGHTS } from '../model/check';
import type { Register } from '../model/register';
import type { Settings } from '../model/settings';
import { RULES_VERSION } from '../scan/rules-version';
import { readStoredReferences } from '../scan/site-references';
import { describeSite } from '../scan/suggest/describe-site';
import type { Storage } from '../storage/open-storage';
import { clock } from './clock';
import { pickEditable } from './editable-settings';
import { openAdminGate } from './preview-settings';
import { readScanStatus } from './read-scan-status';
import type { Viewer } from './viewer';

/** @throws ForbiddenError, JiraError, BudgetError, StorageError */
export async function getSettings(storage: Storage, viewer: Viewer): Promise<SettingsAnswer> {
  const { mayBrowse } = await openAdminGate(storage, viewer);
  const { settings, mark, isDamaged } = await storage.settings.readMarked();
  const vocabulary = await storage.vocabulary.read();
  const register = await storage.register.read();
  const exemptions = await storage.exemptions.listCurrent(clock.now());
  const references = vocabulary === null ? null : readStoredReferences(vocabulary, register);
  const shown = exemptions.filter(({ project }) => mayBrowse(references?.project(project) ?? project));
  return {
    settings: pickEditable(settings),
    mark,
    isDamaged,
    seats: settings.seats,
    mayUndoSeats: (await storage.seatsBefore.read(mark)) !== null,
    exemptions: shown,
    hiddenExemptions: exemptions.length - shown.length,
    publication: await storage.publication.readSigned(),
    checks: CHECKS.map(({ id, title, description, role, kind, risk, source, thresholds }): CheckWords => ({ id, title, description, role, kind, weight: kind === 'exact' ? RISK_WEIGHTS[risk] : 0, source, thresholds: [...thresholds] })),
    site: describeSite(vocabulary, register, settings),
    scan: await describeScan(storage, settings, register, viewer),
    version: { app: getAppContext().appVersion, rules: RULES_VERSION },
  };
}

async function describeScan(storage: Storage, { pointsPerHour }: Settings, register: Register, viewer: Viewer): Promise<ScanAnswer> {
  const now = clock.now();
  const held = await storage.run.read();
  const present = [...register.values()].filter(({ goneAt, archived }) => goneAt === null && !archived);
  return {
    status: await readScanStatus(storage, viewer, now, true),
    hour: { ...await storage.budget.read(now), ceiling: pointsPerHour },
    nextRound: held?.run.nextRound ?? null,
    log: held?.run.log ?? { rounds: [], failures: [] },
    spaces: { known: present.length, read: present.filter(({ seats, items }) => seats !== null && items !== null).length },
  };
}
