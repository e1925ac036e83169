/** Which teams wait for each other, and where nobody is in charge of that. */
import type { DependenciesAnswer } from '../model/dependencies-api';
import { MOST_PAIRS } from '../model/dependencies-api';
import type { IssueId, TeamId } from '../model/facts';
import type { StoredDependency } from '../model/stored-dependency';
import { pairTeams } from '../scan/pair-teams';
import type { Storage } from '../storage/open-storage';
import { clock } from './clock';
import { readScanStatus } from './read-scan-status';
import { readShownDependencies } from './read-shown-dependencies';
import type { Viewer } from './viewer';

/** @throws JiraError, BudgetError, StorageError */
export async function getDependencies(storage: Storage, viewer: Viewer): Promise<DependenciesAnswer> {
  const { gate, shown, halfHidden, register } = await readShownDependencies(storage, viewer);
  const pairs = pairTeams(shown, (projectId) => register.get(projectId)?.programmeId ?? null);
  const vocabulary = await storage.vocabulary.read();
  return {
    scan: await readScanStatus(storage, viewer, clock.now(), gate.showsProgress),
    pairs: pairs.slice(0, MOST_PAIRS),
    pairCount: pairs.length,
    open: shown.filter(({ state }) => state === 'open').length,
    unmanaged: shown.filter(({ state, managed }) => state === 'open' && managed === false).length,
    possiblyDead: shown.filter(({ state }) => state === 'possiblyDead').length,
    hidden: halfHidden.length,
    samples: sampleTeams(shown),
    teamFields: vocabulary?.teamFields ?? [],
  };
}

/** A space that is its own team has a name of its own. */
const sampleTeams = (shown: readonly StoredDependency[]): Readonly<Record<TeamId, IssueId>> =>
  Object.fromEntries(shown.flatMap(({ from, to }) => [from, to]).filter(({ team }) => !team.startsWith('project:')).map(({ team, issueId }) => [team, issueId]));
