/** A calendar day in few signs, for places without room: "20 Nov 2026". */
import { useMemo } from 'react';
import { useTexts } from '../../shared/texts/texts-context';

export function useShortDay(): (day: string) => string {
  const { locale } = useTexts();
  return useMemo(() => {
    const format = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
    return (day) => format.format(new Date(day));
  }, [locale]);
}
