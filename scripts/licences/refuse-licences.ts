/** Which licences may be in what we ship: those that let anybody use, change and pass it on, for no more than keeping a notice. */
export interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  /** As the package states it: an id of https://spdx.org/licenses, or its own words. */
  readonly licence: string;
}

const PERMISSIVE: ReadonlySet<string> = new Set(['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'BlueOak-1.0.0', 'CC0-1.0', 'ISC', 'MIT', 'Unlicense']);

/**
 * The platform's own packages come under the Atlassian Developer Terms, which bind whoever builds a Forge app anyway.
 * https://developer.atlassian.com/platform/marketplace/atlassian-developer-terms/
 */
export const isPlatformPackage = ({ name }: ShippedPackage): boolean => name.startsWith('@forge/');

/** One sentence for each package that may not be shipped. Alternatives ("A OR B") are refused like anything unknown: choose one by hand. */
export function refuseLicences(packages: readonly ShippedPackage[]): readonly string[] {
  return packages
    .filter((shipped) => !PERMISSIVE.has(shipped.licence) && !isPlatformPackage(shipped))
    .map(({ name, version, licence }) => `${name} ${version} has the licence "${licence}", which is not among the permissive ones: do without it, or add the licence to scripts/licences/refuse-licences.ts with a reason.`);
}
