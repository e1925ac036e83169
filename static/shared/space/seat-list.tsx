/** The three seats of a space: who answers, and where nobody does. */
import type { Indicator } from '../../../src/model/api';
import { ROLES } from '../../../src/model/role';
import { useSaid } from './voice/use-said';
import { useTexts } from '../texts/texts-context';
import { SeatLine } from './seat-line';
import './seat-list.css';

export function SeatList({ indicator }: { readonly indicator: Indicator }) {
  const { say } = useTexts();
  const [voices, setVoices] = useSaid(indicator.voices);
  return (
    <section>
      <h3>{say('seat.title')}</h3>
      <dl className="seat-list">{ROLES.map((role) => <SeatLine key={role} role={role} indicator={indicator} voices={voices} onSaid={setVoices} />)}</dl>
    </section>
  );
}
