/** What a month of one site costs on Forge: usage, what is free for an app over all of its sites, and what lies beyond. */
import type { Span } from './span';

/** Forge's price list in force since 1 January 2026 (forge-platform-pricing, 12 August 2026), in US dollars. */
export const PRICES = {
  functions: { unit: 'GB-s', free: 200_000, price: 0.000025 },
  reads: { unit: 'GB read', free: 0.1, price: 0.055 },
  writes: { unit: 'GB written', free: 0.1, price: 1.09 },
  logs: { unit: 'GB of logs', free: 1, price: 1.005 },
} as const;
/** manifest.yml: 512 MB. */
const MEMORY_GB = 0.5;
const GB = 1e9;
/** What a request to storage takes: assumed, for nobody tells; the stand-in's takes no time. One after another, which is the most. */
export const STORAGE_SECONDS = 0.01;
const DAYS = { working: 22, quiet: 8 } as const;

export interface PricedLine {
  readonly what: keyof typeof PRICES;
  readonly used: number;
  readonly free: number;
  /** Beyond what is free, and its price, if the app has this site alone. */
  readonly over: number;
  readonly price: number;
  /** Once others have used up what is free. */
  readonly fullPrice: number;
}

/** A first scan, then working days and quiet ones. */
export function priceMonth(days: { readonly firstScan: Span; readonly workingDay: Span; readonly quietDay: Span }): readonly PricedLine[] {
  const sum = (amount: (span: Span) => number): number => amount(days.firstScan) + DAYS.working * amount(days.workingDay) + DAYS.quiet * amount(days.quietDay);
  const line = (what: keyof typeof PRICES, used: number): PricedLine => {
    const { free, price } = PRICES[what];
    const over = Math.max(0, used - free);
    return { what, used, free, over, price: over * price, fullPrice: used * price };
  };
  return [
    line('functions', MEMORY_GB * sum(functionSeconds)),
    line('reads', sum(({ storage }) => storage.readBytes) / GB),
    line('writes', sum(({ storage }) => storage.writtenBytes) / GB),
    line('logs', sum(({ logBytes }) => logBytes) / GB),
  ];
}

/** Waiting for Jira, computing, and storage. */
export const functionSeconds = ({ functions, storage }: Span): number => functions.seconds + functions.cpuSeconds + STORAGE_SECONDS * storage.requests;
