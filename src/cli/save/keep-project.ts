/** Keeps a project with its activity as Jira told it: a part of its issues would give another. */
import { z } from 'zod';
import { SEATS_PROPERTY, seatsProperty } from '../../model/seats-property';
import type { ExportDraft } from './export-draft';
import { keepPerson, person } from './keep-person';

export const projectAnswer = z.looseObject({
  id: z.string(),
  key: z.string(),
  name: z.string(),
  projectTypeKey: z.string(),
  simplified: z.boolean().optional(),
  archived: z.boolean().optional(),
  lead: person.nullish(),
  projectCategory: z.object({ id: z.string(), name: z.string() }).nullish(),
  properties: z.object({ [SEATS_PROPERTY]: z.union([z.null(), seatsProperty, z.unknown().transform(() => 'no seats')]) }).partial().optional(),
  insight: z.looseObject({ totalIssueCount: z.number().optional(), lastIssueUpdateTime: z.string().nullish() }).nullish(),
});

export function keepProject({ id, key, name, projectTypeKey, simplified = false, archived, lead, projectCategory, properties, insight }: z.output<typeof projectAnswer>, draft: ExportDraft): void {
  draft.projects.set(id, {
    id,
    key,
    name,
    projectTypeKey,
    style: simplified ? 'next-gen' : 'classic',
    simplified,
    ...(archived === undefined ? {} : { archived }),
    ...(lead ? { lead: keepPerson(lead, draft) } : {}),
    ...(projectCategory ? { projectCategory } : {}),
    ...(properties === undefined ? {} : { properties }),
    insight: insight ? keepInsight(insight) : null,
  });
}

const keepInsight = ({ totalIssueCount, lastIssueUpdateTime }: NonNullable<z.output<typeof projectAnswer>['insight']>) => ({
  ...(totalIssueCount === undefined ? {} : { totalIssueCount }),
  ...(typeof lastIssueUpdateTime === 'string' ? { lastIssueUpdateTime } : {}),
});
