/** The small site as a world, with a Jira over it, a clock set by hand, and what was told. */
import { createJira } from '../../../../stand-ins/jira/create-jira';
import type { JiraOptions } from '../../../../stand-ins/jira/create-jira';
import type { SiteExport } from '../../../../stand-ins/jira/site-export';
import { createWorld } from '../../../../stand-ins/jira/world/create-world';
import type { ProductEvent } from '../../../../stand-ins/jira/world/product-event';
import { NOW, smallSite } from '../small-site';

export function smallWorld(options: Omit<JiraOptions, 'clock'> = {}, site: SiteExport = smallSite) {
  let now = NOW.getTime();
  const events: ProductEvent[] = [];
  const clock = () => new Date(now);
  const world = createWorld(site, { clock, emit: (event) => events.push(event) });
  return {
    world,
    events,
    jira: createJira(world, { clock, ...options }),
    /** What was told since it was asked last. */
    told: () => events.splice(0).map(({ name }) => name),
    pass: (seconds: number) => {
      now += seconds * 1_000;
    },
  };
}
