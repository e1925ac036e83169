/** What comes next must say what is wanted and when it is done, or the team starts by asking. */
import type { Finding } from '../model/check';
import { defineCheck } from '../model/check';
import { judged, notApplicable, unknownResult } from '../model/check-result';
import type { BacklogItem, BacklogSample } from '../model/facts';
import { listWords } from '../model/list-words';
import { isRoleMapped } from '../model/role-mapping';
import { changeBacklogItem } from './change-backlog';
import { FROM_A_SAMPLE, describeSample } from './describe-sample';
import { judgeOverShare } from './judge-over-share';

export const unreadyBacklogTops = defineCheck({
  id: 'unready-backlog-tops',
  title: 'What comes next is ready',
  failureTitle: 'What comes next is not ready',
  description: 'An item at the top of the backlog without a description or acceptance criteria is started on a guess, and finished twice.',
  role: 'productOwner',
  risk: 'low',
  kind: 'practice',
  scoring: 'proportion',
  forDiscovery: false,
  needs: ['backlog'],
  thresholds: ['nextItems', 'unreadyTopsWarn', 'unreadyTopsFail', 'backlogSample', 'sampleDays'],
  messages: { unready: `{subject} is among the next {next} work items and lacks {missing}. ${FROM_A_SAMPLE}` },
  remedyText: 'Refine the next work items: say what is wanted and when it is done, and estimate where the team does.',
  source: 'Derived: one in five, then more than half, of about one sprint.',
  isMapped: (offers, settings) => isRoleMapped('productOwner', offers, settings),
  run({ backlog }, { thresholds: { nextItems, unreadyTopsWarn, unreadyTopsFail } }) {
    if (!backlog.known) return unknownResult();
    const { estimates } = backlog.value;
    const next = backlog.value.items.slice(0, nextItems).filter((item) => isAskedForAnything(item, estimates));
    if (next.length === 0) return notApplicable();
    const { sampleSize, sampleDay } = describeSample(backlog.value);
    const findings: Finding[] = [];
    for (const item of next) {
      const missing = listMissing(item, estimates);
      if (missing.length === 0) continue;
      findings.push({ subject: { type: 'issue', id: item.id }, messageId: 'unready', values: { next: next.length, missing: listWords(missing.map((part) => PART_WORDS[part])), lacks: missing, sampleSize, sampleDay } });
    }
    return judged(judgeOverShare(findings.length, next.length, { warn: unreadyTopsWarn, fail: unreadyTopsFail }), next.length, findings);
  },
  remedy: (site, finding) => changeBacklogItem(site, finding.subject.id, refine),
});

const PART_WORDS = { description: 'a description', acceptanceCriteria: 'acceptance criteria', estimate: 'an estimate' } as const;

type Estimates = BacklogSample['estimates'];

const isAskedForAnything = ({ hasDescription, hasAcceptanceCriteria, hasEstimate }: BacklogItem, estimates: Estimates): boolean =>
  hasDescription !== null || hasAcceptanceCriteria !== null || (estimates && hasEstimate !== null);

function listMissing({ hasDescription, hasAcceptanceCriteria, hasEstimate }: BacklogItem, estimates: Estimates): ReadonlyArray<keyof typeof PART_WORDS> {
  const missing: Array<keyof typeof PART_WORDS> = [];
  if (hasDescription === false) missing.push('description');
  if (hasAcceptanceCriteria === false) missing.push('acceptanceCriteria');
  if (estimates && hasEstimate === false) missing.push('estimate');
  return missing;
}

/** What is not asked for stays so. */
const refine = (item: BacklogItem): BacklogItem => ({
  ...item,
  hasDescription: item.hasDescription === null ? null : true,
  hasAcceptanceCriteria: item.hasAcceptanceCriteria === null ? null : true,
  hasEstimate: item.hasEstimate === null ? null : true,
});
