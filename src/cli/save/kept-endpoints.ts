/**
 * Which of Jira's answers a saved export is made of, and what is kept of each.
 *
 * An endpoint that the client calls and this table lacks ends a scan with `--save` (a test finds it first). To add one:
 * - write one entry: method and path as in the contract, a schema of what Rolecall reads, and where it goes;
 * - where the records of an export can give the answer again, put the objects into the draft (`keepIssue`, `keepPerson` …);
 * - where they cannot (a count, who may do what), use `given`: the answer is stored as the schema leaves it and given
 *   again to exactly the same request. Name no member in it that holds a name, an address or a text.
 * Refusals need no entry: whatever Jira refused is refused again.
 */
import { z } from 'zod';
import { requestId } from '../../../stand-ins/jira/given-answers';
import type { JiraRequest } from '../../model/ports';
import type { AskedRequest } from './asked-request';
import type { ExportDraft } from './export-draft';
import { keepChanges, changelogPage } from './keep-changes';
import { NEEDED_FIELDS, issueAnswer, keepIssue } from './keep-issue';
import { keepPerson, person } from './keep-person';
import { keepProject, projectAnswer } from './keep-project';
import { keepRole, keepRoleNames, roleAnswer } from './keep-role';
import { keepSearch } from './keep-search';

export interface KeptEndpoint {
  readonly method: JiraRequest['method'];
  /** With `{placeholders}`. */
  readonly path: string;
  /** The body to send instead, asking for what the export needs beyond the scan. */
  readonly ask?: (body: unknown) => unknown;
  /** False where the answer has another shape. */
  readonly keep: (answer: unknown, draft: ExportDraft, request: AskedRequest) => boolean;
}

export const keptEndpoints: readonly KeptEndpoint[] = [
  kept('GET', '/rest/api/3/serverInfo', z.object({ baseUrl: z.string(), serverTitle: z.string().optional() }), ({ baseUrl, serverTitle }, { site }) => {
    Object.assign(site, { name: serverTitle ?? baseUrl, url: baseUrl });
  }),
  kept('GET', '/rest/api/3/project/search', z.looseObject({ values: z.array(projectAnswer) }), ({ values }, draft) => values.forEach((project) => keepProject(project, draft))),
  // Each project that has one says it itself.
  kept('GET', '/rest/api/3/projectCategory', z.array(z.object({ id: z.string(), name: z.string() })), () => undefined),
  kept('GET', '/rest/api/3/field', z.array(z.object({
    id: z.string(),
    name: z.string(),
    custom: z.boolean().default(false),
    schema: z.object({ type: z.string(), items: z.string().exactOptional(), custom: z.string().exactOptional(), customId: z.int().exactOptional() }).exactOptional(),
  })), (fields, draft) => {
    for (const field of fields) if (field.custom || field.schema?.custom !== undefined) draft.fields.set(field.id, { ...field, custom: true });
  }),
  kept('GET', '/rest/api/3/issuetype', z.array(z.object({
    id: z.string(),
    name: z.string(),
    subtask: z.boolean().default(false),
    hierarchyLevel: z.int().default(0),
    scope: z.object({ project: z.object({ id: z.string() }).optional() }).nullish(),
  })), (types, draft) => {
    for (const { scope, ...type } of types) draft.issueTypes.set(type.id, { ...type, ...(scope?.project ? { scope: { type: 'PROJECT', project: scope.project } } : {}) });
  }),
  kept('GET', '/rest/api/3/issueLinkType', z.object({ issueLinkTypes: z.array(z.object({ id: z.string(), name: z.string(), inward: z.string(), outward: z.string() })) }), ({ issueLinkTypes }, draft) => {
    for (const type of issueLinkTypes) draft.issueLinkTypes.set(type.id, type);
  }),
  kept('GET', '/rest/api/3/project/{projectIdOrKey}/role', z.record(z.string(), z.string()), keepRoleNames),
  kept('GET', '/rest/api/3/project/{projectIdOrKey}/role/{id}', roleAnswer, keepRole),
  kept('POST', '/rest/api/3/search/jql', z.looseObject({ issues: z.array(issueAnswer) }), keepSearch, askForNeededFields),
  kept('POST', '/rest/api/3/issue/bulkfetch', z.looseObject({ issues: z.array(issueAnswer) }), ({ issues }, draft) => issues.forEach((issue) => keepIssue(issue, draft)), askForNeededFields),
  kept('POST', '/rest/api/3/changelog/bulkfetch', changelogPage, keepChanges),
  kept('GET', '/rest/api/3/user/bulk', z.looseObject({ values: z.array(person) }), ({ values }, draft) => values.forEach((user) => keepPerson(user, draft))),
  given('POST', '/rest/api/3/search/approximate-count', z.object({ count: z.number() })),
  given('GET', '/rest/api/3/user/permission/search', z.array(z.object({ accountId: z.string(), accountType: z.string().exactOptional(), active: z.boolean().exactOptional() }))),
  given('GET', '/rest/api/3/project/{projectKeyOrId}/permissionscheme', z.object({ id: z.number(), name: z.string() })),
  given('GET', '/rest/api/3/permissionscheme/{schemeId}/permission', z.object({
    permissions: z.array(z.object({
      id: z.number().exactOptional(),
      permission: z.string(),
      // The parameter of a group is its name; its value is the id.
      holder: z.object({ type: z.string(), parameter: z.string().exactOptional(), value: z.string().exactOptional() })
        .transform(({ parameter, ...holder }) => (parameter === undefined || holder.type === 'group' ? holder : { ...holder, parameter })),
    })),
  })),
];

function kept<Schema extends z.ZodType>(
  method: KeptEndpoint['method'],
  path: string,
  answer: Schema,
  keep: (answer: z.output<Schema>, draft: ExportDraft, request: AskedRequest) => void,
  ask?: KeptEndpoint['ask'],
): KeptEndpoint {
  return {
    method,
    path,
    keep: (json, draft, request) => {
      const parsed = answer.safeParse(json);
      if (parsed.success) keep(parsed.data, draft, request);
      return parsed.success;
    },
    ...(ask === undefined ? {} : { ask }),
  };
}

function given(method: KeptEndpoint['method'], path: string, schema: z.ZodType): KeptEndpoint {
  return kept(method, path, schema, (answer, { answers }, { method: asked, path: address, query, body }) => {
    answers.set(requestId({ method: asked, path: address, query, body }), { method: asked, path: address, query, ...(body === undefined ? {} : { body }), status: 200, answer });
  });
}

/** More fields cost no more points. */
function askForNeededFields(body: unknown): unknown {
  const { success, data } = z.looseObject({ fields: z.array(z.string()) }).safeParse(body);
  return success ? { ...data, fields: [...new Set([...data.fields, ...NEEDED_FIELDS])] } : body;
}
