/** The named properties of an object, and no others. */
export const pick = <Whole extends object>(whole: Whole, names: ReadonlyArray<keyof Whole>): Partial<Whole> =>
  Object.fromEntries(names.map((name) => [name, whole[name]])) as Partial<Whole>;
