/** Any entry of a register, as fast-check makes it. */
import fc from 'fast-check';
import type { ItemsReading, Reading, RegisterEntry, Vacancy } from '../../src/model/register';

const instant = fc.date({ min: new Date('2001-01-01'), max: new Date('2030-01-01'), noInvalidDate: true }).map((date) => date.toISOString());
const orNull = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });
const text = fc.oneof(fc.stringMatching(/^[a-zA-Z0-9:-]{1,24}$/), fc.string({ maxLength: 8, unit: 'binary' }));
const accounts = fc.array(text, { maxLength: 3 });
const reading: fc.Arbitrary<Reading> = fc.record({ at: instant, under: text, whole: fc.boolean(), failures: fc.nat() });
const items: fc.Arbitrary<ItemsReading> = fc.tuple(reading, fc.record({ links: fc.constantFrom('from' as const, 'both' as const), roadmap: fc.boolean(), objects: fc.nat() })).map(([one, more]) => ({ ...one, ...more }));
const vacancy: fc.Arbitrary<Vacancy> = fc.record({ since: orNull(instant), doubtedSince: orNull(instant), before: fc.array(fc.record({ from: instant, to: instant }), { maxLength: 3 }) });

export const arbitraryEntry = (id: fc.Arbitrary<string> = text): fc.Arbitrary<RegisterEntry> => fc.record({
  id, key: text, type: text, teamManaged: fc.boolean(), archived: fc.boolean(), programmeId: orNull(text), leadId: orNull(text),
  workItems: orNull(fc.record({ count: fc.nat(), lastUpdated: orNull(fc.oneof(instant, fc.constantFrom('2021-11-15T10:00:00.000+0100', 'no date'))) })),
  property: fc.oneof(fc.record({ productOwner: accounts, productManager: accounts, projectManager: accounts }), fc.constantFrom('malformed' as const, null)),
  roles: orNull(fc.array(fc.tuple(text, text), { maxLength: 3 })),
  seenAt: instant, goneAt: orNull(instant), movedAt: orNull(instant),
  seats: orNull(reading), items: orNull(items), samples: orNull(reading),
  facts: orNull(fc.record({ stamp: text, chunks: fc.integer({ min: 1, max: 9 }) })),
  vacancies: fc.record({ productOwner: vacancy, productManager: vacancy, projectManager: vacancy }),
  judged: orNull(text),
});

export const arbitraryEntries = fc.uniqueArray(arbitraryEntry(), { selector: ({ id }) => id, maxLength: 12 });
