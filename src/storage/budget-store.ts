/** The budget: one row of the entity `budget`, for the scan and for pages alike. */
import { z } from 'zod';
import type { KeyValue, Random } from '../model/ports';
import type { BudgetStore, Reservation } from '../model/stores';
import { ENTITIES, KEYS } from './keys';
import type { Ledger } from './ledger';
import { EMPTY_LEDGER, describeBudget, reserve, settle } from './ledger';
import { parseJson } from './parse-json';
import { readStored } from './read-stored';
import { DAMAGE_REMEDY, createVersionedRow } from './versioned-row';

const points = z.number();
const ledgerSchema = z.strictObject({
  hours: z.record(z.iso.datetime(), z.strictObject({ spent: points, forgone: points, ceiling: points })),
  open: z.record(z.string(), z.strictObject({ at: z.iso.datetime(), points })),
});

export function createBudgetStore(keyValue: KeyValue, random: Random): BudgetStore {
  const row = createVersionedRow<Ledger>({
    keyValue, random, entity: ENTITIES.budget.name, key: KEYS.budget, what: 'budget', encode: JSON.stringify,
    decode: (text) => readStored(ledgerSchema, parseJson(text), 'budget', DAMAGE_REMEDY),
  });
  return {
    read: async (now) => describeBudget(await row.read() ?? EMPTY_LEDGER, now),
    reserve(asked, now, ceiling) {
      const reservation: Reservation = { id: `${now}-${random().toString(36).slice(2)}`, points: asked };
      return row.change<Reservation | null>((ledger) => {
        const value = reserve(ledger ?? EMPTY_LEDGER, reservation, now, ceiling);
        return value === null ? { result: null } : { value, result: reservation };
      });
    },
    async settle(reservation, spent, now, nearLimit) {
      await row.change<void>((ledger) => ({ value: settle(ledger ?? EMPTY_LEDGER, reservation, spent, now, nearLimit), result: undefined }));
    },
  };
}
