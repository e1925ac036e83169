/** The fields of the demo site: Jira's own that the work items carry, and the custom ones with their ids. */
import type { FieldRecord } from '../../site-export';

/** Ids of the custom fields, as `customfield_<number>`. */
export const customFields = {
  team: 'customfield_10001',
  storyPoints: 'customfield_10016',
  rank: 'customfield_10019',
  sprint: 'customfield_10020',
  productManager: 'customfield_10050',
  acceptanceCriteria: 'customfield_10051',
} as const;

const systemFields = [
  ['summary', 'Summary', 'string'], ['description', 'Description', 'string'], ['project', 'Project', 'project'],
  ['issuetype', 'Issue Type', 'issuetype'], ['status', 'Status', 'status'], ['priority', 'Priority', 'priority'],
  ['assignee', 'Assignee', 'user'], ['reporter', 'Reporter', 'user'], ['creator', 'Creator', 'user'],
  ['created', 'Created', 'datetime'], ['updated', 'Updated', 'datetime'], ['resolutiondate', 'Resolved', 'datetime'],
  ['labels', 'Labels', 'array'], ['components', 'Components', 'array'], ['parent', 'Parent', 'issuelink'],
  ['issuelinks', 'Linked Issues', 'array'],
] as const;

const pickers = 'com.atlassian.jira.plugin.system.customfieldtypes';

export const fields: readonly FieldRecord[] = [
  ...systemFields.map(([id, name, type]) => ({ id, name, custom: false, schema: { type } })),
  custom(customFields.team, 'Team', 'team', `${pickers}:atlassian-team`),
  custom(customFields.storyPoints, 'Story Points', 'number', `${pickers}:float`),
  custom(customFields.rank, 'Rank', 'any', 'com.pyxis.greenhopper.jira:gh-lexo-rank'),
  custom(customFields.sprint, 'Sprint', 'array', 'com.pyxis.greenhopper.jira:gh-sprint', 'json'),
  custom(customFields.productManager, 'Product Manager', 'user', `${pickers}:userpicker`),
  custom(customFields.acceptanceCriteria, 'Acceptance Criteria', 'string', `${pickers}:textarea`),
];

function custom(id: string, name: string, type: string, customType: string, items?: string): FieldRecord {
  const customId = Number(id.slice('customfield_'.length));
  return { id, name, custom: true, schema: { type, ...(items === undefined ? {} : { items }), custom: customType, customId } };
}
