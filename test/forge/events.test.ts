/** Jira's events leave marks and nothing else, whatever they look like. */
import fc from 'fast-check';
import { parse } from 'yaml';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Mark } from '../../src/model/stores';
import { AND, PAY, START, linkedSite } from './linked-site';
import { installVirtually } from './virtual-app';
import type { VirtualApp } from './virtual-app';

jest.setTimeout(60_000);

const marksOf = (app: VirtualApp) => app.inStorage(async ({ marks }) => (await marks.list()).map(({ kind, projectId }: Mark) => `${kind} ${projectId}`).sort());

/** The change, and the marks that it leaves. */
it.each<[Parameters<VirtualApp['world']['change']>[0], readonly string[]]>([
  [{ kind: 'createIssue', projectId: PAY, fields: { issuetype: { id: '10' } } }, [`moved ${PAY}`]],
  [{ kind: 'deleteIssue', issueId: '104' }, [`moved ${PAY}`]],
  [{ kind: 'createLink', typeId: '900', fromId: '101', toId: '203' }, [`moved ${PAY}`, `moved ${AND}`]],
  [{ kind: 'deleteLink', linkId: '10' }, [`moved ${PAY}`, `moved ${AND}`]],
  [{ kind: 'changeProject', projectId: AND, leadId: 'ben' }, [`catalogue ${AND}`]],
  [{ kind: 'archiveProject', projectId: AND }, [`catalogue ${AND}`]],
  [{ kind: 'deleteProject', projectId: AND }, [`catalogue ${AND}`]],
  [{ kind: 'updateIssue', issueId: '101', fields: { summary: 'Other' } }, []],
])('marks what %j is about', async (change, marks) => {
  const app = installVirtually(linkedSite, { start: START });
  app.world.change(change);
  await app.run(new Promise((resolve) => { setTimeout(resolve, 1_000); }));
  expect(await marksOf(app)).toEqual([...marks].sort());
});

it('keeps one mark of a project and a quarter of an hour, however much happens', async () => {
  const app = installVirtually(linkedSite, { start: START });
  for (let time = 0; time < 40; time += 1) {
    app.world.change({ kind: 'createIssue', projectId: PAY, fields: { issuetype: { id: '10' } } });
    await app.run(new Promise((resolve) => { setTimeout(resolve, 5_000); }));
  }
  expect(await marksOf(app)).toEqual([`moved ${PAY}`]);
  // Once a minute at most.
  expect(app.forge.usage.keyValue.writes).toBeLessThan(5);
});

it('ignores what it cannot read, and never fails', async () => {
  const app = installVirtually(linkedSite, { start: START });
  const part = fc.oneof(fc.jsonValue(), fc.record({ id: fc.oneof(fc.jsonValue(), fc.string()) }), fc.record({ fields: fc.record({ project: fc.record({ id: fc.jsonValue() }) }) }));
  await fc.assert(fc.asyncProperty(fc.dictionary(fc.constantFrom('issue', 'project', 'sourceProjectId', 'destinationProjectId', 'selfGenerated'), part), async (payload) => {
    await app.run(app.forge.emit('avi:jira:created:project', payload));
  }), { numRuns: 200 });
  expect(app.forge.logs.filter(({ level }) => level === 'platform')).toEqual([]);
});

it('are asked for by the manifest, each with what the handler reads', () => {
  const manifest = parse(readFileSync(join(__dirname, '../../manifest.yml'), 'utf8')) as { modules: { trigger: { function: string; events: string[]; filter?: unknown }[] } };
  const change = manifest.modules.trigger.find((trigger) => trigger.function === 'on-change');
  expect(change?.filter).toEqual({ ignoreSelf: true, appIsLicensed: true });
  expect(change?.events.map((event) => event.split(':').slice(2).join(' ')).sort()).toEqual([
    'archived project', 'created issue', 'created issuelink', 'created project', 'deleted issue', 'deleted issuelink', 'deleted project', 'restored project', 'softdeleted project', 'unarchived project', 'updated project',
  ]);
});
