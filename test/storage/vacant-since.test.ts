/** Since when a seat is vacant, over any history of scans. */
import fc from 'fast-check';
import { SEAT_STATES } from '../../src/model/seat';
import type { SeatState } from '../../src/model/seat';
import { vacantSince } from '../../src/storage/vacant-since';
import { buildSeat } from '../checks/facts-builder';
import { buildJudged } from './judged-project';
import { onForge } from './on-forge';

const DAY_MS = 86_400_000;
const dayOf = (index: number): string => new Date(Date.parse('2026-01-01T00:00:00.000Z') + index * DAY_MS).toISOString();
const isHeld = (state: SeatState) => state === 'filled' || state === 'shared';

describe('since when a seat is vacant', () => {
  it('is always the first scan after the last holder that saw it empty or its holder gone', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom(...SEAT_STATES), { minLength: 1, maxLength: 30 }), (states) => {
      const said = states.reduce<string | null>((before, state, index) => vacantSince(buildSeat('productOwner', { state }), dayOf(index), before), null);
      const sinceHeld = states.findLastIndex(isHeld) + 1;
      const first = states.slice(sinceHeld).findIndex((state) => state === 'empty' || state === 'departed');
      expect(said).toBe(first < 0 ? null : dayOf(sinceHeld + first));
    }));
  });

  it('is carried by the stored judgement, also when the same facts are judged again, and cleared by an appointment', () => onForge(async ({ judgements }) => {
    const empty = buildJudged('1', { seats: { ...buildJudged('1').seats, productManager: buildSeat('productManager', { state: 'empty', holders: [] }) } });
    const write = (index: number, project = empty) => judgements.write({ at: dayOf(index), setup: [], projects: [project] });
    const read = async () => (await judgements.readProject('1'))?.seats.productManager.vacantSince;
    await write(3);
    await write(3);
    await write(40);
    expect(await read()).toBe(dayOf(3));
    await write(41, buildJudged('1'));
    expect(await read()).toBeNull();
    await write(50);
    expect(await read()).toBe(dayOf(50));
  }));

  it('outlives a judgement that another version stored, and begins anew after a damaged one', () => onForge(async ({ judgements }, keyValue) => {
    const empty = buildJudged('1', { seats: { ...buildJudged('1').seats, productOwner: buildSeat('productOwner', { state: 'empty', holders: [] }) } });
    const seats = { productOwner: { vacantSince: dayOf(1), more: 1 }, productManager: { vacantSince: null }, projectManager: { vacantSince: null } };
    await keyValue.set('judgement:1', { version: 7, seats });
    await judgements.write({ at: dayOf(9), setup: [], projects: [empty] });
    expect((await judgements.readProject('1'))?.seats.productOwner.vacantSince).toBe(dayOf(1));
    await keyValue.set('judgement:1', { seats: { productOwner: { vacantSince: 'long ago' } } });
    await judgements.write({ at: dayOf(9), setup: [], projects: [empty] });
    expect((await judgements.readProject('1'))?.seats.productOwner.vacantSince).toBe(dayOf(9));
  }));
});
