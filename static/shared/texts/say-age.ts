/** An age in the largest whole unit: "2 hours ago". */
import type { Texts } from './create-texts';

const UNITS = [['day', 86_400_000], ['hour', 3_600_000], ['minute', 60_000]] as const;

/** @param then @param now milliseconds since 1970 */
export function sayAge({ say, locale }: Pick<Texts, 'say' | 'locale'>, then: number, now: number): string {
  const age = Math.max(0, now - then);
  const [unit, ms] = UNITS.find(([, length]) => age >= length) ?? ['minute', 60_000];
  return age < ms ? say('age.now') : new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(-Math.floor(age / ms), unit);
}
