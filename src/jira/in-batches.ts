/** Cuts a list into pieces no longer than an endpoint takes. */
export function inBatches<Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] {
  const batches: Item[][] = [];
  for (let start = 0; start < items.length; start += size) batches.push(items.slice(start, start + size));
  return batches;
}
