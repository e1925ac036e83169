/** The generated site behind its stand-in Jira, as it carries out a bench's orders. */
import { createJira } from '../../../stand-ins/jira/create-jira';
import { createScaleSite } from '../../../stand-ins/jira/scale/create-scale-site';
import type { ScaleSite } from '../../../stand-ins/jira/scale/create-scale-site';
import type { ScaleShape } from '../../../stand-ins/jira/scale/scale-shape';
import { takeCensus } from './take-census';
import { takeCheapestPlan } from './take-cheapest-plan';
import { listen } from './listen';
import type { Cost, Order, Site } from './orders';

/** No hour of a bench is refused: what a way of reading needs is what is asked. */
export const NO_QUOTA = { quotaPerHour: Number.MAX_SAFE_INTEGER } as const;

export function openSite(shape: ScaleShape): Site {
  const site = createScaleSite(shape);
  let now = shape.now;
  const clock = (): Date => new Date(now);
  const jira = createJira(site, { clock });
  const others = (): ReturnType<typeof createJira> => createJira(site, { clock, ...NO_QUOTA });
  let heard = (): Cost => ({ requests: 0, points: 0 });
  return async (order) => {
    if ('now' in order) ({ now } = order);
    switch (order.kind) {
      case 'ask': return ask(jira, order);
      case 'work': return work(site, order.share, clock());
      case 'deactivate': return site.deactivate(order.accountId);
      case 'meter': return { requests: jira.meter.requests, points: jira.meter.points, byEndpoint: Object.fromEntries(jira.meter.byEndpoint) };
      case 'census': return takeCensus(site.current(), new Set(order.judged));
      case 'cheapestPlan': return takeCheapestPlan(others());
      case 'listen': {
        const open = others();
        heard = () => ({ requests: open.meter.requests, points: open.meter.points });
        return listen(open);
      }
      case 'heard': return heard();
    }
  };
}

async function ask(jira: ReturnType<typeof createJira>, { method, path, body, accountId }: Extract<Order, { kind: 'ask' }>): Promise<unknown> {
  const request = new Request(`https://scale.invalid${path}`, { method, headers: { 'Content-Type': 'application/json' }, ...(body === '' ? {} : { body }) });
  const response = await jira.fetch(request, accountId === null ? 'app' : { accountId });
  return { status: response.status, headers: [...response.headers], body: await response.text() };
}

function work(site: ScaleSite, share: number, at: Date): unknown {
  const before = site.current().state;
  site.work(share, at);
  const { changes, created } = site.current().state;
  const changed = [...changes.values()].filter(({ lastUpdate }) => lastUpdate === at.getTime()).length;
  return { changed, created: created.slice(before.created.length).map(({ project }) => project.record.id) };
}
