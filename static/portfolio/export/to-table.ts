/** The spaces that are shown as rows of text, for a file and for paper: the same words that the cells say. */
import type { PortfolioCheck, PortfolioSpace } from '../../../src/model/portfolio-api';
import { ROLES } from '../../../src/model/role';
import type { Name } from '../../shared/jira/name-store';
import { capital } from '../../shared/space/words';
import type { Texts } from '../../shared/texts/create-texts';
import { isGapAt, outcomeAt, scoreOf } from '../spaces/read-space';
import { sayGroup, saySeatState, sayTitle } from '../spaces/say-column';

export interface TableNames {
  readonly spaceOf: (id: string) => Name | null | undefined;
  readonly categoryOf: (id: string) => string | undefined;
}

/** Headings first. A space whose name the viewer may not see has none. */
export function toTable(spaces: readonly PortfolioSpace[], checks: readonly PortfolioCheck[], { spaceOf, categoryOf }: TableNames, texts: Texts): readonly (readonly string[])[] {
  const { say } = texts;
  const head = [
    say('portfolio.column.key'), say('portfolio.column.name'), say('portfolio.filter.category'), say('portfolio.filter.band'), say('portfolio.column.score'), say('portfolio.column.change'),
    ...ROLES.map((role) => capital(say(`role.${role}`))),
    ...checks.map((check) => sayTitle(check, false, texts)),
  ];
  return [head, ...spaces.map((space) => {
    const name = spaceOf(space.projectId);
    return [
      name?.key ?? '', name?.text ?? say('name.hiddenSpace'),
      space.categoryId === null ? '' : categoryOf(space.categoryId) ?? space.categoryId,
      sayGroup(space, texts), String(scoreOf(space) ?? ''), String(space.change ?? ''),
      ...ROLES.map((role) => saySeatState(space, role, texts)),
      ...checks.map((_, index) => sayOutcome(space, index, texts)),
    ];
  })];
}

/** In a word, with the counts where there is a gap. */
function sayOutcome(space: PortfolioSpace, index: number, texts: Texts): string {
  const outcome = outcomeAt(space, index);
  if (outcome === null) return '';
  const [, violations, judged = 0] = space.counts.find(([one]) => one === index) ?? [];
  const word = texts.say(`portfolio.legend.${outcome === 'error' ? 'unknown' : outcome}`);
  return isGapAt(space, index) && violations !== undefined && judged > 1 ? `${word} (${texts.say('checks.of', { violations, judged })})` : word;
}
