/** A set-up finding as the sentence that a page shows. */
import type { SaidSentence } from '../model/api';
import type { SentenceValue } from '../model/sentence';
import type { StoredSetup } from '../storage/judgement-store';

export function describeSetup({ messageId, template, values }: StoredSetup): SaidSentence {
  const text = template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (Array.isArray(value)) return value.join(', ');
    return typeof value === 'string' || typeof value === 'number' ? String(value) : 'unknown';
  });
  return { id: `setup.${messageId}`, values: Object.fromEntries(Object.entries(values).filter((entry): entry is [string, SentenceValue] => isSentenceValue(entry[1]))), text };
}

const isSentenceValue = (value: unknown): value is SentenceValue => typeof value === 'string' || typeof value === 'number' || value === null || Array.isArray(value);
