/** Says in words where a record misses its shape. */
import type { z } from 'zod';

/** For example `"fields.project" is missing`; of several faults the first. */
export function describeMisfit(error: z.ZodError): string {
  const [first] = error.issues;
  if (first === undefined) return 'it has the wrong shape';
  const path = first.path.map(String).join('.');
  if (first.code === 'custom') return first.message;
  if (path === '') return 'it is no JSON object';
  const missing = first.code === 'invalid_type' && first.message.endsWith('received undefined');
  return missing ? `"${path}" is missing` : `"${path}" has the wrong type or value`;
}
