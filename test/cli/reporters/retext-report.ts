/** The same report with every text of the site replaced: twins by which a test sees that texts change no structure. */
import { CHECKS } from '../../../src/checks';
import { OUTCOMES } from '../../../src/model/check';
import type { Report } from '../../../src/model/report';
import { BANDS, ELIGIBILITY_STATES, reportSchema } from '../../../src/model/report';
import { ROLES } from '../../../src/model/role';
import { SEAT_STATES } from '../../../src/model/seat';

/** Words of the contract, and what decides about links and dates. */
const KEPT: ReadonlySet<string> = new Set([
  ...OUTCOMES, ...BANDS, ...ELIGIBILITY_STATES, ...ROLES, ...SEAT_STATES, ...CHECKS.map(({ id }) => id), 'site', 'project', 'issue', 'person', 'dependency', 'open', 'possiblyDead', 'default',
]);

/** Equal texts stay equal, keys keys and account ids account ids; a text that is blank stays blank, since blanks are told in words. */
export function retextReport(report: Report): Report {
  const words = new Map<string, string>();
  const retext = (value: unknown): unknown => {
    if (typeof value === 'string') {
      if (KEPT.has(value) || value.trim() === '') return value;
      if (!words.has(value)) words.set(value, /^[A-Z][A-Z0-9_]*(?:-\d+)?$/.test(value) ? `K${words.size}-1` : /^[\w:-]+$/.test(value) ? `word${words.size}` : `word ${words.size}`);
      return words.get(value);
    }
    if (Array.isArray(value)) return value.map(retext);
    return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, retext(one)])) : value;
  };
  return { ...reportSchema.parse({ ...(retext(report) as Report), generatedAt: report.generatedAt }), site: { url: report.site.url, name: retext(report.site.name) as string } };
}
