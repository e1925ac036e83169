/** Reduces a field's value to what can be judged: ids, dates, numbers, people by account. Of texts it is kept only that there is one. */
import { hasContent } from '../../jira/collect/has-content';
import type { ExportDraft } from './export-draft';
import { keepPerson, person } from './keep-person';

/** What stands for a text that was left out. */
const SOME_TEXT = 'text';
/** One word of at most this length is an id, a date or an option; anything else is prose. */
const LONGEST_WORD = 64;
/** Of options, teams, sprints and versions. */
const KEPT_MEMBERS = ['id', 'key', 'name', 'value', 'state'] as const;

export function keepValue(value: unknown, draft: ExportDraft): unknown {
  if (Array.isArray(value)) return value.map((entry) => keepValue(entry, draft));
  if (typeof value === 'string') return isWord(value) ? value : hasText(value);
  if (typeof value !== 'object' || value === null) return value;
  const user = person.safeParse(value);
  if (user.success) return keepPerson(user.data, draft);
  if ('content' in value) return hasText(value);
  // Only what has an id of its own may have a name: a name alone may be a person's or a group's.
  return pick(value, 'id' in value ? KEPT_MEMBERS : ['key', 'value', 'state']);
}

/** Null for an empty text or document, else a word that stands for any; as the scan reads it. */
export const hasText = (value: unknown): string | null => (hasContent(value) ? SOME_TEXT : null);

/** The named members that hold a text, a number, a truth value or null; what is no object stays as it is. */
export function pick(value: unknown, names: readonly string[]): unknown {
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).filter(([name, member]) => names.includes(name) && (typeof member !== 'object' || member === null)));
}

const isWord = (text: string): boolean => text.length <= LONGEST_WORD && !/\s/.test(text);
