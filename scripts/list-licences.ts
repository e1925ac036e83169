/** Writes docs/licences.md: what we ship beside our own code. `--check` changes nothing and fails where the page is stale or a licence is refused. */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { findShippedFolders } from './licences/find-shipped-folders';
import { readLicences } from './licences/read-licences';
import type { ShippedPackage } from './licences/refuse-licences';
import { isPlatformPackage, refuseLicences } from './licences/refuse-licences';

const PAGE = resolve(__dirname, '../docs/licences.md');

void list();

async function list(): Promise<void> {
  const packages = readLicences(await findShippedFolders());
  const page = writePage(packages);
  const problems = [...refuseLicences(packages)];
  if (!process.argv.includes('--check')) writeFileSync(PAGE, page);
  else if (readFileSync(PAGE, 'utf8') !== page) problems.push('docs/licences.md is stale: run npm run docs.');
  for (const problem of problems) console.error(problem);
  process.exitCode = problems.length > 0 ? 1 : 0;
}

function writePage(packages: readonly ShippedPackage[]): string {
  const rows = packages.map((shipped) => `| ${shipped.name} | ${shipped.version} | ${isPlatformPackage(shipped) ? 'Atlassian Developer Terms' : shipped.licence} |`);
  return `# Licences of what we ship
<!-- generated from the lock file and the bundles: npm run docs -->
Rolecall is under the Apache License 2.0. Its bundles (src/index.ts and the pages) are made from these ${packages.length} packages; what only the
terminal, the preview, the tests or the build use is not shipped and not listed. A licence outside the permissive ones is
refused by \`npm run docs:check\`; Atlassian's own @forge packages come under the
[Atlassian Developer Terms](https://developer.atlassian.com/platform/marketplace/atlassian-developer-terms/), as every Forge app does.

| package | version | licence |
|---|---|---|
${rows.join('\n')}
`;
}
