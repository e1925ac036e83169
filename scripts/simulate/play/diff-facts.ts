/** Where the facts of two sites part: why their judgements do. */
import type { SiteFacts } from '../../../src/model/facts';

/** Path and both values, the first few. */
export function diffFacts(own: SiteFacts, fresh: SiteFacts): readonly string[] {
  const found: string[] = [];
  walk(byId(own), byId(fresh), 'facts', found);
  return found.slice(0, 12);
}

const byId = ({ projects, accounts, offers }: SiteFacts) => ({ accounts, offers, projects: Object.fromEntries(projects.map((project) => [project.id, project])) });

function walk(own: unknown, fresh: unknown, path: string, found: string[]): void {
  if (write(own) === write(fresh)) return;
  if (!isParted(own) || !isParted(fresh)) {
    found.push(`${path}: stored ${write(own)}, a scan reads ${write(fresh)}`);
    return;
  }
  for (const name of new Set([...Object.keys(own), ...Object.keys(fresh)])) walk(own[name], fresh[name], `${path}.${name}`, found);
}

const write = (value: unknown): string => JSON.stringify(value, (_, part: unknown) => (isParted(part) && !Array.isArray(part) ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1))) : part)) ?? 'nothing';
const isParted = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;
