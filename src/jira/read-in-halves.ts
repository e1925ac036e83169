/**
 * Reads something of many projects by one query. Where that fails its halves are asked, down to single projects, so that only
 * those that fail by themselves stay unknown, whatever they were asked together with.
 */
import type { Fact, ProjectId } from '../model/facts';
import { known } from '../model/facts';
import { isRefusal, readFact } from './read-fact';

/** So many failures of Jira's own in a row are no project's fault: what fails after them is not cut any further. Five projects side by side may still be to blame one by one. */
const AN_OUTAGE = 12;

type Read<Value> = (projectIds: readonly ProjectId[]) => Promise<Fact<ReadonlyMap<ProjectId, Value>>>;

export async function readInHalves<Value>(projectIds: readonly ProjectId[], read: Read<Value>): Promise<ReadonlyMap<ProjectId, Fact<Value>>> {
  let failuresInARow = 0;
  const count: Read<Value> = async (ids) => {
    try {
      const answer = await read(ids);
      failuresInARow = 0;
      return answer;
    } catch (error) {
      failuresInARow = isRefusal(error) && error.status >= 500 ? failuresInARow + 1 : 0;
      throw error;
    }
  };
  return cut(projectIds, async (ids) => ({ answer: await readFact(() => count(ids)), isFinal: failuresInARow >= AN_OUTAGE }));
}

/** One half after the other: each call says more about whether the next is worth its points. */
async function cut<Value>(ids: readonly ProjectId[], ask: (ids: readonly ProjectId[]) => Promise<{ readonly answer: Fact<ReadonlyMap<ProjectId, Value>>; readonly isFinal: boolean }>): Promise<ReadonlyMap<ProjectId, Fact<Value>>> {
  if (ids.length === 0) return new Map();
  const { answer, isFinal } = await ask(ids);
  if (answer.known) return new Map([...answer.value].map(([id, value]) => [id, known(value)]));
  if (ids.length === 1 || isFinal) return new Map(ids.map((id) => [id, answer]));
  const middle = Math.ceil(ids.length / 2);
  return new Map([...await cut(ids.slice(0, middle), ask), ...await cut(ids.slice(middle), ask)]);
}
