/** A set-up finding as the sentence that a page shows. */
import type { StoredSetup } from '../storage/judgement-store';

export function describeSetup({ template, values }: StoredSetup): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (Array.isArray(value)) return value.join(', ');
    return typeof value === 'string' || typeof value === 'number' ? String(value) : 'unknown';
  });
}
