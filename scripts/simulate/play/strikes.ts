/** Which faults struck while a schedule was played: told of where each takes effect, not where it is drawn. */

export const FAULTS = [
  '429 with Retry-After', '429 without Retry-After', '5xx', 'function out of time', 'connection lost', 'answer cut or no JSON',
  'page short', 'page repeated', 'sweep ended early', 'page token led back', 'search was stale',
  'delivery twice', 'delivery late', 'deliveries out of order', 'delivery lost', 'schedule left out', 'function killed', 'chain of pushes ended',
  'storage conflict', 'storage over its rate', 'storage failed or lost', 'push refused or lost',
  'space deleted amid a scan', 'space hidden amid a scan', 'permission withdrawn amid a scan', 'settings changed amid a scan', 'scan over the full hour',
] as const;
export type Fault = (typeof FAULTS)[number];

/** How often each struck. */
export type Strikes = ReadonlyMap<Fault, number>;
export type Strike = (fault: Fault) => void;

export function countStrikes(): { readonly strikes: Strikes; readonly strike: Strike } {
  const strikes = new Map<Fault, number>();
  return { strikes, strike: (fault) => void strikes.set(fault, (strikes.get(fault) ?? 0) + 1) };
}
