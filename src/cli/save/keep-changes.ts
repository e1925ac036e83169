/** Keeps who changed which field when. Old and new values stay as ids; their texts may hold names and prose and go, but for ranks. */
import { z } from 'zod';
import type { ChangelogRecord } from '../../../stand-ins/jira/site-export';
import { changeInstant } from '../../jira/answers';
import type { ExportDraft } from './export-draft';
import { keepPerson, person } from './keep-person';

const changeItem = z.looseObject({
  field: z.string(),
  fieldId: z.string().exactOptional(),
  fieldtype: z.string().exactOptional(),
  from: z.string().nullable().exactOptional(),
  to: z.string().nullable().exactOptional(),
});
const change = z.looseObject({
  id: z.string(),
  author: person.nullish(),
  created: changeInstant,
  items: z.array(changeItem).default([]),
});
export const changelogPage = z.looseObject({ issueChangeLogs: z.array(z.looseObject({ issueId: z.string(), changeHistories: z.array(change).default([]) })).default([]) });

/** Whose values are ids; the value of any other field may be a text. */
const FIELDS_OF_IDS = new Set(['status', 'priority', 'assignee', 'sprint', 'issuetype', 'parent', 'resolution', 'project']);

/** One change may come in several answers, each with the fields that were asked for. */
export function keepChanges({ issueChangeLogs }: z.output<typeof changelogPage>, draft: ExportDraft): void {
  for (const { issueId, changeHistories } of issueChangeLogs) {
    for (const { id, author, created, items } of changeHistories) {
      const place = `${issueId} ${id}`;
      const before = draft.changes.get(place)?.items ?? [];
      const fresh = items.map(keepItem).filter((item) => !before.some((one) => JSON.stringify(one) === JSON.stringify(item)));
      draft.changes.set(place, { issueId, id, ...(author ? { author: keepPerson(author, draft) } : {}), created, items: [...before, ...fresh] });
    }
  }
}

type ChangeItem = ChangelogRecord['items'][number];

function keepItem(item: z.output<typeof changeItem>): ChangeItem {
  const { field, fieldId, fieldtype, from, to } = item;
  const isRank = field.toLowerCase() === 'rank';
  const values = isRank || FIELDS_OF_IDS.has(field.toLowerCase());
  // Read as an entry: every object has a method of this name.
  const said = isRank ? Object.entries(item).find(([name]) => name === 'toString')?.[1] : undefined;
  return {
    field,
    ...(fieldId === undefined ? {} : { fieldId }),
    ...(fieldtype === undefined ? {} : { fieldtype }),
    ...(values && from !== undefined ? { from } : {}),
    ...(values && to !== undefined ? { to } : {}),
    ...(typeof said === 'string' ? { toString: said } : {}),
  };
}
