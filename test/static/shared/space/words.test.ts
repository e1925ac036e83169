import { sayAge } from '../../../../static/shared/texts/say-age';
import { weeklyChange } from '../../../../static/shared/space/weekly-change';
import { ratedScore, saySource, shownScore } from '../../../../static/shared/space/words';
import { textsOf } from '../../texts-of';

const MINUTE = 60_000;

describe('the words of a page', () => {
  it.each([[0, 'just now'], [59_999, 'just now'], [MINUTE, '1 minute ago'], [119 * MINUTE, '1 hour ago'], [24 * 60 * MINUTE, 'yesterday'], [-5 * MINUTE, 'just now']])('say an age of %d ms as %s', (age, words) => {
    expect(sayAge(textsOf('en'), 0, age)).toBe(words);
  });

  it('never lift a score over the bound of a band', () => {
    expect([shownScore(89.9), shownScore(90), shownScore(49.99)]).toEqual([89, 90, 49]);
  });

  it('show no score where no band could be given', () => {
    expect(ratedScore({ band: null, floor: 12 })).toBeNull();
    expect(ratedScore({ band: 'atRisk', floor: 12 })).toBe(12);
  });

  it.each([[null, false, null], ['projectRole:Product Owner', false, 'role Product Owner'], ['projectLead', false, 'space lead'], ['set', false, 'set in Rolecall'], ['programme:set', true, 'from the programme']] as const)('name the source %s', (source, inherited, words) => {
    expect(saySource({ source, inherited }, textsOf('en').say)).toBe(words);
  });
});

describe('the weekly change', () => {
  it('compares with the newest day that lies a week back', () => {
    expect(weeklyChange([{ day: '2026-11-01', floor: 10 }, { day: '2026-11-10', floor: 40 }, { day: '2026-11-12', floor: 50 }, { day: '2026-11-17', floor: 46.2 }])).toBe(6);
  });

  it('is unknown while the trend is younger than a week', () => {
    expect(weeklyChange([])).toBeNull();
    expect(weeklyChange([{ day: '2026-11-11', floor: 40 }, { day: '2026-11-17', floor: 46 }])).toBeNull();
  });
});
