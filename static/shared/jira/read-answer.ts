/** Reads outside data without a schema library, which pages do not carry: what is not as expected reads as absent. */

export type Fields = Readonly<Record<string, unknown>>;

export const readFields = (value: unknown): Fields => (typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {});

export const readText = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

/** The objects in a list; anything else in it is left out. */
export const readList = (value: unknown): readonly Fields[] => (Array.isArray(value) ? value.filter((one) => typeof one === 'object' && one !== null).map(readFields) : []);

export const readTexts = (value: unknown): readonly string[] => (Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : []);
