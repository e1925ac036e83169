/** The app over a generated site, under a virtual clock, with what a bench needs to see: requests by their time, deliveries with what they computed, memory. */
import * as handlers from '../../../src/index';
import type { Forge } from '../../../stand-ins/forge/create-forge';
import type { VirtualClock } from '../../../stand-ins/forge/virtual-clock';
import { virtualClock } from '../../../stand-ins/forge/virtual-clock';
import type { VirtualApp } from '../../virtual-app';
import { createVirtualApp } from '../../virtual-app';
import type { Order, Site } from './orders';
import { answerSchema, workedSchema } from './orders';

/** Reference of Jira: what the goals count a request as. */
const LATENCY_MS = 150;

export interface Delivery {
  /** By the site's clock, in ms. */
  readonly from: number;
  readonly to: number;
  readonly cpuSeconds: number;
}

export interface Bench {
  readonly app: VirtualApp;
  readonly clock: VirtualClock;
  /** Asks the site for something, while the time stands still. */
  readonly order: (order: Order) => Promise<unknown>;
  /** A share of the projects changes now, and Jira tells the app of what was created. @returns how many changed */
  readonly work: (share: number) => Promise<number>;
  /** When each request to Jira was made, in ms. */
  readonly requestedAt: readonly number[];
  readonly deliveries: readonly Delivery[];
  /** The most bytes of heap that was seen in use, at requests and ends of deliveries. */
  readonly peakHeap: () => number;
}

export function installApp(site: Site, start: number): Bench {
  const clock = virtualClock(new Date(start));
  const requestedAt: number[] = [];
  const deliveries: Delivery[] = [];
  let peak = 0;
  const weigh = (): void => { peak = Math.max(peak, process.memoryUsage().heapUsed); };
  const order = (one: Order): Promise<unknown> => clock.standStill(site(one));
  const now = (): number => clock.now().getTime();
  const jira: Parameters<typeof createVirtualApp>[0]['jira'] = async (request, caller) => {
    requestedAt.push(now());
    await clock.sleep(LATENCY_MS);
    const url = new URL(request.url);
    const body = request.method === 'GET' ? '' : await clock.standStill(request.text());
    const answer = answerSchema.parse(await order({ kind: 'ask', now: now(), method: request.method, path: `${url.pathname}${url.search}`, body, accountId: typeof caller === 'string' ? null : caller.accountId }));
    weigh();
    return new Response(answer.body, { status: answer.status, headers: answer.headers });
  };
  const runScan: typeof handlers.runScan = async (...event) => {
    const [from, cpu] = [now(), process.cpuUsage()];
    try {
      return await handlers.runScan(...event);
    } finally {
      const { user, system } = process.cpuUsage(cpu);
      deliveries.push({ from, to: now(), cpuSeconds: (user + system) / 1e6 });
      weigh();
    }
  };
  const app = createVirtualApp({ clock, jira, handlers: { runScan } });
  return {
    app, clock, order, requestedAt, deliveries,
    peakHeap: () => peak,
    work: async (share) => {
      const { changed, created } = workedSchema.parse(await clock.run(order({ kind: 'work', now: now(), share })));
      await clock.run(tell(app.forge, created));
      return changed;
    },
  };
}

/** As Jira tells of a new work item: hints, of which the app reads the project alone. */
async function tell(forge: Forge, projectIds: readonly string[]): Promise<void> {
  for (const id of projectIds) await forge.emit('avi:jira:created:issue', { issue: { fields: { project: { id } } } });
}
