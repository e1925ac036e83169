/** What every route is given: the site, and per request the caller, the parsed body and the bill. */
import type { Context } from 'hono';
import type { Answers } from './answers/create-answers';
import type { Search } from './find-issues';
import type { Rights, SignedIn } from './rights';
import type { IndexedIssue, SiteIndex } from './site-index';

export interface JiraServices {
  readonly index: SiteIndex;
  readonly rights: Rights;
  readonly baseUrl: string;
  readonly clock: () => Date;
  readonly answers: Answers;
  readonly findIssues: (search: Search) => readonly IndexedIssue[];
}

export interface JiraEnvironment {
  Bindings: {
    readonly caller: SignedIn;
    readonly body: unknown;
    /** What the answer costs, and the route that gave it. */
    readonly charge: { points: number; endpoint: string };
  };
}

export type JiraContext = Context<JiraEnvironment>;

/** Bills what an answer returns: 1 point an issue or project, 2 a user, group or role. */
export function charge(context: JiraContext, { objects = 0, identities = 0 }: { readonly objects?: number; readonly identities?: number }): void {
  context.env.charge.points += objects + 2 * identities;
}
