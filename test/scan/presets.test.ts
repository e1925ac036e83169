/** Switching the preset re-judges stored facts: no request to Jira, and each preset says something of its own. */
import { existsSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createHttpTransport } from '../../src/cli/create-http-transport';
import type { Rolecall } from '../../src/compose';
import { compose } from '../../src/compose';
import type { Preset } from '../../src/model/presets';
import { PRESETS, PRESET_CHANGES } from '../../src/model/presets';
import { settingsSchema } from '../../src/model/settings';
import type { SiteJudgement } from '../../src/scan/judge-site';
import { createJira } from '../../stand-ins/jira/create-jira';
import { createDemoSite } from '../../stand-ins/jira/demo/create-demo-site';
import { readExport } from '../../stand-ins/jira/read-export';
import type { SiteExport } from '../../stand-ins/jira/site-export';
import { newFolder } from '../new-folder';

const TITANIUM = resolve(__dirname, '../../../shared/data/titanium');

async function judgeByEach(site: SiteExport, now: string): Promise<{ rolecall: Rolecall; judgements: ReadonlyMap<Preset, SiteJudgement>; requests: readonly number[] }> {
  const jira = createJira(site, { clock: () => new Date(now) });
  const transport = createHttpTransport({ siteUrl: 'https://site.invalid', headers: {}, timeoutMs: 30_000, send: (request) => jira.fetch(request, 'app') });
  const rolecall = compose({ jira: transport, random: () => 0.5, log: { write: (event) => { throw new Error(event); } } });
  const { facts, settings } = await rolecall.scanSite(settingsSchema.parse({}), { at: now, projectKeys: [] });
  const before = rolecall.meter.requests;
  const judgements = new Map(PRESETS.map((preset) => [preset, rolecall.judgeSite(facts, { ...settings, preset })]));
  return { rolecall, judgements, requests: [before, rolecall.meter.requests] };
}

const outcomes = ({ projects }: SiteJudgement) => JSON.stringify(projects.map(({ score, floor, checks }) => [score, floor, checks.map(({ result, weight }) => [result.outcome, result.violations, weight])]));

describe('presets on stored facts', () => {
  it('give five different judgements of the demo site without asking Jira again', async () => {
    const { judgements, requests } = await judgeByEach(createDemoSite({ now: new Date('2026-11-24T09:00:00Z') }), '2026-11-24T09:00:00Z');
    expect(requests[1]).toBe(requests[0]);
    expect(new Set([...judgements.values()].map(outcomes)).size).toBe(PRESETS.length);
  });

  it('explain each change with its source', () => {
    for (const preset of PRESETS) {
      if (preset !== 'default') expect(PRESET_CHANGES[preset].length).toBeGreaterThan(0);
      for (const { source } of PRESET_CHANGES[preset]) expect(source.length).toBeGreaterThan(20);
    }
  });

  (existsSync(TITANIUM) ? it : it.skip)('give different judgements of Titanium with roles (needs ../shared beside the project)', async () => {
    const folder = newFolder();
    symlinkSync(join(TITANIUM, 'site-with-roles.json'), join(folder, 'site.json'));
    for (const name of ['issues.jsonl.gz', 'users.jsonl.gz']) symlinkSync(join(TITANIUM, name), join(folder, name));
    const { judgements, requests } = await judgeByEach(await readExport(folder), '2021-11-15T00:00:00Z');
    expect(requests[1]).toBe(requests[0]);
    const distinct = new Set([...judgements.values()].map(outcomes));
    expect(distinct.size).toBe(PRESETS.length);
  }, 60_000);
});
