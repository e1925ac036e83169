/** How large a generated site is, and how dense in what Rolecall looks for. */

export interface ScaleShape {
  readonly projects: number;
  /** Over all projects. */
  readonly workItems: number;
  readonly seed: number;
  /** In ms: all that a site begins with was done before it. */
  readonly now: number;
  /** Whether work items have a Team field and a product-manager field. */
  readonly hasFields: boolean;
}

/**
 * Shares of all work items; of every project that is live and can have them alike. Those of what is open are the densities for which
 * the goals of a large scan are stated (reference of Jira, section 4). What is done is a guess: more is closed than open, and no query
 * of what is open may return it.
 */
export const ITEM_DENSITIES = {
  /** Open roadmap items: 20,000 of a million, in spaces that are judged. As many again and a half are done. */
  openRoadmapItems: 0.02,
  doneRoadmapItems: 0.03,
  /** Open work items with one open dependency link each: 15,000 links in a million. */
  linked: 0.03,
  /** Done work items with a link among each other, which nobody need read. */
  doneLinked: 0.01,
} as const;

/** Of the work items that are neither on the roadmap nor linked: done. A guess: sites keep what they have finished. */
export const DONE_SHARE = 0.9;

/** Of the open dependency links: these lead to another project, and so to another team (goals: 5,000 of 15,000). */
export const ACROSS = 1 / 3;
/** Every so-manieth open roadmap item has no owner (goals: a fifth). */
export const UNOWNED_EACH = 5;

/** Of each project's role this share has so many actors, from none up: 1.5 on average (goals). */
export const ACTOR_SHARES = [0.14, 0.44, 0.24, 0.14, 0.04] as const;

/** Of the projects; the rest are company-managed software. A guess: no survey of sites tells. */
export const PROJECT_SHARES = { archived: 0.04, service: 0.02, business: 0.03, discovery: 0.03, teamManaged: 0.18 } as const;

/** Projects to a category. */
export const PROGRAMME_SIZE = 10;
