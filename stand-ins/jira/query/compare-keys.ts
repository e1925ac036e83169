/** Orders issue keys as Jira does: by project key, then by number. */
export function compareKeys(a: string, b: string): number {
  const [projectA, numberA] = splitKey(a);
  const [projectB, numberB] = splitKey(b);
  if (projectA !== projectB) return projectA < projectB ? -1 : 1;
  return numberA - numberB;
}

/** `ABC-12` as `['ABC', 12]`. */
export function splitKey(key: string): readonly [project: string, number: number] {
  const dash = key.lastIndexOf('-');
  return [key.slice(0, dash), Number(key.slice(dash + 1))];
}
