/**
 * Saved settings outlive the spaces and programmes that they name. What they say of those is left out, so that one deleted
 * space does not end every scan, and the set-up says once what to take out.
 */
import type { Settings } from '../model/settings';
import { sortedUnique } from '../model/sorted';
import type { SetupFinding } from './find-setup';
import type { SiteReferences } from './site-references';

export function leaveOutGone(settings: Settings, site: SiteReferences): { readonly settings: Settings; readonly setup: readonly SetupFinding[] } {
  const gone = { spaces: new Set<string>(), programmes: new Set<string>() };
  const hasProject = (reference: string | undefined) => isThere(reference, site.project, gone.spaces);
  const hasProgramme = (reference: string | undefined) => isThere(reference, site.programme, gone.programmes);
  const kept: Settings = {
    ...settings,
    seats: settings.seats.filter(({ project, programme }) => hasProject(project) && hasProgramme(programme)),
    disputes: settings.disputes.filter(({ project }) => site.project(project) !== undefined),
    oneProductProgrammes: settings.oneProductProgrammes.filter(hasProgramme),
    coordinators: settings.coordinators.flatMap(({ programme, ...coordinator }) => {
      if (programme !== undefined && hasProgramme(programme)) return [{ ...coordinator, programme }];
      return programme === undefined || coordinator.teams !== undefined ? [coordinator] : [];
    }),
    excludedProjects: settings.excludedProjects.filter(hasProject),
    teamCounts: Object.fromEntries(Object.entries(settings.teamCounts).filter(([project]) => hasProject(project))),
    // An accepted gap ends by itself: nobody has to be told.
    exemptions: settings.exemptions.filter(({ project }) => site.project(project) !== undefined),
  };
  return { settings: kept, setup: sayGone(sortedUnique(gone.spaces), sortedUnique(gone.programmes)) };
}

function isThere(reference: string | undefined, find: (reference: string) => string | undefined, gone: Set<string>): boolean {
  if (reference === undefined || find(reference) !== undefined) return true;
  gone.add(reference);
  return false;
}

function sayGone(spaces: readonly string[], programmes: readonly string[]): readonly SetupFinding[] {
  const counts = [count(spaces.length, 'space'), count(programmes.length, 'programme')].filter((text) => text !== '').join(' and ');
  return counts === '' ? [] : [{
    subject: { type: 'site', id: 'site' },
    messageId: 'gone',
    values: { counts, references: [...spaces, ...programmes] },
    template: 'The settings name {counts} that are gone, or that Rolecall may not see: {references}. What they say of them is left out; take them out of the settings.',
  }];
}

const count = (number: number, noun: string): string => (number === 0 ? '' : `${number} ${noun}${number === 1 ? '' : 's'}`);
