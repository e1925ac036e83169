/** Days as the foot of a chart has room for: "3 Nov", or over a year "Nov 2026". */
import { useMemo } from 'react';
import { useTexts } from '../../shared/texts/texts-context';

/** From here on a chart is labelled by month. */
const MONTHS_FROM_DAYS = 200;

export function useShortDates(days: number): (day: string) => string {
  const { locale } = useTexts();
  return useMemo(() => {
    const format = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', month: 'short', ...(days < MONTHS_FROM_DAYS ? { day: 'numeric' } : { year: 'numeric' }) });
    return (day) => format.format(new Date(day));
  }, [locale, days]);
}
