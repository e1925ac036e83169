/** The register as a file, of exactly what is shown: names are fetched as the viewer first. */
import { useState } from 'react';
import type { PairAnswer } from '../../../src/model/dependencies-api';
import { useNames } from '../../shared/jira/use-name';
import { Button } from '../../shared/parts/button';
import { useTexts } from '../../shared/texts/texts-context';

export function ExportLinks({ answer: { links, linkTypes, pair } }: { readonly answer: PairAnswer }) {
  const { say } = useTexts();
  const [isBusy, setIsBusy] = useState(false);
  const [issues, people] = [useNames('issue'), useNames('person')];
  const save = async () => {
    setIsBusy(true);
    await issues.fetchAll(links.flatMap(({ from, to }) => [from.issueId, to.issueId]));
    await people.fetchAll(links.flatMap(({ inCharge }) => inCharge));
    const inCharge = ({ managed, state, inCharge: ids }: (typeof links)[number]) => (state === 'possiblyDead' ? say('deps.dead') : managed === false ? say('deps.nobody') : managed === null ? say('deps.cannotTell') : ids.map((id) => people.nameOf(id)?.text ?? say('name.hiddenPerson')).join(', ') || say('deps.onItem'));
    const keyOf = (id: string) => issues.nameOf(id)?.key ?? say('name.hiddenItem');
    const textOf = (id: string) => issues.nameOf(id)?.text ?? '';
    const head = [say('deps.column.from'), '', say('deps.column.type'), say('deps.column.to'), '', say('deps.column.inCharge'), say('deps.column.touched')];
    const rows = links.map((link) => [keyOf(link.from.issueId), textOf(link.from.issueId), linkTypes[link.type] ?? '', keyOf(link.to.issueId), textOf(link.to.issueId), inCharge(link), link.touched ?? '']);
    (await import('../export/save-csv')).saveCsv([head, ...rows], `rolecall-${pair?.teams.join('-').replace(/[^\w-]/g, '') ?? ''}.csv`);
    setIsBusy(false);
  };
  return <Button isCompact appearance="subtle" isBusy={isBusy} onClick={() => void save()}>{say('deps.export')}</Button>;
}
