/** Links as readings of different instants tell of them: the latest that testifies decides, in whatever order they are held. */
import fc from 'fast-check';
import type { DependencyEnd, DependencyLink, Fact, ProjectFacts } from '../../../src/model/facts';
import { known, unknownFact } from '../../../src/model/facts';
import type { RegisterEntry } from '../../../src/model/register';
import { mergeLinks } from '../../../src/scan/derive/merge-links';
import { applyPatch } from '../../../src/scan/step/apply-patch';

const AT = '2026-06-01T00:00:00.000Z';
const minute = (number: number): string => new Date(Date.parse(AT) + number * 60_000).toISOString();

interface Reading {
  readonly minute: number;
  readonly links: 'from' | 'both';
}
interface Draft {
  readonly id: string;
  readonly reading: Reading | null;
  readonly archived?: boolean;
  readonly gone?: boolean;
}

function entryOf({ id, reading, archived = false, gone = false }: Draft): RegisterEntry {
  const seen = { key: `K${id}`, type: 'software', teamManaged: false, archived, programmeId: null, leadId: null, workItems: null, property: null, seenAt: AT };
  const items = reading === null ? {} : { items: { at: minute(reading.minute), under: 'mark', whole: true, failures: 0, links: reading.links, roadmap: true, objects: 0 } };
  return applyPatch(null, id, { seen, ...items, ...(gone ? { goneAt: AT } : {}) })!;
}

const end = (issueId: string, projectId: string, updated: string | null): DependencyEnd => ({ issueId, projectId, team: updated === null ? unknownFact('notRead') : known(`${projectId}@${updated}`), manager: known(null), updated });
/** A link from one project to another; the ends in `reader` are read. */
const link = (id: string, from: string, to: string, reader: string, readAt: string): DependencyLink => ({ id, type: 'Blocks', from: end(`${id}f`, from, from === reader ? readAt : null), to: end(`${id}t`, to, to === reader ? readAt : null) });

type Stored = ReadonlyArray<readonly [string, Pick<ProjectFacts, 'links'>]>;
const merge = (drafts: readonly Draft[], stored: Stored) => mergeLinks(new Map(drafts.map((draft) => [draft.id, entryOf(draft)])), new Map(stored));
const idsOf = (fact: Fact<readonly DependencyLink[]> | undefined) => (fact?.known === true ? fact.value.map(({ id }) => id) : fact?.reason);

const PROJECTS = ['1', '2', '3'];
const readings = fc.tuple(...PROJECTS.map((id) => fc.record({ id: fc.constant(id), reading: fc.record({ minute: fc.nat(6), links: fc.constantFrom('from' as const, 'both' as const) }) })));
/** A link is there from one instant until another, as the world has it. */
const worldLinks = fc.uniqueArray(fc.record({ id: fc.nat(9).map((id) => `l${id}`), from: fc.constantFrom(...PROJECTS), to: fc.constantFrom(...PROJECTS), since: fc.nat(6), until: fc.integer({ min: 1, max: 7 }) }), { selector: ({ id }) => id, maxLength: 6 });

describe('links of readings at different instants', () => {
  it('are there where they were when somebody looked last who would have seen them', () => {
    fc.assert(fc.property(readings, worldLinks, fc.boolean(), (drafts, links, seesMore) => {
      const stored: Stored = drafts.map(({ id, reading }) => [id, { links: known(links.flatMap(({ id: linkId, from, to, since, until }) => {
        const isThere = since <= reading.minute && reading.minute < until;
        // Beside those that it asks for, a reading may show links on work items that it returns for other reasons.
        const isShown = from === id || (to === id && (reading.links === 'both' || seesMore));
        return isThere && isShown ? [link(linkId, from, to, id, minute(reading.minute))] : [];
      })) }]);
      const merged = merge(drafts, stored);
      for (const { id: linkId, from, to, since, until } of links) {
        const witnesses = drafts.filter(({ id, reading }) => id === from || (id === to && reading.links === 'both'));
        const last = Math.max(...witnesses.map(({ reading }) => reading.minute));
        // Of two that looked at one instant either may be right; the world does not change within it.
        const isThere = since <= last && last < until;
        for (const id of new Set([from, to])) expect([linkId, idsOf(merged.get(id))?.includes(linkId)]).toEqual([linkId, isThere]);
      }
      const reversed = merge([...drafts].reverse(), [...stored].reverse().map(([id, facts]) => [id, { links: facts.links.known ? known([...facts.links.value].reverse()) : facts.links }]));
      expect(Object.fromEntries(reversed)).toEqual(Object.fromEntries(merged));
    }));
  });

  it('of one instant are their plain union, each once a project', () => {
    fc.assert(fc.property(fc.tuple(...PROJECTS.map((id) => fc.record({ id: fc.constant(id), reading: fc.record({ minute: fc.constant(0), links: fc.constantFrom('from' as const, 'both' as const) }) }))), worldLinks, (drafts, links) => {
      const merged = merge(drafts, drafts.map(({ id }) => [id, { links: known(links.flatMap(({ id: linkId, from, to }) => (from === id || to === id ? [link(linkId, from, to, id, AT)] : []))) }]));
      for (const id of PROJECTS) expect(idsOf(merged.get(id))).toEqual(links.filter(({ from, to }) => from === id || to === id).map((one) => one.id).sort());
    }));
  });
});

describe('what is known of links', () => {
  const both: Reading = { minute: 0, links: 'both' };
  const from: Reading = { minute: 0, links: 'from' };
  const none = { links: known([]) };

  it('hangs on every other live project where a reading asked for one direction only', () => {
    const drafts = (other: Draft): readonly Draft[] => [{ id: '1', reading: from }, { id: '2', reading: both }, other];
    const stored: Stored = [['1', none], ['2', none]];
    expect(merge(drafts({ id: '3', reading: null }), stored)).toEqual(new Map([['1', unknownFact('incomplete')], ['2', known([])], ['3', unknownFact('notRead')]]));
    expect(merge(drafts({ id: '3', reading: from }), [...stored, ['3', { links: unknownFact('failed') }]])).toEqual(new Map([['1', unknownFact('incomplete')], ['2', known([])], ['3', unknownFact('failed')]]));
    expect(idsOf(merge(drafts({ id: '3', reading: null, archived: true }), stored).get('1'))).toEqual([]);
    expect(idsOf(merge(drafts({ id: '3', reading: null, gone: true }), stored).get('1'))).toEqual([]);
  });

  it('forgets links to and from projects that are gone, archived or unheard of', () => {
    const drafts: readonly Draft[] = [{ id: '1', reading: both }, { id: '2', reading: both, gone: true }, { id: '3', reading: null, archived: true }];
    const stored: Stored = [['1', { links: known([link('a', '1', '2', '1', AT), link('b', '1', '9', '1', AT), link('c', '3', '1', '1', AT), link('d', '1', '3', '1', AT), link('e', '1', '1', '1', AT)]) }]];
    const merged = merge(drafts, stored);
    expect([idsOf(merged.get('1')), idsOf(merged.get('3')), merged.has('2')]).toEqual([['e'], [], false]);
  });

  it.each([['3', 1, 2], ['2', 2, 1]])('takes each end as its own project knows it, and of two that had it the later, here %s', (later, second, third) => {
    const drafts: readonly Draft[] = [{ id: '1', reading: from }, { id: '2', reading: { minute: second, links: 'from' } }, { id: '3', reading: { minute: third, links: 'from' } }];
    const records: Stored = [['2', { links: known([link('a', '1', '2', '2', minute(second))]) }], ['3', { links: known([link('a', '1', '3', '3', minute(third))]) }]];
    const merged = merge(drafts, [['1', { links: known([link('a', '1', '2', '1', AT)]) }], ...records]);
    const [one] = (merged.get('1') as { value: readonly DependencyLink[] }).value;
    expect([one?.from.team, one?.to.projectId, one?.to.team]).toEqual([known(`1@${AT}`), later, known(`${later}@${minute(2)}`)]);
    expect([idsOf(merged.get('2')), idsOf(merged.get('3'))]).toEqual(later === '2' ? [['a'], []] : [[], ['a']]);
  });
});
