/** The preview judges an export by the settings that it comes with, as the terminal does. */
import { join } from 'node:path';
import { installApp } from '../../../stand-ins/preview/install-app';
import { openSite } from '../../../stand-ins/preview/open-site';
import { readOwnSettings } from '../../../stand-ins/preview/read-own-settings';
import { writeExport } from '../../cli/small-export';

const NOW = new Date('2026-11-24T09:00:00Z');

async function listEligibility(settings: object): Promise<readonly string[]> {
  const site = await openSite({ data: writeExport({ 'settings.json': JSON.stringify(settings) }), now: NOW }, {});
  const forge = await installApp(site);
  const rows = forge.keyValue.entries.filter(({ entityName }) => entityName === 'health').map(({ value }) => value as { eligibility: string });
  await forge.stop();
  return rows.map(({ eligibility }) => eligibility);
}

describe('settings.json of an export', () => {
  it('excludes a space in the preview too', async () => {
    expect(await listEligibility({})).toEqual(['eligible', 'eligible']);
    expect(await listEligibility({ excludedProjects: ['AND'] })).toContain('excluded');
  });

  it('is not needed', async () => expect(await readOwnSettings(writeExport())).toBeUndefined());

  it.each(['{', '[]', '{"exemptions": [{}]}'])('is refused in one sentence where it is none: %s', async (text) => {
    const folder = writeExport({ 'settings.json': text });
    await expect(readOwnSettings(folder)).rejects.toThrow(`the settings in "${join(folder, 'settings.json')}" are not`);
  });
});
