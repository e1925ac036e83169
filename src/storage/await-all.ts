/** Waits for all, also where one fails: what still ran then would run on in the next customer's invocation. */

/** @throws what the first of them, in their order, failed with */
export async function awaitAll<Value>(promises: readonly Promise<Value>[]): Promise<readonly Value[]> {
  const results = await Promise.allSettled(promises);
  const failed = results.find(({ status }) => status === 'rejected');
  if (failed !== undefined) await Promise.all(promises);
  return results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
}
