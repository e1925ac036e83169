/** A closed review as a file: one row a space, with its standing and what was decided; names are fetched as the viewer first. */
import { useState } from 'react';
import type { Answer } from '../../../src/model/api';
import { useNames } from '../../shared/jira/use-name';
import { Button } from '../../shared/parts/button';
import { shownScore } from '../../shared/space/words';
import { useTexts } from '../../shared/texts/texts-context';

export function ExportPack({ review: { decisions, standings, closedAt } }: { readonly review: Answer<'getClosedReview'> }) {
  const { say } = useTexts();
  const [isBusy, setIsBusy] = useState(false);
  const [spaces, people] = [useNames('project'), useNames('person')];
  const save = async () => {
    setIsBusy(true);
    const judged = standings.filter(({ eligibility }) => eligibility === 'eligible');
    await spaces.fetchAll(judged.map(({ projectId }) => projectId));
    await people.fetchAll(decisions.flatMap(({ accountId, by }) => [by, ...(accountId === null ? [] : [accountId])]));
    const decided = new Map(decisions.map((one) => [one.projectId, one]));
    const nameOf = (id: string | null | undefined) => (id === null || id === undefined ? '' : people.nameOf(id)?.text ?? say('name.hiddenPerson'));
    const head = ['key', 'space', 'standing', 'score', 'decision', 'note', 'person', 'due', 'by'] as const;
    const rows = judged.map(({ projectId, band, floor }) => {
      const own = decided.get(projectId);
      const name = spaces.nameOf(projectId);
      return [
        name?.key ?? '', name?.text ?? say('name.hiddenSpace'), say(`band.${band ?? 'none'}`), band === null || floor === null ? '' : String(shownScore(floor)),
        own === undefined ? '' : say(`review.kind.${own.kind}`), own?.note ?? '', nameOf(own?.accountId), own?.due ?? '', nameOf(own?.by),
      ];
    });
    (await import('../export/save-csv')).saveCsv([head.map((name) => say(`review.column.${name}`)), ...rows], `rolecall-review-${closedAt.slice(0, 10)}.csv`);
    setIsBusy(false);
  };
  return <Button isCompact appearance="subtle" isBusy={isBusy} onClick={() => void save()}>{say('deps.export')}</Button>;
}
