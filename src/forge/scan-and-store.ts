/** One scan from Jira to storage: facts first, published as a whole, then what is derived from them. */
import { createHash } from 'node:crypto';
import type { Rolecall } from '../compose';
import type { Instant, SiteFacts } from '../model/facts';
import type { Register } from '../model/register';
import { NO_VACANCY } from '../model/register';
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
  if (!(await storage.siteFacts.publish(facts, generation))) return { projects, stored: false };
  const register = await noteProjects(storage, facts);
  const noted = await storage.recorder.record({ at, marks: { rules: RULES_VERSION, settings: markOf(saved) }, setup: [...setup, ...judgement.setup], projects: judgement.projects, register });
  await storage.register.update([...noted.keys()], (entry, id) => entry && { ...entry, ...noted.get(id) });
  return { projects, stored: true };
}

/** Whom the judgement is about, with the programme, which decides who may see it; the others are gone. */
async function noteProjects(storage: Storage, { at, projects }: SiteFacts): Promise<Register> {
  const found = new Map(projects.map((project) => [project.id, project]));
  const ids = [...found.keys(), ...(await storage.register.read()).keys()];
  return storage.register.update(ids, (entry, id) => {
    const project = found.get(id);
    if (project === undefined) return entry && { ...entry, goneAt: at };
    const { type, teamManaged, archived, programmeId, leadId } = project;
    return { ...(entry ?? NEW_ENTRY), id, type, teamManaged, archived, programmeId, leadId, seenAt: at, goneAt: null };
  });
}

const NEW_ENTRY = {
  key: '', workItems: null, property: null, roles: null, movedAt: null, seats: null, items: null, samples: null, facts: null, judged: null,
  vacancies: { productOwner: NO_VACANCY, productManager: NO_VACANCY, projectManager: NO_VACANCY },
} as const;

/** A short mark that changes with the settings; exemptions leave the raw score alone and so do not count. */
const markOf = (settings: Settings): string => createHash('sha256').update(JSON.stringify({ ...settings, exemptions: [] })).digest('hex').slice(0, 12);
