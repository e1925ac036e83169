/** Settings and flags name projects by key or id and programmes by name or id; from here on there are ids only. */
import type { CatalogueProject } from '../model/catalogue';
import { InputError } from '../model/errors';
import type { Settings } from '../model/settings';

/** @throws InputError naming the first reference that the site lacks */
export function bindSettings(settings: Settings, projects: readonly CatalogueProject[], projectKeys: readonly string[]): { readonly settings: Settings; readonly selected: ReadonlySet<string> } {
  const ids = new Map(projects.flatMap((project) => [[project.key.toUpperCase(), project.id], [project.id, project.id]]));
  const programmes = new Map(projects.flatMap(({ projectCategory: programme }) => (programme ? [[programme.name.toUpperCase(), programme.id], [programme.id, programme.id]] : [])));
  const find = (among: ReadonlyMap<string, string>, reference: string, what: string, where: string) => {
    const id = among.get(reference.trim().toUpperCase());
    if (id === undefined) throw new InputError(`${where} names the ${what} "${reference}", which the site does not have or this account may not see.`);
    return id;
  };
  const toProject = (where: string) => (reference: string) => find(ids, reference, 'space', where);
  const toProgramme = (where: string) => (reference: string) => find(programmes, reference, 'programme', where);
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
