/** What a cell says, in words: for whoever points at it, goes to it by keyboard, cannot see it, or reads the export. */
import type { Role } from '../../../src/model/role';
import type { PortfolioCheck, PortfolioSpace } from '../../../src/model/portfolio-api';
import { capital } from '../../shared/space/words';
import type { Texts } from '../../shared/texts/create-texts';
import { groupOfSpace, isGapAt, outcomeAt, scoreOf, seatOf } from './read-space';

export const sayGroup = (space: PortfolioSpace, { say }: Texts): string => (space.eligibility === 'eligible' ? say(`band.${space.band ?? 'none'}`) : say(`eligibility.${space.eligibility}`));

export function sayScore(space: PortfolioSpace, texts: Texts): string {
  const score = scoreOf(space);
  if (score === null) return groupOfSpace(space) === 'notJudged' ? sayGroup(space, texts) : texts.say('verdict.unrated');
  return texts.say('score.said', { score, band: sayGroup(space, texts) });
}

export function sayChange({ change }: PortfolioSpace, { say }: Texts): string {
  if (change === null) return say('portfolio.change.unknown');
  if (change === 0) return say('change.none');
  return `${say(change > 0 ? 'change.up' : 'change.down', { points: Math.abs(change) })} ${say('change.sinceLastWeek')}`;
}

export function saySeatState(space: PortfolioSpace, role: Role, { say }: Texts): string {
  const { state, need } = seatOf(space, role);
  const said = say(state === 'departed' ? 'seat.departed.holder' : `seat.${state}`);
  return state === 'empty' && need !== 'calledFor' ? `${said}, ${say(`seat.need.${need}`)}` : said;
}

export const saySeat = (space: PortfolioSpace, role: Role, texts: Texts): string => texts.say('seat.said', { role: capital(texts.say(`role.${role}`)), state: saySeatState(space, role, texts) });

/** In the viewer's language, or in English where the page's texts are older than the check. */
export const sayTitle = ({ id, title, failureTitle }: PortfolioCheck, isGap: boolean, { findText }: Texts): string =>
  findText(`check.${id}.${isGap ? 'failureTitle' : 'title'}`) ?? (isGap ? failureTitle : title);

export function sayCheck(space: PortfolioSpace, check: PortfolioCheck, index: number, texts: Texts): string {
  const outcome = outcomeAt(space, index);
  if (outcome === null) return sayGroup(space, texts);
  const isGap = isGapAt(space, index);
  const mark = texts.say(`checks.mark.${check.weight > 0 || !isGap ? outcome : 'observed'}`);
  const [, violations = 0, judged = 0] = space.counts.find(([one]) => one === index) ?? [];
  return [mark, sayTitle(check, isGap, texts), ...(isGap && judged > 1 ? [`(${texts.say('checks.of', { violations, judged })})`] : [])].join(' ');
}

/** Over a narrow column. */
export const sayShort = (check: PortfolioCheck, texts: Texts): string => texts.findText(`portfolio.check.${check.id}`) ?? check.title;
