/** Role and field names match whole, in any case, outer spaces dropped (design, Rulings). */

const plain = (name: string) => name.trim().toLowerCase();

export const matchesName = (name: string, synonyms: readonly string[]): boolean => synonyms.some((synonym) => plain(synonym) === plain(name));

/** "PO – Payments" looks like a role and is none: it is suggested, never taken. */
export function resemblesName(name: string, synonyms: readonly string[]): boolean {
  if (matchesName(name, synonyms)) return false;
  const words = ` ${plain(name).replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  return synonyms.some((synonym) => words.includes(` ${plain(synonym)} `));
}
