/** Builds the objects of answers out of the export's records, joined and cut to what the caller may see. */
import type { Rights, SignedIn } from '../rights';
import type { IndexedIssue, SiteIndex } from '../site-index';
import { answerIssue } from './answer-issue';
import type { Json } from './answer-user';
import { answerUser } from './answer-user';

export interface Answers {
  user(accountId: string): Json;
  issueType(id: string): Json;
  /** The issue with the named fields; undefined: none. */
  issue(issue: IndexedIssue, fields: FieldChoice, caller: SignedIn): Json;
}

/** Which fields an answer carries. */
export type FieldChoice = (field: string) => boolean;

export function createAnswers(index: SiteIndex, rights: Rights, baseUrl: string): Answers {
  const answers: Answers = {
    user: (accountId) => answerUser(accountId, index.users, baseUrl),
    issueType: (id) => {
      const type = index.issueTypes.get(id) ?? { id, name: 'Unknown', subtask: false, hierarchyLevel: 0 };
      return { self: `${baseUrl}/rest/api/3/issuetype/${id}`, ...type };
    },
    issue: (issue, fields, caller) =>
      answerIssue(issue, fields, { answers, index, baseUrl, isVisible: (far) => rights.can(caller, 'BROWSE_PROJECTS', far.project) }),
  };
  return answers;
}
