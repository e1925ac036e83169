/** What a check is: a rule on declared facts, with its words, its risk and its remedy. */
import type { AccountId, AuthorityReading, BacklogMove, BacklogSample, Fact, Instant, IssueId, ProjectId, SiteFacts, SiteOffers, TeamId } from './facts';
import type { Role } from './role';
import type { Seat } from './seat';
import type { Rules } from './rules';
import type { Settings } from './settings';
import type { ThresholdName, Thresholds } from './thresholds';

export const OUTCOMES = ['pass', 'warn', 'fail', 'notApplicable', 'blocked', 'unknown', 'error'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Weights by risk: ossf/scorecard's 10, 7.5, 5, 2.5 (design, scoring rule 1). */
export const RISK_WEIGHTS = { critical: 10, high: 7.5, medium: 5, low: 2.5 } as const;
export type Risk = keyof typeof RISK_WEIGHTS;

/** What checks may ask for, of one project. Seats carry their own unknowns (`unmapped`, `unreadable`). */
export interface CheckFacts {
  readonly projectId: ProjectId;
  readonly productOwner: Seat;
  readonly productManager: Seat;
  readonly projectManager: Seat;
  /** How many teams work on the project. */
  readonly teams: Fact<number>;
  /** What the project's size calls for, with the numbers behind it. */
  readonly scale: ScaleVerdict;
  readonly roadmapItems: Fact<readonly OwnedItem[]>;
  readonly dependencies: Fact<readonly Dependency[]>;
  /** Of each person in the product-owner seat: teams over the whole site. */
  readonly ownerLoads: readonly PersonLoad[];
  /** Of each person in the product-manager seat: product owners led over the whole site. */
  readonly managerLoads: readonly PersonLoad[];
  /** Of each person who holds both product seats here: teams over all projects where they hold both. */
  readonly combinedLoads: readonly PersonLoad[];
  readonly teamManaged: boolean;
  readonly authority: Fact<readonly AuthorityReading[]>;
  /** Unknown also where the sample is stale. */
  readonly backlog: Fact<BacklogSample>;
  /** The backlog's moves as a fact of their own: some sites show no changelog. */
  readonly moves: Fact<readonly BacklogMove[]>;
  /** The scan's instant, for the ages of samples. */
  readonly at: Instant;
}

export interface ScaleVerdict {
  readonly roadmapItems: Fact<number>;
  /** Eligible projects of the programme with a dependency between them; 0 without a programme. */
  readonly linkedProjects: Fact<number>;
  readonly callsForProductManager: Fact<boolean>;
  readonly callsForProjectManager: Fact<boolean>;
}

/** How much one person carries, between what is known and what unreadable seats and teams leave open. */
export interface PersonLoad {
  readonly accountId: AccountId;
  readonly least: number;
  /** null: no bound. */
  readonly most: number | null;
}

export type FactName = Exclude<keyof CheckFacts, 'projectId' | 'at'>;

/** A roadmap item with its owner as the rules see it; `unknown` where that hangs on a fact not read. */
export interface OwnedItem {
  readonly id: IssueId;
  readonly owner: 'named' | 'byDefault' | 'none' | 'unknown';
  /** The named owner, where there is one. */
  readonly ownerId: AccountId | null;
  /** Not updated for longer than the threshold. */
  readonly isStale: boolean;
}

/** A link between two teams. `managed` is null while it hangs on a seat that could not be read. */
export interface Dependency {
  readonly linkId: string;
  readonly type: string;
  readonly from: { readonly issueId: IssueId; readonly projectId: ProjectId; readonly team: TeamId };
  readonly to: { readonly issueId: IssueId; readonly projectId: ProjectId; readonly team: TeamId };
  readonly state: 'open' | 'possiblyDead';
  readonly managed: boolean | null;
}

/** A value in a finding; a reference is an id that the reader's side turns into a key or name. */
export type FindingValue = string | number | boolean | null | readonly string[] | Reference;
export interface Reference {
  readonly ref: 'issue' | 'project' | 'team' | 'person';
  readonly id: string;
}

export interface Finding {
  readonly subject: { readonly type: 'site' | 'project' | 'issue' | 'person' | 'dependency'; readonly id: string };
  /** Key into the check's `messages`. */
  readonly messageId: string;
  readonly values: Readonly<Record<string, FindingValue>>;
}

/** Made only by the constructors of `check-result.ts`. */
export interface CheckResult {
  readonly outcome: Outcome;
  readonly judged: number;
  /** The full count; always the number of findings. */
  readonly violations: number;
  readonly findings: readonly Finding[];
}

export interface Check<Needs extends FactName = FactName, Numbers extends ThresholdName = ThresholdName> {
  /** Kebab-case, in the failing state; the file, the docs page and the test bear the same name. */
  readonly id: string;
  /** True when it passes. */
  readonly title: string;
  readonly failureTitle: string;
  /** Why it matters, in one or two sentences. */
  readonly description: string;
  readonly role: Role;
  readonly risk: Risk;
  /** `exact` checks make the score; `practice` checks rest on samples and weigh nothing until an admin weights them. */
  readonly kind: 'exact' | 'practice';
  /** `proportion`: the fraction is 1 − violations ÷ judged; `verdict`: 1, 0.5 or 0 (design, scoring rule 1). */
  readonly scoring: 'proportion' | 'verdict';
  /** Whether Jira Product Discovery projects get it too. */
  readonly forDiscovery: boolean;
  /** Whether the site has anything to judge this by; where not, the check is off and the set-up says once how to map it. */
  isMapped(offers: SiteOffers, settings: Settings): boolean;
  /** The facts that `run` gets; it sees no others. */
  readonly needs: readonly Needs[];
  /** The numbers that it hangs on, also through the facts that it reads; `run` sees no others. */
  readonly thresholds: readonly Numbers[];
  /** Sentences with `{placeholders}` for the finding's values. */
  readonly messages: Readonly<Record<string, string>>;
  /** What puts a finding right, as an order to the person who can. */
  readonly remedyText: string;
  readonly source: string;
  run(facts: Pick<CheckFacts, Needs | 'projectId' | 'at'>, rules: RulesOf<Numbers>): CheckResult;
  /** The facts after somebody followed the remedy for one finding; pure. What it promises where `appointee` disputes no seat: docs/decisions/0009. */
  remedy(site: SiteFacts, finding: Finding, appointee: AccountId): SiteFacts;
}

/** The rules as a check sees them: with the thresholds that it declared. */
export type RulesOf<Numbers extends ThresholdName> = Omit<Rules, 'thresholds'> & { readonly thresholds: Pick<Thresholds, Numbers> };

/** Keeps a check's needs and thresholds in its type, so that `run` sees those it declared and no others. */
export const defineCheck = <Needs extends FactName, Numbers extends ThresholdName>(check: Check<Needs, Numbers>): Check<Needs, Numbers> => check;

/** Any check, as the registry and the runner hold it. */
export type AnyCheck = Omit<Check, 'run' | 'needs' | 'thresholds'> & {
  readonly needs: readonly FactName[];
  readonly thresholds: readonly ThresholdName[];
  run(facts: CheckFacts, rules: Rules): CheckResult;
};
