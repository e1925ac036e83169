/** What a change orphans and cures: seats, roadmap items, dependencies and coordinators, each under a line that counts them. */
import { ROLE_WORDS } from '../../model/role';
import type { WhatIfReport } from '../../model/what-if-report';
import type { Paint } from '../reporters/text/paint';
import { hang } from '../wrap-text';

type Seat = WhatIfReport['seats'][number];
type Tally = WhatIfReport['summary']['seats'];

/** Keys named on one line; json lists all. */
const MOST_KEYS = 8;

export function listEffects({ summary, seats, roadmapItems, dependencies, coordinators }: WhatIfReport, paint: Paint): readonly string[] {
  const keysOf = (effect: 'orphaned' | 'cured') => roadmapItems.filter((item) => item.effect === effect).map(({ key }) => key);
  const linksOf = (effect: 'orphaned' | 'cured') => dependencies.filter((link) => link.effect === effect).map(({ from, to }) => `${from.issueKey}>${to.issueKey}`);
  return [
    section('Seats with somebody in them', summary.seats, seats.map(saySeat)),
    section('Roadmap items that somebody answers for', summary.roadmapItems, [
      ...sayKeys('✕ nobody left for ', keysOf('orphaned')),
      ...sayKeys('✓ somebody for ', keysOf('cured')),
    ]),
    section('Dependencies with somebody in charge', summary.dependencies, [
      ...sayKeys('✕ nobody in charge of ', linksOf('orphaned')),
      ...sayKeys('✓ somebody in charge of ', linksOf('cured')),
    ]),
    coordinators.length === 0 ? null : [
      paint.bold('Coordinators in the settings that are void then'),
      ...coordinators.map(({ programme, teams }) => hang('  ✕ ', programme ?? teams?.join(' and ') ?? 'nothing')),
    ].join('\n'),
  ].flatMap((one) => one ?? []);

  function section(title: string, { before, after }: Tally, lines: readonly string[]): string | null {
    const said = lines.map((line) => hang(`  ${line.slice(0, 2)}`, line.slice(2)));
    return lines.length === 0 ? null : [paint.bold(`${title}: ${before} → ${after}`), ...said].join('\n');
  }
}

function saySeat({ projectKey, role, effect, before, after }: Seat): string {
  const mark = { orphaned: '✕', cured: '✓', changed: '·' }[effect];
  return `${mark} ${ROLE_WORDS[role].name} of ${projectKey}: ${sayHolders(before)} → ${sayHolders(after)}`;
}

const VACANT = { groupOnly: 'only a group', departed: 'nobody, the holder has left', empty: 'nobody', unmapped: 'no source', unreadable: 'could not be read' } as const;

function sayHolders({ state, holders }: Seat['before']): string {
  if (state !== 'filled' && state !== 'shared') return VACANT[state];
  return holders.length > 2 ? `${holders.length} people` : holders.join(' and ');
}

const sayKeys = (mark: string, keys: readonly string[]): readonly string[] =>
  (keys.length === 0 ? [] : [`${mark}${keys.slice(0, MOST_KEYS).join(', ')}${keys.length > MOST_KEYS ? ` and ${keys.length - MOST_KEYS} more` : ''}`]);
