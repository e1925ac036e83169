/** Settings and flags name projects by key or id and programmes by name or id; from here on there are ids only. */
import type { CatalogueProject } from '../model/catalogue';
import { InputError } from '../model/errors';
import type { Settings } from '../model/settings';
import { readReferences } from './site-references';

/** @throws InputError naming the first reference that the site lacks; saved settings pass through leave-out-gone.ts before */
export function bindSettings(settings: Settings, projects: readonly CatalogueProject[], projectKeys: readonly string[]): { readonly settings: Settings; readonly selected: ReadonlySet<string> } {
  const site = readReferences(projects);
  const found = (id: string | undefined, reference: string, what: string, where: string) => {
    if (id === undefined) throw new InputError(`${where} names the ${what} "${reference}", which the site does not have or this account may not see.`);
    return id;
  };
  const toProject = (where: string) => (reference: string) => found(site.project(reference), reference, 'space', where);
  const toProgramme = (where: string) => (reference: string) => found(site.programme(reference), reference, 'programme', where);
  const selected = projectKeys.map(toProject('--projects'));
  return {
    selected: new Set(selected.length > 0 ? selected : projects.map(({ id }) => id)),
    settings: {
      ...settings,
      seats: settings.seats.map((seat) => ({
        ...seat,
        ...(seat.project === undefined ? {} : { project: toProject('the seats')(seat.project) }),
        ...(seat.programme === undefined ? {} : { programme: toProgramme('the seats')(seat.programme) }),
      })),
      disputes: settings.disputes.map((dispute) => ({ ...dispute, project: toProject('disputes')(dispute.project) })),
      oneProductProgrammes: settings.oneProductProgrammes.map(toProgramme('oneProductProgrammes')),
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
