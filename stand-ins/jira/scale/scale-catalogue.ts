/** The catalogue of a generated site: projects, types, fields, people, and roles with their actors. */
import type { ActorRecord, FieldRecord, IssueTypeRecord, ProjectRecord, RoleRecord, SiteFile, UserRecord } from '../site-export';
import { PURPOSES, drawShare, drawWord } from './draw';
import type { ProjectLayout } from './lay-out-projects';
import { ACTOR_SHARES } from './scale-shape';
import type { ScaleShape } from './scale-shape';

const PICKERS = 'com.atlassian.jira.plugin.system.customfieldtypes';
export const FIELD_IDS = { team: 'customfield_10001', estimate: 'customfield_10016', rank: 'customfield_10019', sprint: 'customfield_10020', manager: 'customfield_10050' } as const;
const custom = (id: string, name: string, type: string, customType: string): FieldRecord => ({ id, name, custom: true, schema: { type, custom: customType, customId: Number(id.slice('customfield_'.length)) } });
const FIELDS: readonly FieldRecord[] = [
  custom(FIELD_IDS.estimate, 'Story Points', 'number', `${PICKERS}:float`),
  custom(FIELD_IDS.rank, 'Rank', 'any', 'com.pyxis.greenhopper.jira:gh-lexo-rank'),
  { ...custom(FIELD_IDS.sprint, 'Sprint', 'array', 'com.pyxis.greenhopper.jira:gh-sprint'), schema: { type: 'array', items: 'json', custom: 'com.pyxis.greenhopper.jira:gh-sprint', customId: 10_020 } },
];
const OWN_FIELDS: readonly FieldRecord[] = [custom(FIELD_IDS.team, 'Team', 'team', `${PICKERS}:atlassian-team`), custom(FIELD_IDS.manager, 'Product Manager', 'user', `${PICKERS}:userpicker`)];

export const TYPE_NAMES = ['Epic', 'Story', 'Task', 'Bug', 'Sub-task', 'Idea', 'Request'] as const;
export type TypeName = (typeof TYPE_NAMES)[number];
/** Those of which a team-managed project has its own. */
const COPIED = 5;
const FIRST_TYPE = 10_000;

/** By which a type is known in a project. */
export const typeIdOf = (name: TypeName, { index, isTeamManaged }: ProjectLayout): string => {
  const place = TYPE_NAMES.indexOf(name);
  return String(isTeamManaged && place < COPIED ? 1_000_000 + index * COPIED + place : FIRST_TYPE + place);
};

export const projectId = ({ index }: ProjectLayout): string => String(10_000 + index);
/** P, and a number of letters, so that the order of keys is that of projects. */
export const projectKey = ({ index }: ProjectLayout): string => `P${[3, 2, 1, 0].map((place) => String.fromCharCode(65 + (Math.floor(index / 26 ** place) % 26))).join('')}`;
export const LINK_TYPE = { id: '10100', name: 'Blocks', inward: 'is blocked by', outward: 'blocks' } as const;

/** How many people a site has: one a project, thirty at least. */
const countPeople = ({ projects }: ScaleShape): number => Math.max(30, projects);
const accountOf = (person: number): string => `5b${String(person).padStart(6, '0')}`;
/** Eight people work in a project, some of them in its neighbours too. */
export const memberOf = (index: number, draw: number, shape: ScaleShape): string => accountOf((index * 3 + (draw % 8)) % countPeople(shape));

export const listUsers = (shape: ScaleShape): readonly UserRecord[] => Array.from({ length: countPeople(shape) }, (_, person) => ({
  accountId: accountOf(person), accountType: 'atlassian', displayName: `Person ${person + 1}`, active: person % 50 !== 49,
}));

export function buildCatalogue(layouts: readonly ProjectLayout[], shape: ScaleShape): SiteFile {
  const programmes = [...new Set(layouts.map(({ programme }) => programme))].map((programme) => ({ id: String(10_000 + programme), name: `Programme ${programme + 1}` }));
  return {
    name: `${shape.projects} spaces, ${shape.workItems} work items`,
    projects: layouts.map((layout) => describeProject(layout, programmes[layout.programme], shape)),
    issueTypes: [...TYPE_NAMES.map((name, place) => describeType(String(FIRST_TYPE + place), name)), ...layouts.filter(({ isTeamManaged }) => isTeamManaged).flatMap(describeOwnTypes)],
    issueLinkTypes: [LINK_TYPE, { id: '10101', name: 'Relates', inward: 'relates to', outward: 'relates to' }],
    fields: shape.hasFields ? [...OWN_FIELDS, ...FIELDS] : FIELDS,
    projectCategories: programmes,
    roles: layouts.flatMap((layout) => listRoles(layout, shape)),
    permissions: { admins: [accountOf(0)] },
  };
}

function describeProject(layout: ProjectLayout, projectCategory: ProjectRecord['projectCategory'], shape: ScaleShape): ProjectRecord {
  const { index, type, isTeamManaged, isArchived } = layout;
  return {
    id: projectId(layout), key: projectKey(layout), name: `Space ${index + 1}`, projectTypeKey: type, style: isTeamManaged ? 'next-gen' : 'classic', simplified: isTeamManaged, archived: isArchived,
    lead: { accountId: memberOf(index, 0, shape) }, ...(projectCategory === undefined ? {} : { projectCategory }),
  };
}

const describeType = (id: string, name: TypeName): IssueTypeRecord => ({ id, name, subtask: name === 'Sub-task', hierarchyLevel: name === 'Epic' ? 1 : name === 'Sub-task' ? -1 : 0 });

const describeOwnTypes = (layout: ProjectLayout): readonly IssueTypeRecord[] =>
  TYPE_NAMES.slice(0, COPIED).map((name) => ({ ...describeType(typeIdOf(name, layout), name), scope: { type: 'PROJECT', project: { id: projectId(layout) } } }));

const ROLE_NAMES = ['Product Owner', 'Product Manager', 'Project Manager'] as const;

/** Shared roles under one id everywhere, those of a team-managed project under its own. */
function listRoles(layout: ProjectLayout, shape: ScaleShape): readonly RoleRecord[] {
  const firstId = layout.isTeamManaged ? 2_000_000 + layout.index * 10 : 10_200;
  return [
    ...ROLE_NAMES.map((name, place) => ({ id: firstId + place, name, projectKey: projectKey(layout), actors: listActors(layout.index * 4 + place, layout.index, shape) })),
    { id: firstId + ROLE_NAMES.length, name: 'Members', projectKey: projectKey(layout), actors: [] },
  ];
}

function listActors(place: number, index: number, shape: ScaleShape): readonly ActorRecord[] {
  let left = drawShare(shape.seed, place, PURPOSES.actors);
  const count = ACTOR_SHARES.findIndex((share) => (left -= share) < 0);
  const first = drawWord(shape.seed, place, PURPOSES.actor);
  return Array.from({ length: Math.max(0, count) }, (_, nth) => ({ type: 'atlassian-user-role-actor', actorUser: { accountId: memberOf(index, first + nth, shape) } }));
}
