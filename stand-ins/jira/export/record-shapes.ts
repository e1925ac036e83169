/**
 * Schemas of an export's files. Strict where a record could not be placed without it (ids, keys, the project),
 * loose everywhere else: what is odd is served as it is, so that the program under test has to cope.
 */
import { z } from 'zod';

const named = z.looseObject({ id: z.string(), name: z.string() });
const person = z.looseObject({ accountId: z.string() });
const category = z.looseObject({ id: z.string(), name: z.string(), description: z.string().exactOptional() });

export const siteFile = z.looseObject({
  name: z.string().exactOptional(),
  url: z.string().exactOptional(),
  projects: z.array(z.looseObject({
    id: z.string(),
    key: z.string(),
    name: z.string(),
    projectTypeKey: z.string(),
    style: z.enum(['classic', 'next-gen']).exactOptional(),
    simplified: z.boolean().exactOptional(),
    archived: z.boolean().exactOptional(),
    lead: person.exactOptional(),
    projectCategory: category.exactOptional(),
    insight: z.looseObject({ totalIssueCount: z.number().exactOptional(), lastIssueUpdateTime: z.string().exactOptional() }).nullable().exactOptional(),
    properties: z.record(z.string(), z.unknown()).exactOptional(),
  })),
  issueTypes: z.array(named.extend({
    subtask: z.boolean(),
    hierarchyLevel: z.int(),
    scope: z.looseObject({ type: z.literal('PROJECT'), project: z.looseObject({ id: z.string() }) }).exactOptional(),
  })),
  issueLinkTypes: z.array(named.extend({ inward: z.string(), outward: z.string() })),
  fields: z.array(named.extend({
    custom: z.boolean(),
    schema: z.looseObject({
      type: z.string(),
      items: z.string().exactOptional(),
      custom: z.string().exactOptional(),
      customId: z.int().exactOptional(),
    }).exactOptional(),
  })).exactOptional(),
  projectCategories: z.array(category).exactOptional(),
  roles: z.array(z.looseObject({
    id: z.int(),
    name: z.string(),
    projectKey: z.string(),
    actors: z.array(z.looseObject({
      type: z.enum(['atlassian-user-role-actor', 'atlassian-group-role-actor']),
      actorUser: person.exactOptional(),
      actorGroup: z.looseObject({ name: z.string(), groupId: z.string().exactOptional() }).exactOptional(),
    })).exactOptional(),
  })).exactOptional(),
  permissions: z.looseObject({
    admins: z.array(z.string()).exactOptional(),
    grants: z.array(z.looseObject({
      projectKey: z.string(),
      permission: z.enum(['BROWSE_PROJECTS', 'ADMINISTER_PROJECTS', 'SCHEDULE_ISSUES', 'EDIT_ISSUES']),
      holders: z.array(z.string()),
    })).exactOptional(),
  }).exactOptional(),
  groups: z.array(z.looseObject({ groupId: z.string(), name: z.string(), members: z.array(z.string()) })).exactOptional(),
  readProjects: z.array(z.string()).exactOptional(),
  sampledProjects: z.array(z.string()).exactOptional(),
});

export const userLine = z.looseObject({
  accountId: z.string(),
  accountType: z.enum(['atlassian', 'app', 'customer']),
  displayName: z.string(),
  active: z.boolean(),
  timeZone: z.string().exactOptional(),
});

/** A project is named by id, by key or by both, as REST clients write it; a missing half is left empty. */
const projectReference = z.looseObject({ id: z.string().default(''), key: z.string().default('') })
  .refine(({ id, key }) => id !== '' || key !== '', '"fields.project" has neither id nor key');

export const issueLine = z.looseObject({
  id: z.string(),
  key: z.string(),
  stub: z.boolean().exactOptional(),
  fields: z.looseObject({ project: projectReference }),
});

/** An item's `toString` is not named here: every object has one, and the schema library would find that. */
export const changelogLine = z.looseObject({
  issueId: z.string(),
  id: z.string(),
  author: person.exactOptional(),
  created: z.string(),
  items: z.array(z.looseObject({
    field: z.string(),
    fieldId: z.string().exactOptional(),
    fieldtype: z.string().exactOptional(),
    from: z.string().nullable().exactOptional(),
    fromString: z.string().nullable().exactOptional(),
    to: z.string().nullable().exactOptional(),
  })),
});

export const searchLine = z.looseObject({ jql: z.string(), issueIds: z.array(z.string()) });

export const answerLine = z.looseObject({
  method: z.string(),
  path: z.string(),
  query: z.array(z.tuple([z.string(), z.string()])),
  body: z.unknown().optional(),
  status: z.int().min(200).max(599),
  answer: z.unknown().optional(),
});
