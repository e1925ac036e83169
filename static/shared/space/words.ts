/** How pages sort and show the model's states. A band is always word, shape and colour together. */
import type { Indicator, IndicatorSeat } from '../../../src/model/api';
import type { Band } from '../../../src/model/report';
import type { Role } from '../../../src/model/role';
import type { SeatState } from '../../../src/model/seat';
import type { Texts } from '../texts/create-texts';

/** What a project is worth a look for; `none` where no band could be given. */
export type Standing = Band | 'none';

/** Worst first; what is not rated last. */
export const STANDINGS = ['atRisk', 'attention', 'healthy', 'none'] as const satisfies readonly Standing[];

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

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Where a seat's holders are read from; null where from nowhere. */
export function saySource({ source, inherited }: Pick<IndicatorSeat, 'source' | 'inherited'>, say: Texts['say']): string | null {
  if (source === null) return null;
  return inherited ? say('source.programme') : saySourceName(source, say);
}

const ROLE_SOURCE = 'projectRole:';

/** @param source as in `projectRole:Product Owner` */
export function saySourceName(source: string, say: Texts['say']): string {
  if (source.startsWith(ROLE_SOURCE)) return say('source.projectRole', { name: source.slice(ROLE_SOURCE.length) });
  return say(source === 'projectLead' ? 'source.projectLead' : source === 'claimed' ? 'source.claimed' : 'source.set');
}
