/**
 * Saved settings outlive the spaces, programmes and types that they name. What they say of those is left out, so that one
 * deleted space does not end every scan, and the set-up says once what to take out.
 */
import { listWords } from '../model/list-words';
import type { Settings } from '../model/settings';
import { sortedUnique } from '../model/sorted';
import type { SetupFinding } from './find-setup';
import type { SiteReferences } from './site-references';

export function leaveOutGone(settings: Settings, site: SiteReferences): { readonly settings: Settings; readonly setup: readonly SetupFinding[] } {
  const gone = { space: new Set<string>(), programme: new Set<string>(), 'work type': new Set<string>(), 'link type': new Set<string>() };
  const hasProject = (reference: string | undefined) => isThere(reference, site.project, gone.space);
  const hasProgramme = (reference: string | undefined) => isThere(reference, site.programme, gone.programme);
  const { roadmapTypes, dependencyTypes, ...others } = settings;
  const kept: Settings = {
    ...others,
    // A claim was made in the space itself, and no admin could take it out of the settings.
    seats: settings.seats.filter(({ project, programme, claimed }) => (claimed === true ? site.project(project ?? '') !== undefined : hasProject(project) && hasProgramme(programme))),
    disputes: settings.disputes.filter(({ project }) => site.project(project) !== undefined),
    oneProductProgrammes: settings.oneProductProgrammes.filter(hasProgramme),
    ...keepTypes('roadmapTypes', roadmapTypes, site.issueTypes, gone['work type']),
    ...keepTypes('dependencyTypes', dependencyTypes, site.linkTypes, gone['link type']),
    coordinators: settings.coordinators.flatMap(({ programme, ...coordinator }) => {
      if (programme !== undefined && hasProgramme(programme)) return [{ ...coordinator, programme }];
      return programme === undefined || coordinator.teams !== undefined ? [coordinator] : [];
    }),
    excludedProjects: settings.excludedProjects.filter(hasProject),
    teamCounts: Object.fromEntries(Object.entries(settings.teamCounts).filter(([project]) => hasProject(project))),
    // An accepted gap ends by itself: nobody has to be told.
    exemptions: settings.exemptions.filter(({ project }) => site.project(project) !== undefined),
  };
  return { settings: kept, setup: sayGone(Object.entries(gone).map(([noun, references]) => [noun, sortedUnique(references)])) };
}

function isThere(reference: string | undefined, find: (reference: string) => unknown, gone: Set<string>): boolean {
  if (reference === undefined || find(reference) !== undefined) return true;
  gone.add(reference);
  return false;
}

/** Where none of the named types is left, the defaults are in force again: an empty list would mean that there is no roadmap. */
function keepTypes<Name extends 'roadmapTypes' | 'dependencyTypes'>(name: Name, references: string[] | undefined, find: SiteReferences['issueTypes'], gone: Set<string>): Partial<Pick<Settings, Name>> {
  const left = references?.filter((reference) => isThere(reference, find, gone));
  return left === undefined || (left.length === 0 && references?.length !== 0) ? {} : ({ [name]: left } as Partial<Pick<Settings, Name>>);
}

function sayGone(gone: ReadonlyArray<readonly [noun: string, references: readonly string[]]>): readonly SetupFinding[] {
  const counts = gone.filter(([, references]) => references.length > 0).map(([noun, { length }]) => `${length} ${noun}${length === 1 ? '' : 's'}`);
  return counts.length === 0 ? [] : [{
    subject: { type: 'site', id: 'site' },
    messageId: 'gone',
    values: { counts: listWords(counts), references: gone.flatMap(([, references]) => references) },
    template: 'The settings name {counts} that are gone, or that Rolecall may not see: {references}. What they say of them is left out; take them out of the settings.',
  }];
}
