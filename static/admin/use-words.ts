/** The page's own texts, without the prefix that they bear in the catalogue. */
import { useMemo } from 'react';
import type { TextValue } from '../shared/texts/create-texts';
import type { TextId } from '../shared/texts/text-id';
import { useTexts } from '../shared/texts/texts-context';

export type WordKey = Extract<TextId, `admin.${string}`> extends `admin.${infer Key}` ? Key : never;
type Values = Readonly<Record<string, TextValue>>;

export interface Words {
  readonly say: (key: WordKey, values?: Values) => string;
  /** Of a text that goes by the number `count`. */
  readonly sayCount: (key: WordKey, count: number, values?: Values) => string;
  readonly number: (value: number) => string;
}

export function useWords(): Words {
  const { say, locale } = useTexts();
  return useMemo(() => {
    const numbers = new Intl.NumberFormat(locale);
    return {
      say: (key, values) => say(`admin.${key}` as TextId, values),
      sayCount: (key, count, values = {}) => say(`admin.${key}` as TextId, { count, ...values }),
      number: (value) => numbers.format(value),
    };
  }, [say, locale]);
}
