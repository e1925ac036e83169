/** A finding as a sentence in the viewer's language, with people, spaces and work items by name, each fetched as the viewer. */
import type { ReactNode } from 'react';
import type { IndicatorCheck } from '../../../src/model/api';
import type { FindingValue, Reference } from '../../../src/model/check';
import { ROLES } from '../../../src/model/role';
import { IssueLink } from '../jira/issue-link';
import { PersonName } from '../jira/person-name';
import { ProjectName } from '../jira/project-name';
import type { RichValue, Texts } from '../texts/create-texts';
import { createTexts } from '../texts/create-texts';
import { saySizes } from '../texts/say-sizes';
import { useTexts } from '../texts/texts-context';
import { useDateWords } from '../texts/use-date-words';
import { saySourceName } from './words';

export type Example = IndicatorCheck['examples'][number];

/** Before the project's id, where a project is its own team. */
const OWN_TEAM = 'project:';

export function FindingSentence({ checkId, example }: { readonly checkId: string; readonly example: Example }) {
  const texts = useTexts();
  const { date } = useDateWords();
  const values: Readonly<Record<string, RichValue>> = {
    subject: showSubject(texts, example),
    ...Object.fromEntries(Object.entries(example.values).map(([name, value]) => [name, showValue(texts, name, value, date)])),
    ...sayWholes(texts, example.values),
  };
  // A check that is younger than the page's texts brings its sentence in English.
  return <>{texts.find(`check.${checkId}.message.${example.messageId}`, values) ?? createTexts({ template: example.template }, 'en').find('template', values)}</>;
}

function showSubject({ say }: Texts, { subject, values: { from, to } }: Example): ReactNode {
  if (subject.type === 'dependency' && isReference(from) && isReference(to)) return <><IssueLink issueId={from.id} /> → <IssueLink issueId={to.id} /></>;
  return subject.type === 'site' || subject.type === 'dependency' ? say('finding.this') : showReference({ ref: subject.type, id: subject.id });
}

function showValue({ say, list }: Texts, name: string, value: FindingValue, date: (day: string) => string): RichValue {
  // Names of Atlassian teams are outside of what the app may read.
  if (isReference(value) && value.ref === 'team' && !value.id.startsWith(OWN_TEAM)) return say(name === 'teamB' ? 'finding.team.other' : 'finding.team.one');
  if (isReference(value)) return showReference(value);
  if (isList(value)) return list(name === 'others' ? value.map((source) => saySourceName(source, say)) : value);
  if (name === 'source' && typeof value === 'string') return saySourceName(value, say);
  if (typeof value === 'string' && DAY.test(value)) return date(value);
  const role = name === 'role' ? ROLES.find((one) => one === value) : undefined;
  if (role !== undefined) return say(`role.${role}`);
  return value === null ? say('finding.unknownNumber') : typeof value === 'boolean' ? String(value) : value;
}

const DAY = /^\d{4}-\d\d-\d\d$/;

/** What several values make together, or what the app could only say in English. */
function sayWholes(texts: Texts, values: Example['values']): Readonly<Record<string, string>> {
  const { size, teams, items, linked, lacks } = values;
  const lacking = Array.isArray(lacks) ? lacks as readonly string[] : null;
  return {
    ...(size === undefined ? {} : { size: saySizes(texts, { teams, items, linkedSpaces: linked }) }),
    ...(lacking === null ? {} : {
      rights: texts.either(lacking.map((right) => texts.findText(`right.${right}`) ?? right)),
      missing: texts.list(lacking.map((part) => texts.findText(`part.${part}`) ?? part)),
    }),
  };
}

function showReference({ ref, id }: Reference): ReactNode {
  if (ref === 'issue') return <IssueLink issueId={id} />;
  if (ref === 'person') return <PersonName accountId={id} />;
  return <ProjectName projectId={ref === 'team' ? id.slice(OWN_TEAM.length) : id} />;
}

const isList = (value: FindingValue): value is readonly string[] => Array.isArray(value);
const isReference = (value: FindingValue | undefined): value is Reference => typeof value === 'object' && value !== null && 'ref' in value;
