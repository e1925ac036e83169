/** Work that waits for another team needs somebody who is in charge of the waiting. */
import type { Dependency } from '../model/check';
import { defineCheck } from '../model/check';
import { judged, notApplicable, unknownResult } from '../model/check-result';
import { known } from '../model/facts';
import { isRoleMapped } from '../model/role-mapping';

export const dependenciesWithoutProjectManager = defineCheck({
  id: 'dependencies-without-project-manager',
  title: 'Dependencies between teams have somebody in charge',
  failureTitle: 'Dependencies between teams have nobody in charge',
  description: 'Each open dependency halves the odds of being on time. Between teams neither product owner can settle it alone: somebody must hold both ends.',
  role: 'projectManager',
  risk: 'high',
  kind: 'exact',
  scoring: 'proportion',
  forDiscovery: false,
  needs: ['dependencies'],
  thresholds: ['unmanagedPairFail', 'deadDependencyDays'],
  messages: { unmanaged: 'Nobody is in charge of {subject}, one of {ofPair} between {teamA} and {teamB}.' },
  remedyText: 'Name a project manager for one of the spaces, or a coordinator for the two teams.',
  source: 'Magennis, Agile Alliance: three dependencies leave under 13 % of being on time (a model that assumes independent halves).',
  isMapped: (offers, settings) =>
    isRoleMapped('projectManager', offers, settings) || settings.coordinators.length > 0 || offers.managerFields.length > 0,
  run({ dependencies }, { thresholds }) {
    if (!dependencies.known) return unknownResult();
    const open = dependencies.value.filter((dependency) => dependency.state === 'open');
    if (open.length === 0) return notApplicable();
    if (open.some((dependency) => dependency.managed === null)) return unknownResult();
    const pairs = groupByPair(open.filter((dependency) => dependency.managed === false));
    const findings = [...pairs.values()].flatMap((pair) => pair.map((dependency) => describe(dependency, pair.length)));
    const worst = Math.max(0, ...[...pairs.values()].map((pair) => pair.length));
    const outcome = worst === 0 ? 'pass' : worst >= thresholds.unmanagedPairFail ? 'fail' : 'warn';
    return judged(outcome, open.length, findings);
  },
  remedy: (site, finding, appointee) => ({
    ...site,
    accounts: { ...site.accounts, [appointee]: 'active' },
    projects: site.projects.map((project) => ({
      ...project,
      links: project.links.known
        ? known(project.links.value.map((link) => link.id === finding.subject.id
          ? { ...link, from: { ...link.from, manager: known(appointee) }, to: { ...link.to, manager: known(appointee) } }
          : link))
        : project.links,
    })),
  }),
});

function groupByPair(dependencies: readonly Dependency[]): Map<string, Dependency[]> {
  const pairs = new Map<string, Dependency[]>();
  for (const dependency of dependencies) {
    const pair = [dependency.from.team, dependency.to.team].sort().join('\n');
    const sofar = pairs.get(pair);
    if (sofar) sofar.push(dependency);
    else pairs.set(pair, [dependency]);
  }
  return pairs;
}

const describe = ({ linkId, from, to }: Dependency, ofPair: number) => ({
  subject: { type: 'dependency', id: linkId },
  messageId: 'unmanaged',
  values: {
    from: { ref: 'issue', id: from.issueId },
    to: { ref: 'issue', id: to.issueId },
    teamA: { ref: 'team', id: from.team },
    teamB: { ref: 'team', id: to.team },
    ofPair,
  },
}) as const;
