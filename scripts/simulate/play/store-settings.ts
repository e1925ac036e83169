/** Saves settings as an admin's page does: exemptions are rows of their own. */
import type { Settings } from '../../../src/model/settings';
import type { Storage } from '../../../src/storage/open-storage';

export async function storeSettings({ settings, exemptions }: Storage, wanted: Settings): Promise<void> {
  for (const exemption of await exemptions.listCurrent('2026-01-01T00:00:00.000Z')) await exemptions.withdraw(exemption);
  for (const exemption of wanted.exemptions) await exemptions.accept(exemption);
  await settings.write(wanted);
}
