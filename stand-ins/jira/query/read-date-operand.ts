/** Reads the dates of JQL: absolute ones, periods relative to now, and the date functions. */
import { instantAt, wallClockAt, type WallClock } from './zoned-time';

export interface Now {
  /** ms since 1970. */
  readonly instant: number;
  /** IANA name of the caller's time zone. */
  readonly zone: string;
}

const ABSOLUTE = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?: (\d{1,2}):(\d{2}))?$/;
const PERIOD = /^([+-]?)((?:\d+[wdhm]\s*)+)$/;
const MINUTES: Readonly<Record<string, number>> = { w: 10_080, d: 1_440, h: 60, m: 1 };

/** The instant in ms; undefined where Jira would call the value invalid. */
export function readDateOperand(text: string, { instant, zone }: Now): number | undefined {
  const absolute = ABSOLUTE.exec(text);
  if (absolute !== null) {
    const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = absolute.slice(1).map((part) => Number(part ?? 0));
    if (month < 1 || month > 12 || day < 1 || day > new Date(Date.UTC(year, month, 0)).getUTCDate() || hour > 23 || minute > 59) return undefined;
    return instantAt([year, month, day, hour, minute], zone);
  }
  const period = PERIOD.exec(text);
  if (period !== null) {
    const minutes = [...(period[2] ?? '').matchAll(/(\d+)([wdhm])/g)].reduce((sum, [, count, unit]) => sum + Number(count) * (MINUTES[unit ?? ''] ?? 0), 0);
    return instant + (period[1] === '-' ? -1 : 1) * minutes * 60_000;
  }
  return /^\d{9,}$/.test(text) ? Number(text) : undefined;
}

type Unit = 'Day' | 'Week' | 'Month' | 'Year';
const INCREMENT = /^([+-]?\d+)([yMwdhm]?)$/;

/** `now()`, `startOfDay()`, `endOfMonth("-1M")` …: the instant, undefined for no date function, NaN for a bad argument. */
export function readDateFunction(name: string, increment: string | undefined, now: Now): number | undefined {
  if (name.toLowerCase() === 'now') return now.instant;
  const [, edge, unitName] = /^(start|end)of(day|week|month|year)$/i.exec(name) ?? [];
  if (edge === undefined || unitName === undefined) return undefined;
  const unit = (unitName.charAt(0).toUpperCase() + unitName.slice(1).toLowerCase()) as Unit;
  const [, count = '0', step = ''] = INCREMENT.exec(increment ?? '0') ?? ['', 'none'];
  if (count === 'none') return Number.NaN;
  const isStart = edge.toLowerCase() === 'start';
  const start = startOf(unit, wallClockAt(now.instant, now.zone));
  // The end of a unit is the last minute before the next one starts.
  const edgeClock = isStart ? start : shift(start, unit, 1);
  return instantAt(shift(edgeClock, UNIT_OF_STEP[step] ?? unit, Number(count)), now.zone) - (isStart ? 0 : 60_000);
}

const UNIT_OF_STEP: Readonly<Record<string, Unit | 'Hour' | 'Minute'>> = { y: 'Year', M: 'Month', w: 'Week', d: 'Day', h: 'Hour', m: 'Minute' };

/** Weeks start on Sunday, as Jira's default has it. */
function startOf(unit: Unit, [year, month, day]: WallClock): WallClock {
  const weekday = new Date(Date.UTC(year, month - 1, day)).getUTCDay();
  const starts: Readonly<Record<Unit, WallClock>> = {
    Day: [year, month, day, 0, 0],
    Week: [year, month, day - weekday, 0, 0],
    Month: [year, month, 1, 0, 0],
    Year: [year, 1, 1, 0, 0],
  };
  return starts[unit];
}

function shift([year, month, day, hour, minute]: WallClock, unit: Unit | 'Hour' | 'Minute', count: number): WallClock {
  const by = (wanted: Unit | 'Hour' | 'Minute'): number => (unit === wanted ? count : 0);
  return [year + by('Year'), month + by('Month'), day + by('Day') + 7 * by('Week'), hour + by('Hour'), minute + by('Minute')];
}
