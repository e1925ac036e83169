/** An age in the largest whole unit: "2 hours ago". The pages are in English, so this is too. */

const UNITS = [['day', 86_400_000], ['hour', 3_600_000], ['minute', 60_000]] as const;
const words = new Intl.RelativeTimeFormat('en', { numeric: 'auto' });

/** @param then @param now milliseconds since 1970 */
export function sayAge(then: number, now: number): string {
  const age = Math.max(0, now - then);
  const [unit, ms] = UNITS.find(([, length]) => age >= length) ?? ['minute', 60_000];
  return age < ms ? 'just now' : words.format(-Math.floor(age / ms), unit);
}
