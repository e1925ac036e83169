import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { writeSettingsPage } from '../../../scripts/docs/write-settings-page';
import { exampleReport } from '../../../scripts/docs/example-report';
import { PRESET_CHANGES } from '../../../src/model/presets';
import { reportSchema } from '../../../src/model/report';
import { settingsSchema } from '../../../src/model/settings';
import { THRESHOLDS } from '../../../src/model/thresholds';

const example = readFileSync(resolve(__dirname, '../../../docs/settings.example.json'), 'utf8');

describe('docs/settings.md', () => {
  const page = writeSettingsPage(example);

  it('has an example that the terminal and the app would read', () => {
    expect(settingsSchema.parse(JSON.parse(example))).toMatchObject({ preset: 'safe', thresholds: { dormantDays: 60 } });
    expect(page).toContain(example.trimEnd());
  });

  it.each(Object.keys(settingsSchema.shape))('says what %s means', (name) => expect(page).toMatch(new RegExp(`^\\| \`${name}\` \\|.* [A-Za-z][^|]+ \\|$`, 'm')));

  it.each(Object.entries(THRESHOLDS))('has the threshold %s with its source', (name, { value, unit, source }) => {
    const row = page.split('\n').find((line) => line.startsWith(`| \`${name}\` |`));
    expect(row).toContain(`| ${value} ${unit} |`);
    expect(row).toContain(`| ${source} |`);
  });

  it('has every change of every preset with its source', () => {
    const rows = page.slice(page.indexOf('## Presets')).split('\n');
    for (const [preset, changes] of Object.entries(PRESET_CHANGES)) {
      expect(rows.filter((row) => row.startsWith(`| \`${preset}\` |`))).toHaveLength(changes.length);
      for (const { source } of changes) expect(rows.some((row) => row.startsWith(`| \`${preset}\` |`) && row.endsWith(`| ${source} |`))).toBe(true);
    }
  });
});

describe('the example in docs/report.md', () => {
  it('keeps the contract, and shows a gap', () => {
    const report = reportSchema.parse(exampleReport());
    expect(report.projects.map(({ key, band }) => [key, band])).toEqual([['LED', 'attention'], ['PAY', 'attention']]);
    expect(report.summary.findings).toBeGreaterThan(0);
  });
});
