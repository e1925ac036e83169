/**
 * `--save`: writes what a scan read as a site export, so that it can be judged again without Jira.
 * Only what was asked for is in it: open roadmap items, linked items, roles and the people they name, by account id.
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { z } from 'zod';
import { InputError } from '../model/errors';
import type { JiraTransport } from '../model/ports';
import { writeNewFile } from './write-new-file';

const withId = z.looseObject({ id: z.union([z.string(), z.number()]) });
const person = z.looseObject({ accountId: z.string() });
const page = z.looseObject({
  issues: z.array(z.looseObject({ id: z.string(), fields: z.record(z.string(), z.unknown()).optional() })).optional(),
  values: z.array(z.unknown()).optional(),
  issueLinkTypes: z.array(withId).optional(),
});

export function recordExport(transport: JiraTransport): { readonly transport: JiraTransport; write(folder: string): Promise<void> } {
  const projects = new Map<string, Record<string, unknown>>();
  const issues = new Map<string, Record<string, unknown>>();
  const users = new Map<string, unknown>();
  const roles: unknown[] = [];
  const lists: Record<string, unknown> = {};

  function record(path: string, answer: unknown): void {
    const read = page.safeParse(answer);
    const roleOf = /\/project\/([^/]+)\/role\/\d+$/.exec(path)?.[1];
    if (path.endsWith('/field')) lists['fields'] = answer;
    else if (path.endsWith('/issuetype')) lists['issueTypes'] = answer;
    else if (path.endsWith('/issueLinkType') && read.success) lists['issueLinkTypes'] = read.data.issueLinkTypes;
    else if (path.endsWith('/serverInfo')) lists['server'] = answer;
    else if (roleOf !== undefined) roles.push({ ...withId.parse(answer), projectId: decodeURIComponent(roleOf) });
    else if (path.endsWith('/project/search') && read.success) for (const project of read.data.values ?? []) projects.set(String(withId.parse(project).id), withId.parse(project));
    else if (path.endsWith('/user/bulk') && read.success) for (const user of read.data.values ?? []) notePerson(user);
    else if (read.success) {
      for (const issue of read.data.issues ?? []) {
        Object.values(issue.fields ?? {}).forEach(notePerson);
        issues.set(issue.id, { ...issue, fields: { ...(issues.get(issue.id)?.['fields'] as object | undefined), ...issue.fields } });
      }
    }
  }

  function notePerson(value: unknown): void {
    const read = person.safeParse(value);
    if (!read.success) return;
    const { accountId, active, accountType, timeZone } = read.data;
    // Names stay on the site: a pseudonym is enough to judge.
    users.set(accountId, { accountId, accountType: accountType === 'unknown' ? 'atlassian' : accountType, displayName: `Person ${users.size + 1}`, active: active === true, ...(timeZone === undefined ? {} : { timeZone }) });
  }

  return {
    transport: {
      async send(request) {
        const response = await transport.send(request);
        if (response.status < 200 || response.status > 299) return response;
        const text = await response.text();
        record(request.path, readJson(text));
        return { ...response, header: (name) => response.header(name), text: async () => text };
      },
    },
    async write(folder) {
      const keys = new Map([...projects].map(([id, project]) => [id, project['key']]));
      const server = z.looseObject({ serverTitle: z.string().optional(), baseUrl: z.string().optional() }).catch({}).parse(lists['server']);
      const site = {
        name: server.serverTitle ?? 'Saved site',
        ...(server.baseUrl === undefined ? {} : { url: server.baseUrl }),
        projects: [...projects.values()].map(({ insight: _, ...project }) => project),
        issueTypes: lists['issueTypes'] ?? [],
        issueLinkTypes: lists['issueLinkTypes'] ?? [],
        fields: lists['fields'] ?? [],
        roles: roles.map((role) => ({ ...(role as object), projectKey: keys.get((role as { projectId: string }).projectId) })),
      };
      await mkdir(folder, { recursive: true }).catch((cause: unknown) => {
        throw new InputError(`cannot make the folder "${folder}" that --save names; choose a place that you may write to.`, { cause });
      });
      await writeNewFile(join(folder, 'site.json'), `${JSON.stringify(site, null, 1)}\n`);
      await writeNewFile(join(folder, 'users.jsonl.gz'), gzipSync(toLines(users.values())));
      await writeNewFile(join(folder, 'issues.jsonl.gz'), gzipSync(toLines(issues.values())));
    },
  };
}

const toLines = (rows: Iterable<unknown>): string => [...rows].map((row) => `${JSON.stringify(row)}\n`).join('');

/** Null for an answer that is no JSON: the client refuses it in its own words. */
function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
