/** manifest.yml, judged by Atlassian's own processor and by the rules that it does not hold. */
import { copyFileSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ProcessorBuilder, ValidationTypes } from '@forge/manifest';
import { parse } from 'yaml';
import { z } from 'zod';
import { listPages } from '../scripts/pages/list-pages';
import { writeLocales } from '../scripts/pages/write-locales';
import { SCAN_QUEUE } from '../src/forge/queue';
import * as handlers from '../src/index';
import { LEASE_MS } from '../src/scan/advance/scan-parts';
import { ENTITIES } from '../src/storage/keys';
import { newFolder } from './new-folder';

const root = join(__dirname, '..');
const text = readFileSync(join(root, 'manifest.yml'), 'utf8');
const keyed = z.looseObject({ key: z.string() });
const manifest = z.object({
  app: z.object({
    runtime: z.object({ name: z.string() }),
    storage: z.object({ entities: z.array(z.object({
      name: z.string(), attributes: z.record(z.string(), z.unknown()),
      indexes: z.array(z.object({ name: z.string(), partition: z.array(z.string()).optional(), range: z.array(z.string()) })).default([]),
    })) }),
  }),
  modules: z.record(z.string(), z.array(keyed)),
  resources: z.array(z.object({ key: z.string(), path: z.string() })),
  permissions: z.strictObject({ scopes: z.array(z.string()) }),
}).parse(parse(text));
const modules = Object.entries(manifest.modules).flatMap(([type, list]) => list.map((module) => ({ type, ...module })));
const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts')).map((path) => ({ path, code: readFileSync(join(root, 'src', path), 'utf8') }));

describe('manifest.yml', () => {
  it("passes the full validation of Atlassian's own processor", async () => {
    const folder = newFolder();
    copyFileSync(join(root, 'manifest.yml'), join(folder, 'manifest.yml'));
    mkdirSync(join(folder, 'src'));
    writeFileSync(join(folder, 'src/index.ts'), readFileSync(join(root, 'src/index.ts')));
    // The pages may not be built when the tests run; the processor wants their folders.
    for (const { path } of manifest.resources) {
      mkdirSync(join(folder, path), { recursive: true });
      writeFileSync(join(folder, path, 'index.html'), '<!doctype html>');
    }
    writeLocales(join(root, 'static/texts'), join(folder, 'static/dist/locales'));
    const before = process.cwd();
    try {
      process.chdir(folder);
      const { success, errors } = await ProcessorBuilder.instance().withValidation(ValidationTypes.FULL).build().process();
      expect(errors).toEqual([]);
      expect(success).toBe(true);
    } finally {
      process.chdir(before);
    }
  });

  it('names handlers that src/index.ts exports, and src/index.ts exports no other', () => {
    const named = (manifest.modules['function'] ?? []).map((one) => z.string().parse(one['handler']).replace('index.', ''));
    expect([...named].sort()).toEqual(Object.keys(handlers).sort());
  });

  it('has the queue that the code pushes to', () => {
    expect(manifest.modules['consumer']?.map(({ queue }) => queue)).toEqual([SCAN_QUEUE]);
  });

  it('cuts the consumer off before a lease of the run ends, so that who lost the run is dead', () => {
    const consumer = manifest.modules['function']?.find(({ key }) => key === manifest.modules['consumer']?.[0]?.['function']);
    expect(Number(consumer?.['timeoutSeconds']) * 1_000).toBeLessThanOrEqual(LEASE_MS - 30_000);
  });

  it('tells the app of its installation, whatever the licence is then', () => {
    expect(manifest.modules['trigger']).toContainEqual({ key: 'installed-trigger', function: 'installed', events: ['avi:forge:installed:app'] });
  });

  it('declares the entities and indexes that the code asks for, and no other', () => {
    const declared = Object.fromEntries(manifest.app.storage.entities.map(({ name, indexes }) => [name, indexes.map((index) => index.name).sort()]));
    expect(declared).toEqual(Object.fromEntries(Object.values(ENTITIES).map(({ name, indexes }) => [name, Object.values(indexes).sort()])));
  });

  it('keeps the server rules on indexes that the processor does not know', () => {
    expect(manifest.app.storage.entities.length).toBeLessThanOrEqual(20);
    for (const { indexes } of manifest.app.storage.entities) {
      expect(indexes.length).toBeLessThanOrEqual(7);
      for (const { name, range } of indexes) {
        expect(range).toHaveLength(1);
        expect(name).toMatch(/^[a-z][a-z-]{2,49}$/);
      }
    }
  });

  it('has keys of at most 23 characters, each once', () => {
    const keys = [...modules.map(({ key }) => key)];
    expect(keys.filter((key) => key.length > 23)).toEqual([]);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('builds no page on the removed UI Kit 1: every page has a resource and none a function', () => {
    const pages = modules.filter(({ type }) => type.startsWith('jira:') || type.startsWith('dashboards:'));
    expect(pages.length).toBeGreaterThan(0);
    expect(pages.filter((page) => 'function' in page || !('resource' in page))).toEqual([]);
  });

  it('has the page of every module, and a module for every page', () => {
    const resources = modules.flatMap((module) => ('resource' in module ? [module['resource']] : []));
    expect([...new Set(resources)].sort()).toEqual(manifest.resources.map(({ key }) => key).sort());
    expect(manifest.resources.map(({ path }) => path.replace('static/dist/', '')).sort()).toEqual(listPages(join(root, 'static')));
  });

  it('leaves viewer rights to the resolver: no module hides behind a display condition, and each page has the one resolver', () => {
    expect(modules.filter((module) => 'displayConditions' in module)).toEqual([]);
    expect(modules.filter((module) => 'resource' in module && JSON.stringify((module as Record<string, unknown>)['resolver']) !== '{"function":"resolver"}')).toEqual([]);
  });

  it('runs on a runtime that the server still takes, without egress or remotes', () => {
    expect(manifest.app.runtime.name).toBe('nodejs22.x');
    expect(text).not.toMatch(/^\s*(external|remotes|connectModules|providers):/m);
  });

  it.each([
    ['read:jira-work', /\/rest\/api\/3\/project\/search/],
    ['read:jira-user', /\/rest\/api\/3\/user\/bulk/],
    ['storage:app', /from '@forge\/kvs'/],
  ])('asks for %s because a call needs it', (scope, call) => {
    expect(manifest.permissions.scopes).toContain(scope);
    expect(sources.some(({ code }) => call.test(code))).toBe(true);
  });

  it('asks for no other scope', () => {
    expect(manifest.permissions.scopes).toHaveLength(3);
  });

  it.each([
    ['the removed @forge/ui', /from '@forge\/ui'/],
    ['the removed storage of @forge/api', /import \{[^}]*\bstorage\b[^}]*\} from '@forge\/api'/],
    ['the removed endpoint /rest/api/3/search', /\/rest\/api\/3\/search['"`?]/],
  ])('ships no source that uses %s', (_, banned) => {
    expect(sources.filter(({ code }) => banned.test(code)).map(({ path }) => path)).toEqual([]);
  });
});
