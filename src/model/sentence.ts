/**
 * A sentence for readers of any language: what to look up in the texts of the pages (static/texts), and the values in it. It goes
 * beside the English sentence, which the terminal and the report say.
 */
export interface Sentence {
  readonly id: string;
  /** Roles by their id; a list of them is a list of words; an instant is written as a date; null is a number that nobody knows. */
  readonly values: Readonly<Record<string, SentenceValue>>;
}
export type SentenceValue = string | number | null | readonly string[];

/** What goes with an error: `new InputError('…', saidAs('refusal.fresh', { minutes: 5 }))`. */
export const saidAs = (id: string, values: Sentence['values'] = {}): { readonly sentence: Sentence } => ({ sentence: { id, values } });
