/** Which types are roadmap items and which links are dependencies, where the settings say so in place of the defaults. */
import type { SiteCatalogue } from '../model/catalogue';
import type { Settings } from '../model/settings';

/** @param settings bound: types by id */
export function chooseTypes<Types extends Pick<SiteCatalogue, 'linkTypes' | 'roadmapTypes' | 'dependencyTypes'>>(catalogue: Types, { roadmapTypes, dependencyTypes }: Pick<Settings, 'roadmapTypes' | 'dependencyTypes'>): Types {
  return {
    ...catalogue,
    ...(roadmapTypes === undefined ? {} : { roadmapTypes: [...roadmapTypes].sort() }),
    ...(dependencyTypes === undefined ? {} : { dependencyTypes: catalogue.linkTypes.filter(({ id }) => dependencyTypes.includes(id)) }),
  };
}
