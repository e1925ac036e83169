/** A finding as a sentence: its template with people, spaces and work items by name, each fetched as the viewer. */
import { Fragment } from 'react';
import type { ReactNode } from 'react';
import type { IndicatorCheck } from '../../../src/model/api';
import type { FindingValue, Reference } from '../../../src/model/check';
import { ROLES, ROLE_WORDS } from '../../../src/model/role';
import { IssueLink } from '../jira/issue-link';
import { PersonName } from '../jira/person-name';
import { ProjectName } from '../jira/project-name';
import { splitTemplate } from '../texts/split-template';

export type Example = IndicatorCheck['examples'][number];

/** Before the project's id, where a project is its own team. */
const OWN_TEAM = 'project:';

export function FindingSentence({ example }: { readonly example: Example }) {
  return (
    <>
      {splitTemplate(example.template).map(({ text, placeholder }, index) => (
        <Fragment key={index}>{text}{placeholder === null ? null : showPlaceholder(placeholder, example)}</Fragment>
      ))}
    </>
  );
}

function showPlaceholder(placeholder: string, { subject, values }: Example): ReactNode {
  const value = values[placeholder];
  if (value !== undefined) return showValue(placeholder, value);
  const [from, to] = [values.from, values.to];
  if (subject.type === 'dependency' && isReference(from) && isReference(to)) return <><IssueLink issueId={from.id} /> → <IssueLink issueId={to.id} /></>;
  return subject.type === 'site' || subject.type === 'dependency' ? 'this' : showReference({ ref: subject.type, id: subject.id });
}

function showValue(placeholder: string, value: FindingValue): ReactNode {
  // Names of Atlassian teams are outside of what the app may read.
  if (isReference(value) && value.ref === 'team' && !value.id.startsWith(OWN_TEAM)) return placeholder === 'teamB' ? 'another team' : 'one team';
  if (isReference(value)) return showReference(value);
  if (Array.isArray(value)) return value.join(', ');
  const role = placeholder === 'role' ? ROLES.find((one) => one === value) : undefined;
  if (role !== undefined) return ROLE_WORDS[role].name;
  return value === null ? 'an unknown number of' : String(value);
}

function showReference({ ref, id }: Reference): ReactNode {
  if (ref === 'issue') return <IssueLink issueId={id} />;
  if (ref === 'person') return <PersonName accountId={id} />;
  return <ProjectName projectId={ref === 'team' ? id.slice(OWN_TEAM.length) : id} />;
}

const isReference = (value: FindingValue | undefined): value is Reference => typeof value === 'object' && value !== null && 'ref' in value;
