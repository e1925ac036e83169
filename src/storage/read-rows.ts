/** All rows that a query finds, page by page. */
import type { z } from 'zod';
import type { EntityQuery, KeyValue } from '../model/ports';
import { readStored } from './read-stored';

const MOST_A_PAGE = 100;

/** @throws StorageError where a row is damaged */
export async function readRows<Schema extends z.ZodType>(keyValue: KeyValue, query: Omit<EntityQuery, 'limit' | 'cursor'>, schema: Schema, what: string, remedy: string): Promise<readonly z.output<Schema>[]> {
  const rows: z.output<Schema>[] = [];
  for (let cursor: string | undefined; ; ) {
    const page = await keyValue.queryEntity({ ...query, limit: MOST_A_PAGE, ...(cursor === undefined ? {} : { cursor }) });
    for (const { value } of page.rows) rows.push(readStored(schema, value, what, remedy));
    if (page.next === null) return rows;
    cursor = page.next;
  }
}
