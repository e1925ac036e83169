/** A number with its noun, as people say it: "1 team", "2 teams". */

export const sayCount = (number: number, one: string, many = `${one}s`): string => `${number} ${number === 1 ? one : many}`;
