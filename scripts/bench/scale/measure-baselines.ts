/** The other ways of reading a site, against the same stand-in Jira: every work item with jira.js, and the plan of the reference. */
import { fork } from 'node:child_process';
import { resolve } from 'node:path';
import { z } from 'zod';
import type { Cost, Site } from './orders';
import { costSchema, planSchema } from './orders';

const sweptSchema = z.object({ read: z.int(), seconds: z.number(), cpuSeconds: z.number(), peakResident: z.number() });

export interface Baselines {
  readonly sweep: Cost & z.output<typeof sweptSchema>;
  readonly plan: readonly (Cost & { readonly step: string })[];
}

export async function measureBaselines(site: Site): Promise<Baselines> {
  const plan = planSchema.parse(await site({ kind: 'cheapestPlan' }));
  const swept = await sweepInProcess(z.string().parse(await site({ kind: 'listen' })));
  return { plan, sweep: { ...swept, ...costSchema.parse(await site({ kind: 'heard' })) } };
}

/** Its steps 1 to 4, and the fifth as its table counts it or as its notes advise. */
export function sumPlan(plan: Baselines['plan'], { links, roles }: { readonly links: 'all ends' | 'one direction'; readonly roles: boolean }): Cost {
  const steps = plan.filter(({ step }) => (step.startsWith('5') ? step.includes(links) : roles || !step.startsWith('3')));
  return { requests: steps.reduce((sum, { requests }) => sum + requests, 0), points: steps.reduce((sum, { points }) => sum + points, 0) };
}

const sweepInProcess = (address: string): Promise<z.output<typeof sweptSchema>> =>
  new Promise((done, fail) => {
    const child = fork(resolve(__dirname, 'sweep-site.ts'), [address], { execArgv: ['--import', 'tsx'] });
    child.on('message', (message) => done(sweptSchema.parse(message)));
    child.on('error', fail);
    child.on('exit', (code) => { if (code !== 0) fail(new Error(`The sweep ended with ${String(code)}.`)); });
  });
