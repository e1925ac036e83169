/** The three roles Rolecall asks about, in the order in which every page and report lists them. */

export const ROLES = ['productOwner', 'productManager', 'projectManager'] as const;
export type Role = (typeof ROLES)[number];

/** One value for each role. */
export const byRole = <Value>(value: (role: Role) => Value): Readonly<Record<Role, Value>> =>
  ({ productOwner: value('productOwner'), productManager: value('productManager'), projectManager: value('projectManager') });

/** What each role answers for, as the design's opening puts it; shown wherever a role is first named. */
export const ROLE_WORDS: Readonly<Record<Role, { readonly name: string; readonly answersFor: string }>> = {
  productOwner: { name: 'product owner', answersFor: 'the backlog and its order' },
  productManager: { name: 'product manager', answersFor: 'the market, the strategy and the roadmap' },
  projectManager: { name: 'project manager', answersFor: 'the delivery programme and its dependencies' },
};
