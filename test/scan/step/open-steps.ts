/** Runs steps by themselves, as nobody would plan them, over a site in memory: in batches, order and direction that a test chooses. */
import { createHttpTransport } from '../../../src/cli/create-http-transport';
import { compose } from '../../../src/compose';
import type { SiteFacts } from '../../../src/model/facts';
import type { Settings } from '../../../src/model/settings';
import type { Step, StepKind } from '../../../src/model/step';
import { assembleSite } from '../../../src/scan/assemble-site';
import { bindSite } from '../../../src/scan/bind-site';
import { wantedEnds } from '../../../src/scan/derive/wanted-ends';
import type { RanStep } from '../../../src/scan/run-step';
import { keepResult, openMemory } from '../../../src/scan/scan-memory';
import { createJira } from '../../../stand-ins/jira/create-jira';

export const AT = '2026-11-24T09:00:00.000Z';

type Site = Parameters<typeof createJira>[0];
type JiraOptions = Partial<Parameters<typeof createJira>[1]>;

export function openSite(site: Site, options: JiraOptions = {}) {
  const jira = createJira(site, { clock: () => new Date(AT), ...options });
  const transport = createHttpTransport({ siteUrl: 'https://site.invalid', headers: {}, timeoutMs: 5000, send: (request) => jira.fetch(request, 'app') });
  return { jira, rolecall: compose({ jira: transport, random: () => 0, log: { write: () => undefined } }) };
}

/** A step as a plan gives it; what it is expected to cost makes no difference to what it reads. */
export const stepOf = (kind: StepKind): Step => ({ ...kind, id: JSON.stringify(kind), reason: 'new', points: 1, worst: 1, requests: 1 });

export function openSteps(site: Site, given: Settings, options: JiraOptions = {}) {
  const { jira, rolecall } = openSite(site, options);
  const memory = openMemory([]);
  const now = () => (options.clock?.() ?? new Date(AT)).toISOString();
  const run = async (kind: StepKind, settings: Settings, allowance = Infinity): Promise<RanStep> => {
    const result = await rolecall.runStep(stepOf(kind), { ...memory, settings, at: now(), selected: null }, allowance);
    if (result.ending.kind === 'whole') keepResult(memory, result);
    return result;
  };
  /** Vocabulary and catalogue, and the settings bound to them. */
  const begin = async (): Promise<Settings> => {
    await run({ kind: 'vocabulary' }, given);
    for (let startAt: number | null = 0; startAt !== null;) startAt = (await run({ kind: 'catalogue', order: 'key', startAt }, given)).page?.next ?? null;
    return bindSite(given, memory.vocabulary!, memory.register, { leavesOutGone: false }).settings;
  };
  const assemble = (settings: Settings): SiteFacts => assembleSite({ ...memory, vocabulary: memory.vocabulary! }, settings, now());
  /** Accounts and far ends, until none is wanted. */
  const complete = async (settings: Settings): Promise<void> => {
    for (let round = 0; round < 10; round += 1) {
      const accountIds = [...memory.accounts].flatMap(([id, reading]) => (reading.at === null ? [id] : []));
      const issueIds = wantedEnds(assemble(settings), settings);
      if (accountIds.length + issueIds.length === 0) return;
      await run({ kind: 'accounts', accountIds }, settings);
      await run({ kind: 'ends', issueIds }, settings);
    }
    throw new Error('ends and accounts are wanted for ever');
  };
  return { jira, rolecall, memory, run, begin, assemble, complete };
}
