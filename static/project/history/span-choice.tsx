/** Chooses how many days are shown. */
import { useTexts } from '../../shared/texts/texts-context';

interface SpanChoiceProps {
  readonly label: string;
  readonly spans: readonly number[];
  readonly chosen: number;
  readonly onChoose: (days: number) => void;
}

export function SpanChoice({ label, spans, chosen, onChoose }: SpanChoiceProps) {
  const { say } = useTexts();
  return (
    <div className="span-choice" role="group" aria-label={label}>
      {spans.map((days) => <button key={days} type="button" aria-pressed={days === chosen} onClick={() => { onChoose(days); }}>{say('days', { count: days })}</button>)}
    </div>
  );
}
