/** An issue as Jira shows one: people, type, parent and links joined, and only what the caller may see. */
import { asObject } from '../as-object';
import type { IndexedIssue, LinkEnd, SiteIndex } from '../site-index';
import type { Answers, FieldChoice } from './create-answers';
import type { Json } from './answer-user';

export interface IssueScope {
  readonly answers: Answers;
  readonly index: SiteIndex;
  readonly baseUrl: string;
  readonly isVisible: (issue: IndexedIssue) => boolean;
}

export function answerIssue(issue: IndexedIssue, choice: FieldChoice, scope: IssueScope): Json {
  const fields: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(issue.record.fields)) {
    const answer = choice(name) ? answerField(name, value, issue, scope) : undefined;
    if (answer !== undefined) fields[name] = answer;
  }
  if (choice('statusCategory')) fields['statusCategory'] = asObject(issue.record.fields['status'])['statusCategory'] ?? null;
  if (choice('issuelinks')) fields['issuelinks'] = issue.links.filter(({ far }) => scope.isVisible(far)).map((link) => answerLink(link, scope));
  return { ...head(issue, scope), fields };
}

/** What is left of an issue where another shows it: no assignee, no team. */
const STUB_FIELDS = new Set(['summary', 'status', 'priority', 'issuetype']);

const answerStub = (issue: IndexedIssue, scope: IssueScope): Json => answerIssue(issue, (field) => STUB_FIELDS.has(field), scope);

const head = ({ record: { id, key } }: IndexedIssue, { baseUrl }: IssueScope): Json => ({ id, key, self: `${baseUrl}/rest/api/3/issue/${id}` });

function answerField(name: string, value: unknown, issue: IndexedIssue, scope: IssueScope): unknown {
  switch (name) {
    case 'project':
      return answerProjectStub(issue, scope);
    case 'issuetype':
      return issue.typeId === undefined ? value : scope.answers.issueType(issue.typeId);
    case 'parent': {
      const parent = issue.parentId === undefined ? undefined : scope.index.findIssue(issue.parentId);
      // Jira leaves the field out where there is no parent to see.
      return parent !== undefined && scope.isVisible(parent) ? answerStub(parent, scope) : undefined;
    }
    default:
      return joinPeople(value, scope);
  }
}

function answerProjectStub({ project: { id, key, name, projectTypeKey, simplified } }: IndexedIssue, { baseUrl }: IssueScope): Json {
  return { self: `${baseUrl}/rest/api/3/project/${id}`, id, key, name, projectTypeKey, simplified: simplified ?? false };
}

function joinPeople(value: unknown, scope: IssueScope): unknown {
  if (Array.isArray(value)) return value.map((entry) => joinPeople(entry, scope));
  const { accountId } = asObject(value);
  return typeof accountId === 'string' ? scope.answers.user(accountId) : value;
}

/** The far end carries its own current status, whatever the near end's record said. */
function answerLink({ id, type, direction, far }: LinkEnd, scope: IssueScope): Json {
  const self = `${scope.baseUrl}/rest/api/3/issueLink/${id}`;
  return { id, self, type, [direction === 'outward' ? 'outwardIssue' : 'inwardIssue']: answerStub(far, scope) };
}
