/** The named properties of an object, and no others. */
export function pick<Whole extends object>(whole: Whole, names: ReadonlyArray<keyof Whole>): Partial<Whole> {
  // A loop, since every check of every space comes by here.
  const picked: Partial<Whole> = {};
  for (const name of names) picked[name] = whole[name];
  return picked;
}
