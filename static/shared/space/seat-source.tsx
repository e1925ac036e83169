/** From where a seat's holders are read, whether another source names somebody else, and when they confirmed it. */
import type { IndicatorSeat } from '../../../src/model/api';
import type { SeatVoice } from '../../../src/model/voices-api';
import { RelativeTime } from '../texts/relative-time';
import { useTexts } from '../texts/texts-context';
import { saySource, saySourceName } from './words';

export function SeatSource({ seat, voice: { confirmed, disagreeing } }: { readonly seat: IndicatorSeat; readonly voice: SeatVoice }) {
  const { say, list, render } = useTexts();
  const source = saySource(seat, say);
  const last = confirmed.reduce<string | null>((latest, { at }) => (latest === null || at > latest ? at : latest), null);
  return (
    <>
      {source}
      {last === null ? null : <> · {render('seat.confirmed', { when: <RelativeTime instant={last} /> })}</>}
      {disagreeing.length === 0 ? null : <span className="seat-disagreement">{say('seat.disagreement', { sources: list(disagreeing.map((one) => saySourceName(one, say))) })}</span>}
    </>
  );
}
