/** Measures stretches of a bench: what stood on every meter before and after. */
import { z } from 'zod';
import type { Bench } from './install-app';
import type { Cost } from './orders';
import { meterSchema } from './orders';
import type { Span } from './span';

export interface Watch {
  /** Does the work, and tells what happened meanwhile. */
  readonly span: (name: string, work: () => Promise<void>) => Promise<Span>;
}

const lineSchema = z.looseObject({ event: z.string() });
const stepSchema = z.object({ event: z.literal('scan.step'), step: z.string(), requests: z.int(), points: z.int() });
const HOUR = 3_600_000;

export function openWatch(bench: Bench): Watch {
  const { app: { forge }, clock, order, requestedAt, deliveries } = bench;
  const look = async () => ({
    at: clock.now().getTime(),
    jira: meterSchema.parse(await clock.run(order({ kind: 'meter' }))),
    logs: forge.logs.length,
    requests: requestedAt.length,
    deliveries: deliveries.length,
    functions: [...forge.usage.functions.values()].reduce((sum, { invocations, ms }) => ({ invocations: sum.invocations + invocations, ms: sum.ms + ms }), { invocations: 0, ms: 0 }),
    storage: { ...forge.usage.keyValue },
    events: forge.usage.queue.events,
    cpu: process.cpuUsage(),
  });
  return {
    span: async (name, work) => {
      const before = await look();
      await work();
      const after = await look();
      const lines = forge.logs.slice(before.logs).filter(({ text }) => text.startsWith('{')).map(({ at, text }) => ({ at: Date.parse(at), bytes: Buffer.byteLength(text), told: lineSchema.parse(JSON.parse(text)) }));
      const steps = lines.flatMap(({ at, told }) => { const step = stepSchema.safeParse(told); return step.success ? [{ at, ...step.data }] : []; });
      const delivered = deliveries.slice(before.deliveries);
      const cpu = (after.cpu.user - before.cpu.user + after.cpu.system - before.cpu.system) / 1e6;
      const longest = (values: readonly number[]): number => values.reduce((most, value) => Math.max(most, value), 0);
      return {
        name,
        hours: (after.at - before.at) / HOUR,
        jira: subtract(after.jira, before.jira),
        byEndpoint: Object.fromEntries(Object.entries(after.jira.byEndpoint).map(([endpoint, cost]): [string, Cost] => [endpoint, subtract(cost, before.jira.byEndpoint[endpoint])]).filter(([, { requests }]) => requests > 0)),
        steps: sumSteps(steps),
        rounds: lines.filter(({ told }) => told.event === 'scan.done').length,
        judgings: lines.filter(({ told }) => told.event === 'scan.judged').length,
        functions: {
          invocations: after.functions.invocations - before.functions.invocations,
          seconds: (after.functions.ms - before.functions.ms) / 1_000,
          cpuSeconds: cpu,
          longestStep: longest(durations(steps, requestedAt.slice(before.requests))) / 1_000,
          longestDelivery: longest(delivered.map(({ from, to, cpuSeconds }) => (to - from) / 1_000 + cpuSeconds)),
          dearestDelivery: longest(delivered.map(({ cpuSeconds }) => cpuSeconds)),
        },
        storage: {
          requests: after.storage.requests - before.storage.requests,
          readBytes: after.storage.readBytes - before.storage.readBytes,
          writtenBytes: after.storage.writtenBytes - before.storage.writtenBytes,
          bytesAtRest: forge.keyValue.bytes,
        },
        logBytes: lines.reduce((sum, { bytes }) => sum + bytes, 0),
        events: after.events - before.events,
      };
    },
  };
}

const subtract = (after: Cost, before: Cost | undefined = { requests: 0, points: 0 }): Cost => ({ requests: after.requests - before.requests, points: after.points - before.points });

function sumSteps(steps: readonly (z.output<typeof stepSchema>)[]): Span['steps'] {
  const sums: Record<string, Cost & { steps: number }> = {};
  for (const { step, requests, points } of steps) {
    const sum = sums[step] ?? { steps: 0, requests: 0, points: 0 };
    sums[step] = { steps: sum.steps + 1, requests: sum.requests + requests, points: sum.points + points };
  }
  return sums;
}

/** From a step's first request to its line in the log, which follows its last answer. */
function durations(steps: readonly { readonly at: number }[], requestedAt: readonly number[]): readonly number[] {
  let next = 0;
  return steps.map(({ at }) => {
    const first = requestedAt[next] ?? at;
    while ((requestedAt[next] ?? Infinity) < at) next += 1;
    return Math.max(0, at - first);
  });
}

