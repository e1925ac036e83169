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

/** Shares of all work items, as the goals of a large scan are stated for; of every project that is live and can have them alike. */
export const ITEM_DENSITIES = {
  /** Open roadmap items; as many again and a half are done. */
  openRoadmapItems: 0.02,
  doneRoadmapItems: 0.03,
  /** Open work items with one open dependency link each. */
  linked: 0.03,
  /** Done work items with a link among each other, which nobody need read. */
  doneLinked: 0.01,
} as const;

/** Of the open dependency links: these lead to another project, and so to another team. */
export const ACROSS = 1 / 3;
/** Every so-manieth open roadmap item has no owner. */
export const UNOWNED_EACH = 5;

/** Of each project's role this share has so many actors: 1.5 on average. */
export const ACTOR_SHARES = [0.14, 0.44, 0.24, 0.14, 0.04] as const;

/** Of the projects; the rest are company-managed software. */
export const PROJECT_SHARES = { archived: 0.04, service: 0.02, business: 0.03, discovery: 0.03, teamManaged: 0.18 } as const;

/** Projects to a category. */
export const PROGRAMME_SIZE = 10;
