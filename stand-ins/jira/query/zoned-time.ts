/** Wall-clock arithmetic in a caller's time zone: Jira reads the dates of a query there. */

/** Year, month (1–12), day, hour, minute; values out of range roll over, as with Date. */
export type WallClock = readonly [year: number, month: number, day: number, hour: number, minute: number];

/** What the clock on a wall in `zone` shows. */
export function wallClockAt(instant: number, zone: string): WallClock {
  const parts = new Map(formatterOf(zone).formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
  const [year = 1970, month = 1, day = 1, hour = 0, minute = 0] = (['year', 'month', 'day', 'hour', 'minute'] as const).map((type) => parts.get(type));
  return [year, month, day, hour, minute];
}

/** The instant, in ms since 1970, at which that clock shows this; in the gap of a time change, the one shortly after. */
export function instantAt([year, month, day, hour, minute]: WallClock, zone: string): number {
  const asUtc = Date.UTC(year, month - 1, day, hour, minute);
  const guess = asUtc - offsetAt(asUtc, zone);
  return asUtc - offsetAt(guess, zone);
}

function offsetAt(instant: number, zone: string): number {
  const [year, month, day, hour, minute] = wallClockAt(instant, zone);
  return Date.UTC(year, month - 1, day, hour, minute) - Math.floor(instant / 60_000) * 60_000;
}

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf(zone: string): Intl.DateTimeFormat {
  const known = formatters.get(zone);
  if (known !== undefined) return known;
  const formatter = createFormatter(zone);
  formatters.set(zone, formatter);
  return formatter;
}

/** An account may carry a zone that this machine does not know; Jira then falls back to its own, here UTC. */
function createFormatter(timeZone: string): Intl.DateTimeFormat {
  const options = { year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', hourCycle: 'h23', calendar: 'gregory' } as const;
  try {
    return new Intl.DateTimeFormat('en-US', { ...options, timeZone });
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause;
    return new Intl.DateTimeFormat('en-US', { ...options, timeZone: 'Etc/UTC' });
  }
}
