/** What Brightwater Parcels set up in Jira once, for every space: categories, teams, statuses, priorities, roles. */

export const company = {
  name: 'Brightwater Parcels',
  url: 'https://jira.brightwater.example',
} as const;

/** Project categories: Brightwater runs one programme in each. */
export const categories = {
  shops: { id: '10000', name: 'Shops & Recipients', description: 'What online shops and the people who get parcels see of us' },
  network: { id: '10001', name: 'Delivery Network', description: 'Hubs, routes, drivers, lockers and vehicles' },
  money: { id: '10002', name: 'Money', description: 'Payouts, invoices, duties, cash and cover' },
  platform: { id: '10003', name: 'Platform & Data', description: 'What every other team builds on' },
  operations: { id: '10004', name: 'Service & Operations', description: 'Running what is live, helping who is stuck' },
  company: { id: '10005', name: 'Company', description: 'Everything that is not software' },
} as const;

export type CategoryKey = keyof typeof categories;

/** Values of the Team field. Most small projects never set it. */
export const teams = [
  'Shop Plugins', 'Pay Page',
  'Inbound Dock', 'Conveyor', 'Manifest', 'Outbound',
  'Depot Routes', 'City Routes', 'Route Solver',
  'Runtime', 'Developer Tools',
  'Forecasting', 'Reporting', 'Ingestion',
  'Messages', 'Templates',
] as const;

export type TeamName = (typeof teams)[number];

export const statuses = {
  toDo: { id: '10000', name: 'To Do', statusCategory: { id: 2, key: 'new', name: 'To Do' } },
  ready: { id: '10002', name: 'Ready', statusCategory: { id: 2, key: 'new', name: 'To Do' } },
  inProgress: { id: '3', name: 'In Progress', statusCategory: { id: 4, key: 'indeterminate', name: 'In Progress' } },
  inReview: { id: '10003', name: 'In Review', statusCategory: { id: 4, key: 'indeterminate', name: 'In Progress' } },
  done: { id: '10001', name: 'Done', statusCategory: { id: 3, key: 'done', name: 'Done' } },
  declined: { id: '10004', name: 'Won’t Do', statusCategory: { id: 3, key: 'done', name: 'Done' } },
} as const;

export type StatusKey = keyof typeof statuses;

/** Highest first, as Jira lists them. */
export const priorities = [
  { id: '1', name: 'Highest' },
  { id: '2', name: 'High' },
  { id: '3', name: 'Medium' },
  { id: '4', name: 'Low' },
  { id: '5', name: 'Lowest' },
] as const;

export const linkTypes = {
  blocks: { id: '10000', name: 'Blocks', inward: 'is blocked by', outward: 'blocks' },
  cloners: { id: '10001', name: 'Cloners', inward: 'is cloned by', outward: 'clones' },
  duplicate: { id: '10002', name: 'Duplicate', inward: 'is duplicated by', outward: 'duplicates' },
  relates: { id: '10003', name: 'Relates', inward: 'relates to', outward: 'relates to' },
  polaris: { id: '10004', name: 'Polaris work item link', inward: 'is implemented by', outward: 'implements' },
  dependsOn: { id: '10005', name: 'Depends on', inward: 'is needed by', outward: 'depends on' },
} as const;

export type LinkTypeKey = keyof typeof linkTypes;

/** Project roles: on Jira Cloud a role has one id on the whole site and its own actors in every project. */
export const roles = {
  administrators: { id: 10002, name: 'Administrators' },
  developers: { id: 10100, name: 'Developers' },
  productOwner: { id: 10101, name: 'Product Owner' },
  productManager: { id: 10102, name: 'Product Manager' },
  projectManager: { id: 10103, name: 'Project Manager' },
} as const;

export const labels = [
  'accessibility', 'audit', 'customer-request', 'legal', 'peak-season', 'performance', 'quick-win', 'support-pain', 'tech-debt',
] as const;
