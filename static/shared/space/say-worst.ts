/** A space in a line: the first thing to do, or that there is none; what could not be told where that is most of it; or why it is not judged. */
import type { Indicator } from '../../../src/model/api';
import { groupChecks, isCounted } from '../../../src/model/group-checks';
import type { Texts } from '../texts/create-texts';
import type { SaySentence } from '../texts/use-sentence';
import { checkWords } from './check-words';

export function sayWorst({ band, checks, eligibility }: Pick<Indicator, 'band' | 'checks' | 'eligibility'>, texts: Texts, saySentence: SaySentence): string {
  if (eligibility.state !== 'eligible') return saySentence(eligibility.sentence, eligibility.reason);
  const { doNow, agree, cannotTell } = groupChecks(checks);
  const first = [...doNow, ...agree][0]?.check;
  const worst = first === undefined ? null : checkWords(texts, first).title;
  const untold = cannotTell.filter(({ check }) => isCounted(check));
  if (band !== null) return worst ?? texts.say(untold.length === 0 ? 'worst.nothing' : 'worst.noGap');
  const called = checks.filter((check) => isCounted(check) && check.outcome !== 'notApplicable');
  return [texts.say('worst.untold', { count: untold.length, of: called.length }), ...(worst === null ? [] : [worst])].join(' · ');
}
