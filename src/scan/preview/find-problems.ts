/** What is wrong with settings before they are saved, as sentences at the path of the setting. */
import { CHECKS } from '../../checks';
import type { SettingsProblem } from '../../model/admin-api';
import type { Settings } from '../../model/settings';
import type { ThresholdName } from '../../model/thresholds';
import { resolveThresholds } from '../../scoring/profile';
import type { SiteReferences } from '../site-references';

/** @param saved what they named before may be gone: the set-up says so, and it is no reason to refuse @param site null before the first scan, when nobody knows what there is */
export const findProblems = (settings: Settings, saved: Settings, site: SiteReferences | null): readonly SettingsProblem[] =>
  [...findUnknownChecks(settings), ...findContradictions(settings), ...findIdleCoordinators(settings), ...(site === null ? [] : findUnknownReferences(settings, saved, site))];

function findUnknownChecks({ checks }: Settings): readonly SettingsProblem[] {
  const ids = new Set(CHECKS.map(({ id }) => id));
  return Object.keys(checks).filter((id) => !ids.has(id)).map((id) => ({ path: `checks.${id}`, message: `There is no check "${id}".` }));
}

/** First warns, second fails. */
const RISING: ReadonlyArray<readonly [ThresholdName, ThresholdName]> = [
  ['staleItemsWarn', 'staleItemsFail'], ['combinedTeamsWarn', 'combinedTeamsFail'], ['ownerTeamsWarn', 'ownerTeamsFail'],
  ['managerOwnersWarn', 'managerOwnersFail'], ['neglectedWarnDays', 'neglectedFailDays'], ['unreadyTopsWarn', 'unreadyTopsFail'],
];

function findContradictions(settings: Settings): readonly SettingsProblem[] {
  const values = resolveThresholds(settings);
  const rising = RISING.filter(([warns, fails]) => values[warns] > values[fails]).map(([warns, fails]) => (
    { path: `thresholds.${warns}`, message: `It would warn from ${values[warns]} and fail from ${values[fails]} already: warn at the same number or a smaller one.` }));
  const { ownedItemsWarn, ownedItemsPass } = values;
  return ownedItemsWarn <= ownedItemsPass ? rising : [...rising, { path: 'thresholds.ownedItemsWarn', message: `It would fail under ${ownedItemsWarn} per cent and pass from ${ownedItemsPass} already: fail under the same share or a smaller one.` }];
}

const findIdleCoordinators = ({ coordinators }: Settings): readonly SettingsProblem[] => coordinators.flatMap(({ programme, teams }, index) =>
  (programme === undefined && teams === undefined ? [{ path: `coordinators.${index}`, message: 'Name the programme, or the two teams, whose dependencies this person manages.' }] : []));

interface Reference {
  readonly path: string;
  readonly what: 'space' | 'programme' | 'work type' | 'link type';
  readonly name: string;
}

function findUnknownReferences(settings: Settings, saved: Settings, site: SiteReferences): readonly SettingsProblem[] {
  const before = new Set(listReferences(saved).map(({ what, name }) => `${what} ${name}`));
  const find = { 'space': site.project, 'programme': site.programme, 'work type': site.issueTypes, 'link type': site.linkTypes };
  return listReferences(settings)
    .filter(({ what, name }) => !before.has(`${what} ${name}`) && find[what](name) === undefined)
    .map(({ path, what, name }) => ({ path, message: `The site has no ${what} "${name}", or Rolecall may not see it; check how it is written.` }));
}

function listReferences({ seats, oneProductProgrammes, roadmapTypes = [], dependencyTypes = [], coordinators, excludedProjects, teamCounts }: Settings): readonly Reference[] {
  const of = (what: Reference['what'], setting: string, names: readonly string[]) => names.map((name, index): Reference => ({ path: `${setting}.${index}`, what, name }));
  return [
    ...seats.flatMap(({ project, programme }, index): Reference[] => [
      ...(project === undefined ? [] : [{ path: `seats.${index}`, what: 'space' as const, name: project }]),
      ...(programme === undefined ? [] : [{ path: `seats.${index}`, what: 'programme' as const, name: programme }]),
    ]),
    ...of('programme', 'oneProductProgrammes', oneProductProgrammes),
    ...of('work type', 'roadmapTypes', roadmapTypes),
    ...of('link type', 'dependencyTypes', dependencyTypes),
    ...coordinators.flatMap(({ programme }, index): Reference[] => (programme === undefined ? [] : [{ path: `coordinators.${index}`, what: 'programme', name: programme }])),
    ...of('space', 'excludedProjects', excludedProjects),
    ...Object.keys(teamCounts).map((name): Reference => ({ path: `teamCounts.${name}`, what: 'space', name })),
  ];
}
