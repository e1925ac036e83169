/** An order that nobody looks after grows wrong by itself: what was next a quarter ago is seldom next today. */
import { defineCheck } from '../model/check';
import { judged, notApplicable, unknownResult } from '../model/check-result';
import type { Instant } from '../model/facts';
import { isRoleMapped } from '../model/role-mapping';
import { changeBacklogs } from './change-backlog';
import { FROM_A_SAMPLE, describeSample } from './describe-sample';
import { agesAt } from './measure-age';

export const neglectedBacklogs = defineCheck({
  id: 'neglected-backlogs',
  title: 'Somebody looks after the backlog',
  failureTitle: 'Nobody looks after the backlog',
  description: 'A backlog that nobody ordered or refined for months is a list of old wishes. The team works past it, and what matters is decided elsewhere.',
  role: 'productOwner',
  risk: 'medium',
  kind: 'practice',
  scoring: 'verdict',
  forDiscovery: false,
  needs: ['backlog', 'moves'],
  thresholds: ['neglectedWarnDays', 'neglectedFailDays', 'backlogSample', 'sampleDays'],
  messages: { neglected: `Nobody ordered or refined the backlog of {project} for {days} days. ${FROM_A_SAMPLE}` },
  remedyText: 'Go through the top of the backlog: order it anew, refine what comes next, close what nobody will do.',
  source: 'Between Swarmia (14 days) and Jira Optimizer (60); OSSF Scorecard: maintained within 90 days.',
  isMapped: (offers, settings) => isRoleMapped('productOwner', offers, settings),
  run({ projectId, backlog, moves, at }, { thresholds: { neglectedWarnDays, neglectedFailDays } }) {
    if (!backlog.known) return unknownResult();
    const { items } = backlog.value;
    if (items.length === 0) return notApplicable();
    const ageOf = agesAt(at);
    const daysSince = (date: Instant | null) => ageOf(date) ?? 0;
    const isRecent = (date: Instant | null) => daysSince(date) <= neglectedWarnDays;
    const isOrdered = moves.known && moves.value.some((move) => isRecent(move.at));
    if (isOrdered || items.some(({ updated }) => isRecent(updated))) return judged('pass', 1, []);
    // Ordering leaves the dates of the items alone, so that without the moves nobody can tell.
    if (!moves.known) return unknownResult();
    const quietDays = Math.min(...items.map(({ updated }) => daysSince(updated)), ...moves.value.map((move) => daysSince(move.at)));
    return judged(quietDays > neglectedFailDays ? 'fail' : 'warn', 1, [{
      subject: { type: 'project', id: projectId },
      messageId: 'neglected',
      values: { project: { ref: 'project', id: projectId }, days: Math.floor(quietDays), ...describeSample(backlog.value) },
    }]);
  },
  /** One item is refined today. */
  remedy: (site, finding) => changeBacklogs(site, (sample, project) => (project.id !== finding.subject.id ? sample : {
    ...sample, items: sample.items.map((item, index) => (index === 0 ? { ...item, updated: site.at } : item)),
  })),
});
