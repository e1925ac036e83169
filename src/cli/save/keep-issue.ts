/** Keeps an issue with the fields that a scan asked for, and what it shows of other issues. */
import { z } from 'zod';
import type { IssueRecord } from '../../../stand-ins/jira/site-export';
import type { ExportDraft } from './export-draft';
import { hasText, keepValue, pick } from './keep-value';

export const issueAnswer = z.looseObject({ id: z.string(), key: z.string(), fields: z.record(z.string(), z.unknown()).optional() });
const projectReference = z.looseObject({ id: z.string(), key: z.string() });
const link = z.looseObject({ id: z.string(), type: z.unknown(), inwardIssue: issueAnswer.optional(), outwardIssue: issueAnswer.optional() });

/** Fields without which an issue could not be found again in the export, by whatever query brought it. */
export const NEEDED_FIELDS = ['project', 'issuetype', 'status'];
/** Kept as they stand, odd ones too. */
const DATES = new Set(['created', 'updated', 'duedate', 'resolutiondate']);
const TEXTS = new Set(['summary', 'description', 'environment']);

/** An issue may come from several queries with different fields: they add up. */
export function keepIssue({ id, key, fields = {} }: z.output<typeof issueAnswer>, draft: ExportDraft): void {
  const named = projectReference.safeParse(fields['project']);
  const project = named.success ? { id: named.data.id, key: named.data.key } : { id: '', key: projectKeyOf(key) };
  const kept = Object.entries(fields).map(([name, value]) => [name, keepField(name, value, project, draft)] as const);
  draft.issues.set(id, { id, key, fields: { ...draft.issues.get(id)?.fields, ...Object.fromEntries(kept), project } });
}

export const projectKeyOf = (issueKey: string): string => issueKey.slice(0, issueKey.lastIndexOf('-'));

type Project = IssueRecord['fields']['project'];

function keepField(name: string, value: unknown, shownIn: Project, draft: ExportDraft): unknown {
  if (name === 'issuetype') return pick(value, ['id']);
  if (name === 'status') return keepStatus(value);
  if (name === 'parent') return keepStub(value, shownIn, draft);
  if (name === 'issuelinks') return Array.isArray(value) ? value.flatMap((entry) => keepLink(entry, shownIn, draft)) : value;
  if (DATES.has(name)) return value;
  return TEXTS.has(name) ? hasText(value) : keepValue(value, draft);
}

function keepStatus(value: unknown): unknown {
  const category = z.looseObject({ statusCategory: z.unknown() }).safeParse(value);
  return category.success ? { statusCategory: pick(category.data.statusCategory, ['id', 'key']) } : pick(value, []);
}

function keepLink(value: unknown, shownIn: Project, draft: ExportDraft): readonly object[] {
  const { success, data } = link.safeParse(value);
  if (!success) return [];
  const side = data.outwardIssue === undefined ? 'inwardIssue' : 'outwardIssue';
  return [{ id: data.id, type: pick(data.type, ['id']), [side]: keepStub(data[side], shownIn, draft) }];
}

function keepStub(value: unknown, shownIn: Project, draft: ExportDraft): unknown {
  const { success, data } = issueAnswer.safeParse(value);
  if (!success) return value;
  const { id, key, fields = {} } = data;
  const before = draft.stubs.get(id);
  draft.stubs.set(id, { ...(before ?? { id, key, status: keepStatus(fields['status']), shownIn }), type: before?.type ?? pick(fields['issuetype'], ['id']) });
  return { id, key };
}
