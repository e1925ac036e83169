/** Writes instants as the viewer's Jira does: its time zone, and its locale where the page speaks its language. */
import { useMemo } from 'react';
import { useSite } from '../page/site-context';
import { useTexts } from './texts-context';

export interface DateWords {
  /** "24 November 2026" */
  readonly day: (instant: string) => string;
  /** The same of a calendar day such as `2026-11-24`, which is that day everywhere. */
  readonly date: (day: string) => string;
  /** "24 November 2026 at 07:00", by the 24-hour clock too. */
  readonly exact: (instant: string) => string;
  /** "14:30": by the 24-hour clock everywhere, since the letters of the other one mean a role here. */
  readonly time: (instant: string) => string;
}

export function useDateWords(): DateWords {
  const { timezone } = useSite();
  const { locale } = useTexts();
  return useMemo(() => {
    const zone = timezone === undefined ? {} : { timeZone: timezone };
    const write = (options: Intl.DateTimeFormatOptions) => {
      const format = new Intl.DateTimeFormat(locale, options);
      return (instant: string) => format.format(new Date(instant));
    };
    return {
      day: write({ dateStyle: 'long', ...zone }),
      date: write({ dateStyle: 'long', timeZone: 'UTC' }),
      exact: write({ dateStyle: 'long', timeStyle: 'short', hourCycle: 'h23', ...zone }),
      time: write({ timeStyle: 'short', hourCycle: 'h23', ...zone }),
    };
  }, [locale, timezone]);
}
