/** A roadmap is a promise that is looked at; an item that nobody touched for a quarter is a memory. */
import { defineCheck } from '../model/check';
import { judged, notApplicable, unknownResult } from '../model/check-result';
import { known } from '../model/facts';
import { judgeOverShare } from './judge-over-share';

export const staleRoadmapItems = defineCheck({
  id: 'stale-roadmap-items',
  title: 'The roadmap is looked after',
  failureTitle: 'Roadmap items have not been touched for a long time',
  description: 'Open items that nobody has updated for months make the roadmap longer than the plan. Readers cannot tell which of them are still meant.',
  role: 'productManager',
  risk: 'low',
  kind: 'exact',
  scoring: 'proportion',
  forDiscovery: true,
  needs: ['roadmapItems'],
  thresholds: ['staleItemDays', 'staleItemsWarn', 'staleItemsFail'],
  messages: { stale: '{subject} was not updated for more than {days} days.' },
  remedyText: 'Review the work item: update it, plan it anew, or close it.',
  source: 'OSSF Scorecard: maintained within 90 days; the shares are derived.',
  isMapped: () => true,
  run({ roadmapItems }, { thresholds: { staleItemDays, staleItemsWarn, staleItemsFail } }) {
    if (!roadmapItems.known) return unknownResult();
    const items = roadmapItems.value;
    if (items.length === 0) return notApplicable();
    const values = { days: staleItemDays };
    const findings = items.filter(({ isStale }) => isStale).map(({ id }) => ({ subject: { type: 'issue', id }, messageId: 'stale', values }) as const);
    return judged(judgeOverShare(findings.length, items.length, { warn: staleItemsWarn, fail: staleItemsFail }), items.length, findings);
  },
  remedy: (site, finding) => ({
    ...site,
    projects: site.projects.map((project) => ({
      ...project,
      roadmapItems: project.roadmapItems.known
        ? known(project.roadmapItems.value.map((item) => (item.id === finding.subject.id ? { ...item, updated: site.at } : item)))
        : project.roadmapItems,
    })),
  }),
});
