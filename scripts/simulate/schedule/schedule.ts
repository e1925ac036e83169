/** One simulated story: a site, what changes in it, what people wish meanwhile, and the weather. Everything else follows from it. */
import fc from 'fast-check';
import type { SiteDraft } from '../site/site-draft';
import { arbitrarySiteDraft } from '../site/site-draft';
import type { ChangeDraft } from './change-draft';
import { arbitraryChange, someCalls } from './change-draft';
import type { SettingsChange } from './settings-change';
import { CEILINGS, arbitrarySettingsChange } from './settings-change';
import type { Weather } from './weather';
import { arbitraryWeather } from './weather';

export interface Schedule {
  readonly site: SiteDraft;
  /** Seconds after midnight, UTC, at which the app is installed. */
  readonly startsAt: number;
  /** Which installation it is: the time of day of its rounds hangs on that. */
  readonly installation: number;
  /** Hours in which the world changes and the weather is bad. */
  readonly hours: number;
  readonly changes: readonly ChangeDraft[];
  readonly wishes: readonly Wish[];
  readonly settings: readonly Timed<SettingsChange & Pick<ChangeDraft, 'calls'>>[];
  readonly ceiling: number;
  readonly weather: Weather;
  readonly withheld: WithheldDraft;
  /** Pushes that may descend from one origin. */
  readonly pushesPerOrigin: number;
  /** Whether the platform runs its schedule every hour after the weather too, or leaves it out for most of a day. */
  readonly calm: 'hourly' | 'silent';
}

/** Thousandths of the hours of change. */
export type Timed<Value> = Value & { readonly at: number };
/** What a Jira admin asks the app for. Several amid one scan wait together until it ends, and may then be delivered in any order. */
export type Wish = Timed<{ readonly kind: 'scanSite' | 'scanProject' | 'stop'; readonly project: number } & Pick<ChangeDraft, 'calls'>>;
/** What Jira keeps to itself from the beginning to the end; projects by pick, null for none. */
export interface WithheldDraft {
  readonly rolesOf: number | null;
  readonly searchesOf: number | null;
  readonly users: boolean;
}

const seldom = <Value>(arbitrary: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> => fc.oneof({ weight: 5, arbitrary: fc.constant(null) }, { weight: 1, arbitrary });

/** The schedule runs first five minutes after an installation: of one so many seconds into an hour, right before the next. */
const BEFORE_THE_HOUR = 54 * 60 + 54;

export const arbitrarySchedule: fc.Arbitrary<Schedule> = fc.record({
  site: arbitrarySiteDraft,
  startsAt: fc.oneof({ weight: 3, arbitrary: fc.nat(86_399) }, { weight: 1, arbitrary: fc.tuple(fc.nat(23), fc.nat(5)).map(([hour, second]) => hour * 3_600 + BEFORE_THE_HOUR + second) }),
  installation: fc.nat(23),
  hours: fc.integer({ min: 1, max: 8 }),
  changes: fc.array(arbitraryChange, { maxLength: 30, size: 'max' }),
  wishes: fc.array(fc.record({ at: fc.nat(999), kind: fc.constantFrom('scanSite', 'scanProject', 'scanProject', 'stop'), project: fc.nat(99), calls: someCalls }), { maxLength: 4 }),
  settings: fc.array(fc.tuple(arbitrarySettingsChange, fc.nat(999), someCalls).map(([change, at, calls]) => ({ ...change, at, calls })), { maxLength: 4 }),
  ceiling: fc.constantFrom(...CEILINGS),
  weather: arbitraryWeather,
  withheld: fc.record({ rolesOf: seldom(fc.nat(7)), searchesOf: seldom(fc.nat(7)), users: fc.oneof({ weight: 5, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }) }),
  pushesPerOrigin: fc.constantFrom(4, 20, 1_000),
  calm: fc.oneof({ weight: 19, arbitrary: fc.constant('silent' as const) }, { weight: 1, arbitrary: fc.constant('hourly' as const) }),
});
