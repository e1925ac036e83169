/**
 * In which shard of the register a project is kept. Every write of an entry writes its shard, so that a step whose projects
 * share one writes a sixteenth of what another step does: where the order is free, plan by shard.
 */
import type { ProjectId } from './facts';

export const REGISTER_SHARDS = 16;

/** From 0. The same on every machine and for ever, since what is stored lies there: FNV-1a of 32 bits over the code units. */
export function shardOf(id: ProjectId, shards = REGISTER_SHARDS): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < id.length; index += 1) hash = Math.imul(hash ^ id.charCodeAt(index), 0x01000193);
  return (hash >>> 0) % shards;
}
