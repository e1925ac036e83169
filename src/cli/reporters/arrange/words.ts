/** Words for the model's states, as reports say them. A band is always word and shape, and colour where there is any. */
import type { Outcome } from '../../../model/check';
import type { EligibilityState } from '../../../model/report';
import type { SeatState } from '../../../model/seat';
import type { Standing } from './rate-space';

export const STANDING_WORDS: Readonly<Record<Standing, string>> = { healthy: 'healthy', attention: 'needs attention', atRisk: 'at risk', none: 'not rated' };

/** The same of several spaces, after their number. */
export const standingCount = (count: number, standing: Standing): string =>
  `${count} ${count !== 1 && standing === 'attention' ? 'need attention' : STANDING_WORDS[standing]}`;

export const ELIGIBILITY_WORDS: Readonly<Record<EligibilityState, string>> = {
  eligible: 'judged', archived: 'archived', excluded: 'left out', notProduct: 'not a product', empty: 'empty', dormant: 'dormant',
};

/** Who sits in a seat, where no account id is shown. */
export const SEAT_WORDS: Readonly<Record<SeatState, string>> = {
  filled: 'one person',
  shared: 'shared',
  groupOnly: 'only a group',
  departed: 'holder has left',
  empty: 'nobody',
  unmapped: 'not set up on this site',
  unreadable: 'could not be read',
};

export const OUTCOME_WORDS: Readonly<Record<Outcome, string>> = {
  fail: 'gap',
  warn: 'worth a look',
  pass: 'fine',
  blocked: 'waits for a seat',
  unknown: 'could not be told',
  error: 'could not be told',
  notApplicable: 'not called for',
};

export const plural = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

export const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** A check in few words, by its id; ids say project as code does. */
export const wordsOfId = (id: string): string => id.replaceAll('-', ' ').replace(/\bprojects\b/, 'spaces');

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Where a seat's holders are read from, as in `projectRole:Product Owner`. */
export function saySource(source: string): string {
  if (source.startsWith('projectRole:')) return `role ${source.slice('projectRole:'.length)}`;
  return SOURCE_WORDS[source] ?? source;
}
const SOURCE_WORDS: Readonly<Record<string, string>> = { projectLead: 'space lead', projectProperty: 'space property', set: 'set by hand', 'programme:set': 'set by hand for the programme' };
