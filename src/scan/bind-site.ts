/** Settings as somebody wrote them, bound to what the site is known to have: from here on there are ids only. */
import type { ProjectId } from '../model/facts';
import type { Register } from '../model/register';
import type { Settings } from '../model/settings';
import type { Vocabulary } from '../model/vocabulary';
import { bindSettings } from './bind-settings';
import type { SetupFinding } from './find-setup';
import { leaveOutGone } from './leave-out-gone';
import { readStoredReferences } from './site-references';

export interface BoundSite {
  readonly settings: Settings;
  /** What the settings name and the site lacks; empty unless it is left out. */
  readonly setup: readonly SetupFinding[];
  /** The projects that were asked for; null for all. */
  readonly selected: ReadonlySet<ProjectId> | null;
}

/**
 * @param leavesOutGone for saved settings: what they say of things that are gone is left out, where it would throw
 * @throws InputError where the settings or `projectKeys` name something that the site lacks
 */
export function bindSite(given: Settings, vocabulary: Vocabulary, register: Register, { projectKeys = [], leavesOutGone }: { readonly projectKeys?: readonly string[]; readonly leavesOutGone: boolean }): BoundSite {
  const references = readStoredReferences(vocabulary, register);
  const current = leavesOutGone ? leaveOutGone(given, references) : { settings: given, setup: [] };
  const { settings, selected } = bindSettings(current.settings, references, projectKeys);
  return { settings, setup: current.setup, selected: selected.length === 0 ? null : new Set(selected) };
}
