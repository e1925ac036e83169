/** What somebody carries in one respect, beside the guide: "3 teams; guide: up to 2". */
import type { Span, SpanLimit } from '../../../src/model/portfolio-api';
import { BandMark } from '../../shared/space/band-mark';
import type { Group } from '../../shared/space/group-spaces';
import { useTexts } from '../../shared/texts/texts-context';

const MARKS: Readonly<Record<Span['standing'], Group>> = { within: 'healthy', near: 'attention', over: 'atRisk', untold: 'none' };

export interface SpanLineProps {
  readonly kind: 'ownerTeams' | 'managerOwners' | 'combinedTeams';
  readonly span: Span | null;
  readonly limit: SpanLimit;
}

/** Nothing where they hold no such seat. */
export function SpanLine({ kind, span, limit: { upTo, source } }: SpanLineProps) {
  const { say } = useTexts();
  if (span === null) return null;
  const { count, isAtLeast, standing } = span;
  return (
    <p className="span-line" title={source ?? say('people.limit.own')}>
      <BandMark standing={MARKS[standing]} />
      <span>{count === null ? say(`people.${kind}.unknown`) : say(`people.${kind}`, { count })}{count !== null && isAtLeast ? ` ${say('people.atLeast')}` : ''}; {say('people.guide', { upTo })}<span className={standing === 'within' ? 'visually-hidden' : 'span-standing'}> · {say(`people.standing.${standing}`)}</span></span>
    </p>
  );
}
