/** What a month of one site costs on Forge, and how many such sites the app's share of Jira's points bears. */
import type { Measured } from './measured';
import { PRICES, STORAGE_SECONDS, priceMonth } from './price-month';
import { count, table } from './say';

/** An hour's points of an app over all of its sites, before its review (reference of Jira, "Limits and points"). */
const TIER_1 = 65_000;
const HOURLY_CEILING = 10_000;

export function tabulateMonth({ shape, played }: Measured): string {
  const lines = priceMonth(played);
  const rows = lines.map(({ what, used, free, over, price, fullPrice }) => [PRICES[what].unit, count(used, 2), count(free, 1), count(over, 2), `$${count(price, 2)}`, `$${count(fullPrice, 2)}`]);
  const sum = (value: (line: (typeof lines)[number]) => number): string => `$${count(lines.reduce((total, line) => total + value(line), 0), 2)}`;
  const day = played.workingDay.jira.points;
  return `${table(`A month of ${count(shape.projects)} spaces on Forge: a first scan, 22 days with changes, 8 quiet ones`, ['', 'used', 'free for the app', 'beyond', 'price, alone', 'price, nothing left free'], [...rows, ['sum', '', '', '', sum(({ price }) => price), sum(({ fullPrice }) => fullPrice)]])}
Function seconds are what deliveries wait for Jira, what they compute on this machine, and ${STORAGE_SECONDS * 1_000} ms a request to storage (assumed), at 512 MB. Pages that people open are not in it.
A day with changes costs ${count(day)} points, ${count(day / 24)} an hour on average: Tier 1’s 65,000 an hour of all sites together carry ${count(Math.floor(TIER_1 / (day / 24)))} such sites, and ${Math.floor(TIER_1 / HOURLY_CEILING)} that are in their first scan at once at ${count(HOURLY_CEILING)} points an hour each. In Tier 2 each site has 65,000 to 500,000 points an hour of its own: sites no longer share, and a first scan that were allowed them would be bound by the time of calls.`;
}
