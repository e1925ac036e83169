/** The measured process: judges generated facts by some of the checks, and tells its parent what it took. */
import { CHECKS } from '../../src/checks';
import { defaultSettings } from '../../src/model/settings';
import { judgeSite } from '../../src/scan/judge-site';
import { generateFacts } from './generate-facts';

const [which = 'all', projects = '2000'] = process.argv.slice(2);
/** The checks with which the engine began. */
const FIVE = ['projects-without-product-owner', 'departed-role-holders', 'shared-product-ownership', 'roadmap-items-without-product-manager', 'dependencies-without-project-manager'];

const checks = which === 'five' ? CHECKS.filter(({ id }) => FIVE.includes(id)) : CHECKS;
const facts = generateFacts(Number(projects));
const settings = defaultSettings();
const [started, usedBefore] = [performance.now(), process.cpuUsage()];
const { projects: judged } = judgeSite(facts, settings, { write: (event) => { throw new Error(event); } }, checks);
const [seconds, used] = [(performance.now() - started) / 1000, process.cpuUsage(usedBefore)];
const findings = judged.reduce((sum, project) => sum + project.checks.reduce((all, { result }) => all + result.violations, 0), 0);
// maxRSS is in kilobytes on every platform (Node's documentation of process.resourceUsage).
process.send?.({ seconds, cpuSeconds: (used.user + used.system) / 1e6, peakMegabytes: process.resourceUsage().maxRSS / 1024, findings });
