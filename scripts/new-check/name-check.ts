/** The names of a check: one id gives file, page, test and export. */
export interface CheckNames {
  readonly id: string;
  /** camelCase of the same words. */
  readonly exportName: string;
  /** From the root of the repository. */
  readonly file: string;
  readonly page: string;
  readonly test: string;
}

export const nameCheck = (id: string): CheckNames => ({
  id,
  exportName: id.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase()),
  file: `src/checks/${id}.ts`,
  page: `docs/checks/${id}.md`,
  test: `test/checks/${id}.test.ts`,
});

/** What is wrong with an id, in a sentence; null where nothing is. */
export function refuseId(id: string): string | null {
  if (!/^[a-z]+(?:-[a-z]+)+$/.test(id)) return `"${id}" is no id: write a plural noun in the failing state, in small letters with hyphens, like stale-roadmap-items.`;
  if (/^(?:no|check|has|is|missing)-/.test(id)) return `"${id}" begins with "${id.slice(0, id.indexOf('-'))}": name what is wrong as a plural noun, like projects-without-product-owner.`;
  return null;
}
