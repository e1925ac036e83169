/** Settings and flags name projects by key or id, programmes and types by name or id; from here on there are ids only. */
import { InputError } from '../model/errors';
import type { Settings } from '../model/settings';
import type { SiteReferences } from './site-references';

/** @throws InputError naming the first reference that the site lacks; saved settings pass through leave-out-gone.ts before */
export function bindSettings(settings: Settings, site: SiteReferences, projectKeys: readonly string[]): { readonly settings: Settings; readonly selected: readonly string[] } {
  const bind = <Id>(find: (reference: string) => Id | undefined, what: string) => (where: string) => (reference: string): Id => {
    const id = find(reference);
    if (id === undefined) throw new InputError(`${where} names the ${what} "${reference}", which the site does not have or this account may not see.`);
    return id;
  };
  const toProject = bind(site.project, 'space');
  const toProgramme = bind(site.programme, 'programme');
  const toIds = (find: SiteReferences['issueTypes'], what: string, where: string, references: readonly string[]) => [...new Set(references.flatMap(bind(find, what)(where)))];
  const { roadmapTypes, dependencyTypes } = settings;
  return {
    selected: projectKeys.map(toProject('--projects')),
    settings: {
      ...settings,
      seats: settings.seats.map((seat) => ({
        ...seat,
        ...(seat.project === undefined ? {} : { project: toProject('the seats')(seat.project) }),
        ...(seat.programme === undefined ? {} : { programme: toProgramme('the seats')(seat.programme) }),
      })),
      disputes: settings.disputes.map((dispute) => ({ ...dispute, project: toProject('disputes')(dispute.project) })),
      oneProductProgrammes: settings.oneProductProgrammes.map(toProgramme('oneProductProgrammes')),
      ...(roadmapTypes === undefined ? {} : { roadmapTypes: toIds(site.issueTypes, 'work type', 'roadmapTypes', roadmapTypes) }),
      ...(dependencyTypes === undefined ? {} : { dependencyTypes: toIds(site.linkTypes, 'link type', 'dependencyTypes', dependencyTypes) }),
      coordinators: settings.coordinators.map((coordinator) => ({
        ...coordinator,
        ...(coordinator.programme === undefined ? {} : { programme: toProgramme('coordinators')(coordinator.programme) }),
      })),
      excludedProjects: settings.excludedProjects.map(toProject('excludedProjects')),
      teamCounts: Object.fromEntries(Object.entries(settings.teamCounts).map(([project, count]) => [toProject('teamCounts')(project), count])),
      exemptions: settings.exemptions.map((exemption) => ({ ...exemption, project: toProject('exemptions')(exemption.project) })),
    },
  };
}
