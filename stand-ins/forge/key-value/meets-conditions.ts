/** Judges an entity's attributes by the conditions of a filter, a range or a transaction. */
import type { Condition, Conditions, RangeCondition } from './request-schemas';

export type Scalar = string | number | boolean;

/** @param attributes those of the stored value; empty for data that does not exist */
export function meetsConditions(attributes: Readonly<Record<string, unknown>>, conditions: Conditions): boolean {
  const meets = ({ property, condition, values }: Condition): boolean => meetsOne(attributes[property], condition, values);
  return 'and' in conditions ? conditions.and.every(meets) : conditions.or.some(meets);
}

/** Whether a range attribute (or, in `by-key`, the key) lies in the range asked for. */
export function liesInRange(value: unknown, { condition, values }: RangeCondition): boolean {
  return meetsOne(value, condition, values);
}

/** Orders two attributes of one type: numbers by size, texts by code unit, false before true. */
export function compareScalars(a: unknown, b: unknown): number {
  if (!isScalar(a) || !isScalar(b) || typeof a !== typeof b) return 0;
  return a < b ? -1 : a > b ? 1 : 0;
}

function meetsOne(value: unknown, condition: Condition['condition'], values: readonly Scalar[]): boolean {
  const [first, second] = values;
  const exists = value !== undefined && value !== null;
  const comparable = isScalar(value) && typeof value === typeof first;
  const order = compareScalars(value, first);
  switch (condition) {
    case 'EXISTS':
      return exists;
    case 'NOT_EXISTS':
      return !exists;
    case 'EQUAL_TO':
      return value === first;
    case 'NOT_EQUAL_TO':
      return exists && value !== first;
    case 'GREATER_THAN':
      return comparable && order > 0;
    case 'GREATER_THAN_EQUAL_TO':
      return comparable && order >= 0;
    case 'LESS_THAN':
      return comparable && order < 0;
    case 'LESS_THAN_EQUAL_TO':
      return comparable && order <= 0;
    case 'BETWEEN':
      return comparable && typeof second === typeof first && order >= 0 && compareScalars(value, second) <= 0;
    case 'BEGINS_WITH':
      return typeof value === 'string' && typeof first === 'string' && value.startsWith(first);
    case 'CONTAINS':
      return contains(value, first);
    case 'NOT_CONTAINS':
      return exists && !contains(value, first);
  }
}

function contains(value: unknown, part: Scalar | undefined): boolean {
  if (Array.isArray(value)) return value.includes(part);
  return typeof value === 'string' && typeof part === 'string' && value.includes(part);
}

export function isScalar(value: unknown): value is Scalar {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}
