/** A backlog is ordered by whoever moves its items: that should be the product owner, not whoever is nearest. */
import { defineCheck } from '../model/check';
import { blocked, judged, notApplicable, unknownResult } from '../model/check-result';
import { known } from '../model/facts';
import { isRoleMapped } from '../model/role-mapping';
import { hasHolder } from '../model/seat';
import { changeBacklogs } from './change-backlog';
import { FROM_A_SAMPLE, describeSample } from './describe-sample';
import { agesAt } from './measure-age';
import { readProject } from './read-project';

export const backlogsOrderedByOthers = defineCheck({
  id: 'backlogs-ordered-by-others',
  title: 'The product owner orders the backlog',
  failureTitle: 'Others than the product owner order the backlog',
  description: 'Whoever moves the work items decides what comes next. Where that is mostly somebody else, the product owner answers for an order that others made.',
  role: 'productOwner',
  risk: 'high',
  kind: 'practice',
  scoring: 'proportion',
  forDiscovery: false,
  needs: ['productOwner', 'backlog', 'moves'],
  thresholds: ['movesByOthers', 'movesDays', 'backlogSample', 'sampleDays'],
  messages: {
    moved: `{subject} was moved on {day} by somebody who is not product owner; others made {others} of {moves} moves in {days} days. ${FROM_A_SAMPLE}`,
  },
  remedyText: 'Let the product owner make the moves: others bring their wishes, the product owner changes the order.',
  source: 'Scrum Guide 2020: the product owner is accountable for ordering product backlog items. The counts are derived.',
  isMapped: (offers, settings) => isRoleMapped('productOwner', offers, settings),
  run({ projectId, productOwner, backlog, moves, at }, { thresholds: { movesByOthers, movesDays } }) {
    if (productOwner.state === 'unreadable' || !backlog.known || !moves.known) return unknownResult();
    const ageOf = agesAt(at);
    const recent = moves.value.filter((move) => (ageOf(move.at) ?? 0) <= movesDays);
    const byOthers = recent.filter(({ author }) => !productOwner.holders.includes(author));
    const [others, own] = [byOthers.length, recent.length - byOthers.length];
    // Whoever sat in the seat, there would be nothing to judge: so it waits for nobody either.
    if (others < movesByOthers && own === 0) return notApplicable();
    if (!hasHolder(productOwner)) return blocked();
    const holder = { ref: 'person', id: productOwner.holders[0] ?? '' } as const;
    const { sampleSize, sampleDay } = describeSample(backlog.value);
    const project = { ref: 'project', id: projectId } as const;
    // So few in all do not apply where the owner made none; were they violations where one is appointed who made some, that would lower the score.
    const counted = recent.length < movesByOthers ? [] : byOthers;
    const findings = counted.map((move) => ({
      subject: { type: 'issue', id: move.issueId },
      messageId: 'moved',
      values: { project, day: move.at.slice(0, 10), others, moves: recent.length, days: movesDays, holder, sampleSize, sampleDay },
    }) as const);
    return judged(others >= movesByOthers && others > own ? 'fail' : 'pass', recent.length, findings);
  },
  /** The product owner makes the moves of this item instead. */
  remedy(site, finding) {
    const { subject, values: { holder } } = finding;
    if (holder === null || typeof holder !== 'object' || !('ref' in holder)) return site;
    return changeBacklogs(site, (sample, project) => (!sample.moves.known || project.id !== readProject(finding) ? sample : {
      ...sample,
      moves: known(sample.moves.value.map((move) => (move.issueId === subject.id ? { ...move, author: holder.id } : move))),
    }));
  },
});
