/** An instant as people say it, with the exact one on hover. */
import { useEffect, useState } from 'react';
import { useHost } from './host-context';
import { sayAge } from './say-age';

const MINUTE_MS = 60_000;

export function RelativeTime({ instant }: { readonly instant: string }) {
  const { locale, timezone } = useHost();
  const now = useNow();
  const exact = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short', ...(timezone === undefined ? {} : { timeZone: timezone }) });
  return <time dateTime={instant} title={exact.format(new Date(instant))}>{sayAge(Date.parse(instant), now)}</time>;
}

function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => { setNow(Date.now()); }, MINUTE_MS);
    return () => { clearInterval(timer); };
  }, []);
  return now;
}
