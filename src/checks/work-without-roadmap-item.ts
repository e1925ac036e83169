/** Stories that belong to nothing on the roadmap are built because somebody asked, not because somebody decided. */
import { defineCheck } from '../model/check';
import { judged, notApplicable, unknownResult } from '../model/check-result';
import { compareShare } from '../model/exact';
import { isRoleMapped } from '../model/role-mapping';
import { changeBacklogItem } from './change-backlog';
import { FROM_A_SAMPLE, describeSample } from './describe-sample';

export const workWithoutRoadmapItem = defineCheck({
  id: 'work-without-roadmap-item',
  title: 'Stories belong to the roadmap',
  failureTitle: 'Most stories belong to nothing on the roadmap',
  description: 'Where most of the waiting stories have no roadmap item above them, the roadmap says one thing and the team builds another.',
  role: 'productOwner',
  risk: 'medium',
  kind: 'practice',
  scoring: 'proportion',
  forDiscovery: false,
  needs: ['backlog'],
  thresholds: ['storiesWithoutItem', 'backlogSample', 'sampleDays'],
  messages: { loose: `{subject} has no roadmap item above it, like {loose} of {stories} waiting stories. ${FROM_A_SAMPLE}` },
  remedyText: 'Put the story below the roadmap item that it serves, or ask whether it should be built.',
  source: 'Derived: more than half is no exception any more.',
  isMapped: (offers, settings) => isRoleMapped('productOwner', offers, settings),
  run({ backlog }, { thresholds: { storiesWithoutItem } }) {
    if (!backlog.known) return unknownResult();
    const stories = backlog.value.items.filter(({ hasRoadmapItem }) => hasRoadmapItem !== null);
    const loose = stories.filter(({ hasRoadmapItem }) => hasRoadmapItem === false);
    if (stories.length === 0) return notApplicable();
    const values = { loose: loose.length, stories: stories.length, ...describeSample(backlog.value) };
    const findings = loose.map(({ id }) => ({ subject: { type: 'issue', id }, messageId: 'loose', values }) as const);
    return judged(compareShare(loose.length, stories.length, storiesWithoutItem) > 0 ? 'fail' : 'pass', stories.length, findings);
  },
  remedy: (site, finding) => changeBacklogItem(site, finding.subject.id, (item) => ({ ...item, hasRoadmapItem: true })),
});
