/** Bytes that a value takes in storage, where the platform counts them. */
export const storedBytes = (value: unknown): number => new TextEncoder().encode(JSON.stringify(value)).length;
