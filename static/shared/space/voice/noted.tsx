/** That what the viewer said was noted, or why not. It takes the focus, since the button that had it is gone. */
import { useEffect, useRef } from 'react';
import { useTexts } from '../../texts/texts-context';
import type { SeatCall } from './use-seat-call';

export function Noted({ call: { noted, failure } }: { readonly call: Pick<SeatCall, 'noted' | 'failure'> }) {
  const { say } = useTexts();
  const line = useRef<HTMLParagraphElement>(null);
  useEffect(() => { if (noted !== null) line.current?.focus({ preventScroll: true }); }, [noted]);
  if (failure !== null) return <p className="seat-voice-failure" role="alert">{failure}</p>;
  return noted === null ? null : <p ref={line} tabIndex={-1} role="status" className="seat-voice-noted">{say(`voice.noted.${noted}`)}</p>;
}
