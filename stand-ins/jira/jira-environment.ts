/** What a request is answered from: the site as it stands, the caller, the parsed body and the bill. */
import type { Context } from 'hono';
import type { Answers } from './answers/create-answers';
import type { FoundIssues, Search } from './find-issues';
import type { Misbehaviour, SearchStrike } from './misbehaviour';
import type { Rights, SignedIn } from './rights';
import type { SiteIndex } from './site-index';

export interface JiraServices {
  readonly index: SiteIndex;
  readonly rights: Rights;
  readonly baseUrl: string;
  readonly clock: () => Date;
  readonly answers: Answers;
  readonly findIssues: (search: Search) => FoundIssues;
}

export interface JiraEnvironment {
  Bindings: {
    readonly services: JiraServices;
    readonly caller: SignedIn;
    readonly body: unknown;
    /** What befalls it; the routes act on what befalls pages and counts. */
    readonly fault: Misbehaviour | undefined;
    /** Told when that changes an answer. */
    readonly onStrike: (what: SearchStrike) => void;
    /** What the answer costs, and the route that gave it. */
    readonly charge: { points: number; endpoint: string };
  };
}

export type JiraContext = Context<JiraEnvironment>;

/** Bills what an answer returns: 1 point an issue or project, 2 a user, group or role. */
export function charge(context: JiraContext, { objects = 0, identities = 0 }: { readonly objects?: number; readonly identities?: number }): void {
  context.env.charge.points += objects + 2 * identities;
}
