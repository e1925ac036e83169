/** The bodies that the real client sends to the key-value server (reference: the client package's `interfaces/kvs-api`). */
import { z } from 'zod';
import { Refusal } from './refusal';

const metadataFields = z.array(z.enum(['CREATED_AT', 'UPDATED_AT', 'EXPIRE_TIME']));
const ttl = z.object({ value: z.number().int().positive(), unit: z.enum(['SECONDS', 'MINUTES', 'HOURS', 'DAYS']) });
const readOptions = z.object({ metadataFields: metadataFields.optional() }).optional();
const writeOptions = z
  .object({
    ttl: ttl.optional(),
    keyPolicy: z.enum(['OVERRIDE', 'FAIL_IF_EXISTS']).optional(),
    returnValue: z.enum(['PREVIOUS', 'LATEST']).optional(),
    returnMetadataFields: metadataFields.optional(),
  })
  .optional();
/** Key policies hold for single writes only. */
const groupedWriteOptions = z.strictObject({ ttl: ttl.optional() }).optional();

const rangeConditions = ['BEGINS_WITH', 'BETWEEN', 'EQUAL_TO', 'GREATER_THAN', 'GREATER_THAN_EQUAL_TO', 'LESS_THAN', 'LESS_THAN_EQUAL_TO'] as const;
const scalar = z.union([z.string(), z.number(), z.boolean()]);
const range = z.object({ condition: z.enum(rangeConditions), values: z.array(scalar).min(1).max(2) });
const filter = z.object({
  property: z.string().min(1),
  condition: z.enum([...rangeConditions, 'CONTAINS', 'NOT_CONTAINS', 'NOT_EQUAL_TO', 'EXISTS', 'NOT_EXISTS']),
  values: z.array(scalar).min(1).max(2),
});
const filters = z.union([z.strictObject({ and: z.array(filter).min(1) }), z.strictObject({ or: z.array(filter).min(1) })]);
const entityName = z.string();

export const requestSchemas = {
  read: z.object({ key: z.string(), entityName: entityName.optional(), options: readOptions }),
  write: z.object({ key: z.string(), entityName: entityName.optional(), value: z.unknown(), options: writeOptions }),
  remove: z.object({ key: z.string(), entityName: entityName.optional() }),
  options: z.object({ options: readOptions }),
  query: z.object({
    limit: z.number().optional(),
    after: z.string().optional(),
    where: z.array(z.object({ property: z.literal('key'), condition: z.literal('BEGINS_WITH'), values: z.tuple([z.string()]) })).max(1).optional(),
    options: readOptions,
  }),
  entityQuery: z.object({
    entityName,
    indexName: z.string(),
    partition: z.array(scalar).optional(),
    range: range.optional(),
    filters: filters.optional(),
    sort: z.enum(['ASC', 'DESC']).optional(),
    limit: z.number().optional(),
    cursor: z.string().optional(),
    options: readOptions,
  }),
  batchWrite: z.array(z.object({ key: z.string(), entityName: entityName.optional(), value: z.unknown(), options: groupedWriteOptions })).min(1),
  batchRead: z.array(z.object({ key: z.string(), entityName: entityName.optional(), options: readOptions })).min(1),
  transaction: z.object({
    set: z.array(z.object({ key: z.string(), entityName: entityName.optional(), value: z.unknown(), conditions: filters.optional(), options: groupedWriteOptions })).default([]),
    delete: z.array(z.object({ key: z.string(), entityName: entityName.optional(), conditions: filters.optional() })).default([]),
    check: z.array(z.object({ key: z.string(), entityName: entityName.optional(), conditions: filters })).default([]),
  }),
};

export type Condition = z.infer<typeof filter>;
export type Conditions = z.infer<typeof filters>;
export type RangeCondition = z.infer<typeof range>;
export type Ttl = z.infer<typeof ttl>;
export type EntityQuery = z.infer<typeof requestSchemas.entityQuery>;
export type PlainQuery = z.infer<typeof requestSchemas.query>;
export type Transaction = z.infer<typeof requestSchemas.transaction>;

/** @throws Refusal INVALID_REQUEST naming the place that does not fit */
export function parseRequest<Schema extends z.ZodType>(schema: Schema, body: unknown): z.infer<Schema> {
  const parsed = schema.safeParse(body);
  if (!parsed.success) throw new Refusal('INVALID_REQUEST', z.prettifyError(parsed.error));
  return parsed.data;
}
