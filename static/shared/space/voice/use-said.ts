/** What people said of the seats: as the page was told, until the viewer says something, and from then on as that was answered until the page is told anew. */
import { useCallback, useState } from 'react';
import type { SeatVoices } from '../../../../src/model/voices-api';

export function useSaid(told: SeatVoices): readonly [SeatVoices, (voices: SeatVoices) => void] {
  const [said, setSaid] = useState({ told, voices: told });
  const say = useCallback((voices: SeatVoices) => { setSaid({ told, voices }); }, [told]);
  return [said.told === told ? said.voices : told, say];
}
