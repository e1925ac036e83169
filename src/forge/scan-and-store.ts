/** One scan from Jira to storage: facts first, published as a whole, then what is derived from them. */
import { createHash } from 'node:crypto';
import type { Rolecall } from '../compose';
import type { Instant, SiteFacts } from '../model/facts';
import type { Settings } from '../model/settings';
import type { Storage } from '../storage/open-storage';

/** Goes up when a rule, weight or threshold changes, so that trends mark the day. */
const RULES_VERSION = '1';

/** @returns how many projects were judged, and whether they were stored: not where another scan was published meanwhile */
export async function scanAndStore(rolecall: Rolecall, storage: Storage, at: Instant, generation: string): Promise<{ projects: number; stored: boolean }> {
  const saved = await storage.settings.read();
  const exemptions = await storage.exemptions.listCurrent(at);
  const { facts, settings, setup } = await rolecall.scanSite({ ...saved, exemptions: [...exemptions] }, { at, projectKeys: [], leavesOutGone: true });
  const judgement = rolecall.judgeSite(facts, settings);
  const projects = judgement.projects.length;
  if (!(await storage.facts.publish(facts, generation))) return { projects, stored: false };
  const programmes = programmesOf(facts);
  // The category first: it decides who may see the judgement (open-gate.ts).
  await storage.health.write(judgement.projects.map((project) => ({ ...project, programmeId: programmes.get(project.id) ?? null })), at);
  await storage.judgements.write({ ...judgement, setup: [...setup, ...judgement.setup] });
  await storage.history.record(judgement.projects, at, { rules: RULES_VERSION, settings: markOf(saved) });
  return { projects, stored: true };
}

const programmesOf = ({ projects }: SiteFacts) => new Map(projects.map(({ id, programmeId }) => [id, programmeId]));

/** A short mark that changes with the settings; exemptions leave the raw score alone and so do not count. */
const markOf = (settings: Settings): string => createHash('sha256').update(JSON.stringify({ ...settings, exemptions: [] })).digest('hex').slice(0, 12);
