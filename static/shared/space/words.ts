/** Words for the model's states, as pages say them. A band is always word, shape and colour together. */
import type { Indicator, IndicatorSeat } from '../../../src/model/api';
import type { Band, EligibilityState } from '../../../src/model/report';
import type { Role } from '../../../src/model/role';
import type { SeatState } from '../../../src/model/seat';

/** What a project is worth a look for; `none` where no band could be given. */
export type Standing = Band | 'none';

/** Worst first; what is not rated last. */
export const STANDINGS = ['atRisk', 'attention', 'healthy', 'none'] as const satisfies readonly Standing[];

export const STANDING_WORDS: Readonly<Record<Standing, string>> = {
  healthy: 'Healthy',
  attention: 'Needs attention',
  atRisk: 'At risk',
  none: 'Not rated',
};

/** The same of several spaces, after their number. */
export const standingCount = (count: number, standing: Standing): string =>
  `${count} ${count > 1 && standing === 'attention' ? 'need attention' : STANDING_WORDS[standing].toLowerCase()}`;

export const ELIGIBILITY_WORDS: Readonly<Record<Exclude<EligibilityState, 'eligible'>, string>> = {
  archived: 'Archived',
  excluded: 'Left out',
  notProduct: 'Not a product space',
  empty: 'Empty',
  dormant: 'Dormant',
};

/** What stands in place of a name, where the seat has nobody to name. */
export const VACANCY_WORDS: Readonly<Record<Exclude<SeatState, 'filled' | 'shared'>, string>> = {
  departed: 'has left',
  groupOnly: 'nobody in particular: only a group',
  empty: 'nobody',
  unmapped: 'not set up on this site',
  unreadable: 'could not be read',
};

/** A seat in a word, for where its holder is not named. */
export const SEAT_WORDS: Readonly<Record<SeatState, string>> = { filled: 'filled', shared: 'shared', ...VACANCY_WORDS, departed: 'its holder has left' };

export const standingOf = ({ band }: Pick<Indicator, 'band'>): Standing => band ?? 'none';

/** The score to show; null where too little could be read for a band, since a number that is mostly gaps would mislead. */
export const ratedScore = ({ band, floor }: Pick<Indicator, 'band' | 'floor'>): number | null => (band === null ? null : floor);

/** Cut, not rounded: 89.9 is no 90, and bands begin at whole numbers. */
export const shownScore = (score: number): number => Math.floor(score);

/** Whether the size of a space calls for a role: only then is an empty seat a gap. */
export type Need = 'calledFor' | 'notCalledFor' | 'untold';

/** A space that is not judged calls for nobody. */
export function needOf({ eligibility, operatingModel: { needs, undecided } }: Pick<Indicator, 'eligibility' | 'operatingModel'>, role: Role): Need {
  if (eligibility.state !== 'eligible') return 'notCalledFor';
  return needs.includes(role) ? 'calledFor' : undecided.includes(role) ? 'untold' : 'notCalledFor';
}

const VACANT: ReadonlySet<SeatState> = new Set(['empty', 'departed', 'groupOnly']);

/** Whether somebody should answer here and nobody does: a gap, which a space admin can fill. */
export const isMissed = ({ state }: Pick<IndicatorSeat, 'state'>, need: Need): boolean => need === 'calledFor' && VACANT.has(state);

/** What is said after a seat that nobody holds; nothing where somebody should. */
export const NEED_WORDS: Readonly<Record<Need, string>> = { calledFor: '', notCalledFor: 'not called for here', untold: 'we cannot tell whether it is called for' };

export const plural = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Where a seat's holders are read from, as in `projectRole:Product Owner`. */
export function saySource({ source, inherited }: Pick<IndicatorSeat, 'source' | 'inherited'>): string | null {
  if (source === null) return null;
  if (inherited) return 'from the programme';
  if (source.startsWith('projectRole:')) return `role ${source.slice('projectRole:'.length)}`;
  return source === 'projectLead' ? 'space lead' : 'set in Rolecall';
}
