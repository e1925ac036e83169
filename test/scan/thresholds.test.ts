/** The thresholds that checks declare are those that they hang on: what the docs and the settings page say of them is true. */
import fc from 'fast-check';
import { CHECKS } from '../../src/checks';
import { settingsSchema } from '../../src/model/settings';
import { THRESHOLDS, THRESHOLD_NAMES } from '../../src/model/thresholds';
import { judgeSite } from '../../src/scan/judge-site';
import { RUNS } from '../runs';
import { arbitrarySite } from './arbitrary-site';

const log = { write: (event: string) => { throw new Error(event); } };
/** Decides which spaces are judged, so every check hangs on it. */
const OF_THE_SITE = ['dormantDays'];

describe('thresholds of checks', () => {
  it('are all that a check hangs on: another number never changes its outcome', () => {
    const names = THRESHOLD_NAMES.filter((name) => !OF_THE_SITE.includes(name));
    fc.assert(fc.property(arbitrarySite, fc.constantFrom(...names), fc.constantFrom(1, 2, 7, 50, 100), (site, name, value) => {
      const [before, after] = [{}, { [name]: value }].map((thresholds) => judgeSite(site, settingsSchema.parse({ thresholds }), log).projects);
      before?.forEach(({ checks }, index) => checks.forEach(({ check, result }, at) => {
        if (!check.thresholds.includes(name)) expect([check.id, after?.[index]?.checks[at]?.result]).toEqual([check.id, result]);
      }));
    }), RUNS);
  });

  it('each decide something: no threshold is left without a check', () => {
    const declared = new Set<string>([...OF_THE_SITE, ...CHECKS.flatMap(({ thresholds }) => thresholds)]);
    expect(Object.keys(THRESHOLDS).filter((name) => !declared.has(name))).toEqual([]);
  });
});
