/** What the space's number is and what it is with the gap accepted: the true one stays. */
import { useEffect, useState } from 'react';
import type { GapsAnswer } from '../../../src/model/voices-api';
import { callApp } from '../../shared/page/call-app';
import { shownScore } from '../../shared/space/words';
import { useTexts } from '../../shared/texts/texts-context';
import { usePageSpace } from '../space-context';

/** @param subjectId empty for the whole check */
export function GapPreview({ checkId, subjectId }: { readonly checkId: string; readonly subjectId: string }) {
  const { projectId } = usePageSpace();
  const { say, render } = useTexts();
  const [foreseen, setForeseen] = useState<GapsAnswer | null>(null);
  useEffect(() => {
    let isCurrent = true;
    callApp('previewGap', { projectId, checkId, ...(subjectId === '' ? {} : { subjectId }) }).then((answer) => { if (isCurrent) setForeseen(answer); }, () => { if (isCurrent) setForeseen(null); });
    return () => { isCurrent = false; };
  }, [projectId, checkId, subjectId]);
  if (foreseen === null) return <p className="subtle">{say('project.gap.stays')}</p>;
  const { score, adjustedScore, adjustedBand } = foreseen;
  if (score === null || adjustedScore === null) return <p className="subtle">{say('project.gap.stays')}</p>;
  return <p role="status">{render('project.gap.preview', { score: shownScore(score), adjusted: shownScore(adjustedScore), band: adjustedBand === null ? say('band.none') : say(`band.${adjustedBand}`) })}</p>;
}
