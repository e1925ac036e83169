/** A calendar day in few signs, for places without room: "20 Nov 26". */
import { useMemo } from 'react';
import { useTexts } from '../../shared/texts/texts-context';

export function useShortDay(): (day: string) => string {
  const { locale } = useTexts();
  return useMemo(() => {
    const format = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: '2-digit', timeZone: 'UTC' });
    return (day) => format.format(new Date(day));
  }, [locale]);
}
