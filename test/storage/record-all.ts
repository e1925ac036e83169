/** Records a judgement as a scan does: entries in the register first, what they are to say afterwards. */
import type { Instant } from '../../src/model/facts';
import type { RegisterEntry } from '../../src/model/register';
import { NO_VACANCY } from '../../src/model/register';
import type { HealthProject } from '../../src/storage/health-rows';
import type { Storage } from '../../src/storage/open-storage';

export const NO_VACANCIES: RegisterEntry['vacancies'] = { productOwner: NO_VACANCY, productManager: NO_VACANCY, projectManager: NO_VACANCY };

export const buildEntry = (id: string, overrides: Partial<RegisterEntry> = {}): RegisterEntry => ({
  id, key: `P${id}`, type: 'software', teamManaged: false, archived: false, programmeId: null, leadId: null, workItems: null, property: null, roles: null,
  seenAt: '2026-06-01T00:00:00.000Z', goneAt: null, movedAt: null, seats: null, items: null, samples: null, facts: null, vacancies: NO_VACANCIES, judged: null,
  ...overrides,
});

/** All other projects of the register are gone. */
export async function recordAll({ register, recorder }: Storage, at: Instant, projects: readonly HealthProject[], marks = { rules: 'r1', settings: 's1' }): Promise<void> {
  const programmes = new Map(projects.map(({ id, programmeId }) => [id, programmeId]));
  const entries = await register.update([...programmes.keys(), ...(await register.read()).keys()], (entry, id) =>
    ({ ...(entry ?? buildEntry(id)), programmeId: programmes.get(id) ?? null, goneAt: programmes.has(id) ? null : at }));
  await recorder.record({ at, before: null, marks, setup: [], projects, people: [], dependencies: [], register: entries }, async (told) => {
    await register.update([...told.keys()], (entry, id) => entry && { ...entry, ...told.get(id) });
  });
}
