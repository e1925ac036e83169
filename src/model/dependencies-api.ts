/** What the portfolio asks and is told about dependencies between teams. Types only, as in api.ts; ids only, and never one of a space that the viewer may not browse. */
import type { ScanStatus } from './api';
import type { AccountId, IssueId, ProjectId, TeamId } from './facts';
import type { Role } from './role';

export interface DependencyMethods {
  /** Which teams wait for each other, as far as the viewer may see both ends. */
  getDependencies: { readonly payload: Readonly<Record<string, never>>; readonly answer: DependenciesAnswer };
  /** The links between two teams, one by one. */
  getDependencyPair: { readonly payload: { readonly teams: readonly [TeamId, TeamId] }; readonly answer: PairAnswer };
  /** For Jira admins and the review group: saved where `mark` still holds, and judged anew in the round that this asks for. */
  saveCoordinators: { readonly payload: CoordinatorsPayload; readonly answer: CoordinatorsAnswer };
}

export interface DependenciesAnswer {
  readonly scan: ScanStatus;
  /** Those with the most links that nobody is in charge of first, then the longest untouched; at most `MOST_PAIRS`. */
  readonly pairs: readonly TeamPair[];
  /** All of them. */
  readonly pairCount: number;
  /** Open links shown. */
  readonly open: number;
  /** Of these, those with nobody in charge. */
  readonly unmanaged: number;
  /** Links that nobody touched for so long that they may be dead: neither judged nor counted. */
  readonly possiblyDead: number;
  /** Open links of which the viewer may see one end and not the other. */
  readonly hidden: number;
  /** Where a browser finds the name of a team, as its viewer: a work item that carries it. */
  readonly samples: Readonly<Record<TeamId, IssueId>>;
  /** Ids of the fields in which that work item carries it. */
  readonly teamFields: readonly string[];
}
/** What a page draws at all; beyond, the worst stand for the rest. */
export const MOST_PAIRS = 2_000;

export interface TeamPair {
  /** In code-unit order; `project:ID` where a space is its own team. */
  readonly teams: readonly [TeamId, TeamId];
  /** Spaces and programmes of the links' ends. */
  readonly projectIds: readonly ProjectId[];
  readonly programmeIds: readonly string[];
  readonly open: number;
  /** Of the open ones: nobody is in charge; it cannot be told. */
  readonly unmanaged: number;
  readonly untold: number;
  /** Of the open ones, those in which the first team blocks the second. */
  readonly firstBlocks: number;
  readonly possiblyDead: number;
  /** The day on which the open link that rests longest was last touched; null where no end gave a date. */
  readonly oldest: string | null;
}

export interface PairAnswer {
  /** null where there is none that the viewer may see. */
  readonly pair: TeamPair | null;
  /** Nobody in charge first, the longest untouched first; at most `MOST_LINKS`. */
  readonly links: readonly RegisteredLink[];
  /** How each type of link reads from its start, as "blocks", by its name. */
  readonly linkTypes: Readonly<Record<string, string>>;
  /** Links between the two teams of which the viewer may not see both ends. */
  readonly hidden: number;
  readonly candidates: readonly Candidate[];
  /** Where a coordinator can be named for links like these, the narrowest first. */
  readonly places: readonly CoordinatedPlace[];
  /** To be given back with what is named; null for who may not name anybody. */
  readonly mark: string | null;
}
export const MOST_LINKS = 500;

export interface RegisteredLink {
  readonly linkId: string;
  /** Blocks or holds up `to`. */
  readonly from: LinkEnd;
  readonly to: LinkEnd;
  readonly type: string;
  readonly state: 'open' | 'possiblyDead';
  /** null where it cannot be told. */
  readonly managed: boolean | null;
  /** Coordinators and project managers; empty where a work item names somebody itself, or nobody does. */
  readonly inCharge: readonly AccountId[];
  readonly touched: string | null;
}
export interface LinkEnd {
  readonly issueId: IssueId;
  readonly projectId: ProjectId;
}

/** Who holds a seat at one of the ends, and so could take a link. */
export interface Candidate {
  readonly accountId: AccountId;
  readonly seats: ReadonlyArray<{ readonly projectId: ProjectId; readonly role: Role }>;
}

export type Place = { readonly teams: readonly [TeamId, TeamId] } | { readonly programmeId: string };
export interface CoordinatedPlace {
  readonly place: Place;
  /** Who is named there now. */
  readonly people: readonly AccountId[];
  /** Open links with nobody in charge, as far as the viewer may see them, that somebody named here would take. */
  readonly covers: number;
}

export interface CoordinatorsPayload {
  readonly place: Place;
  /** In the place of whoever is named there; empty: nobody. */
  readonly accountIds: readonly AccountId[];
  readonly mark: string;
}
export interface CoordinatorsAnswer {
  /** Of what is saved now. */
  readonly mark: string;
  /** Who was named there before: to be given back where the change is to be undone. */
  readonly before: readonly AccountId[];
  readonly scan: ScanStatus;
}
