/** Writes instants as the viewer's Jira does: its time zone, and its locale where the page speaks its language. */
import { useMemo } from 'react';
import { useSite } from '../page/site-context';
import { useTexts } from './texts-context';

export interface DateWords {
  /** "24 November 2026" */
  readonly day: (instant: string) => string;
  /** "24 November 2026 at 07:00" */
  readonly exact: (instant: string) => string;
  /** "14:30": by the 24-hour clock everywhere, since the letters of the other one mean a role here. */
  readonly time: (instant: string) => string;
}

export function useDateWords(): DateWords {
  const { timezone } = useSite();
  const { locale } = useTexts();
  return useMemo(() => {
    const zone = timezone === undefined ? {} : { timeZone: timezone };
    const [day, exact, time] = [new Intl.DateTimeFormat(locale, { dateStyle: 'long', ...zone }), new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short', ...zone }), new Intl.DateTimeFormat(locale, { timeStyle: 'short', hourCycle: 'h23', ...zone })];
    return { day: (instant) => day.format(new Date(instant)), exact: (instant) => exact.format(new Date(instant)), time: (instant) => time.format(new Date(instant)) };
  }, [locale, timezone]);
}
