/** Sentences that come from the app as ids and values: in English word for word what the report says, in German whole. */
import fc from 'fast-check';
import type { Fact } from '../../../../src/model/facts';
import { known, unknownFact } from '../../../../src/model/facts';
import { ROLES } from '../../../../src/model/role';
import { SEAT_STATES } from '../../../../src/model/seat';
import { describeOperatingModel } from '../../../../src/scoring/operating-model';
import { saySentence } from '../../../../static/shared/texts/say-sentence';
import { buildSeat } from '../../../checks/facts-builder';
import { textsOf } from '../../texts-of';

const time = (instant: string) => instant.slice(11, 16);
const [english, german] = [textsOf('en'), textsOf('de')];

const numberFact = fc.nat(30).map((value): Fact<number> => known(value));
const maybe = <Value>(fact: fc.Arbitrary<Fact<Value>>) => fc.oneof(fact, fc.constant<Fact<Value>>(unknownFact('failed')));
const scales = fc.record({
  teams: maybe(numberFact), roadmapItems: maybe(numberFact), dependencies: maybe(numberFact), linkedProjects: maybe(numberFact),
  callsForProductManager: maybe(fc.boolean().map(known)), callsForProjectManager: maybe(fc.boolean().map(known)),
});
const seats = fc.tuple(...ROLES.map(() => fc.constantFrom(...SEAT_STATES))).map((states) => Object.fromEntries(ROLES.map((role, index) => [role, buildSeat(role, { state: states[index]! })])) as Parameters<typeof describeOperatingModel>[0]);

describe('a sentence of the app', () => {
  it('says of every operating model in English what the report says, and something of each in German', () => {
    fc.assert(fc.property(seats, scales, fc.boolean(), (held, scale, isDiscovery) => {
      const { reason, sentences } = describeOperatingModel(held, scale, isDiscovery);
      expect(sentences.map((sentence) => saySentence(english, sentence, time)).join(' ')).toBe(reason);
      for (const sentence of sentences) expect(saySentence(german, sentence, time)).toMatch(/^[A-ZÄÖÜ\d].*\.$/);
    }));
  });

  it('writes an instant as a time, and counts a list', () => {
    expect(saySentence(english, { id: 'refusal.busy', values: { until: '2026-11-24T09:00:00.000Z' } }, time)).toContain('look again at 09:00.');
    const setup = (similar: readonly string[]) => saySentence(german, { id: 'setup.unmapped', values: { role: 'product manager', roleId: 'productManager', similar, names: ['Produktmanager'] } }, time);
    expect(setup([])).toMatch(/heißt wie Product Manager \(Produktmanager\), .* sind aus\. Legen/);
    expect(setup(['PdM', 'Produkt'])).toContain('Ähnlich heißen: PdM und Produkt.');
  });

  it('is none where the texts lack it', () => {
    expect(saySentence(english, { id: 'no.such', values: {} }, time)).toBeNull();
  });
});
