/** The words of one project: what its work items are about. Builders combine them, so every phrase must fit every other. */

export interface Vocabulary {
  /** Names above the epics, where the project plans at that height. */
  readonly initiatives?: readonly string[];
  /** An epic's name, then what its stories deliver (imperative, no full stop). */
  readonly epics: readonly (readonly [name: string, ...capabilities: string[]])[];
  /** What goes wrong, as people report it. */
  readonly symptoms: readonly string[];
  /** Work nobody outside the team asks for. */
  readonly chores: readonly string[];
  readonly components: readonly string[];
  /** What the project shares with its neighbours. */
  readonly domain: Domain;
}

export interface Domain {
  /** Follow a capability: for whom, where or under which condition. */
  readonly contexts: readonly string[];
  /** Follow a symptom: when it happens. */
  readonly circumstances: readonly string[];
  /** Follow a chore: on which part. */
  readonly places: readonly string[];
  /** Follow an epic's name: the market or the step it covers. */
  readonly rollouts: readonly string[];
}
