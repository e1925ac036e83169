/** Backlogs, their moves and who may order them: after everything else, from a budget of their own, so that a round never waits for them. */
import { matchesName } from '../../model/match-name';
import type { RegisterEntry } from '../../model/register';
import { sortBy } from '../../model/sorted';
import { resolveThresholds } from '../../scoring/profile';
import type { Due } from './batch-projects';
import { batchProjects } from './batch-projects';
import type { Candidate } from './order-steps';
import { DAY, SAME_DAY } from './periods';
import { correctPrice, priceSamples } from './price-step';
import type { Situation } from './situation';
import { timeOf } from './situation';
import type { Reason } from './why-due';
import { whyDue } from './why-due';

/** Ten samples of a hundred items fill one call for their changes. */
const PROJECTS_A_STEP = 10;
/** What samples may cost a day, in hours' worth of the budget. */
const HOURS_A_DAY = 0.5;

/** @param share what a project's sample is worth beside others */
export function planSamples(situation: Situation, share: number): readonly Candidate[] {
  if (situation.settings.practiceChecks === 'off' || !hasOwnerSource(situation)) return [];
  const { backlogSample, sampleDays } = resolveThresholds(situation.settings);
  const worstOf = (projects: number) => correctPrice(priceSamples(projects, backlogSample), 'samples', situation.run.corrections).worst;
  const each = worstOf(2) - worstOf(1);
  const due = situation.live.flatMap((entry): Due[] => {
    const reason = isSampled(entry, situation) ? whySampleDue(entry, sampleDays / 2, situation) : null;
    return reason === null ? [] : [{ entry, reason }];
  });
  // Those who never had a sample and those whose sample is half stale take turns by how active they are.
  const inOrder = situation.once === null ? due : sortBy(due, ({ entry }) => entry.id);
  const affordable = inOrder.slice(0, Math.max(0, Math.floor(pointsLeft(situation, each) / each)));
  return batchProjects(affordable, {
    describe: (projectIds) => ({ kind: 'samples', projectIds }),
    price: (entries) => priceSamples(entries.length, backlogSample),
    share, turn: 'samples', limits: { projects: PROJECTS_A_STEP },
  }, situation);
}

/** In the terminal what it was given; in the app a share of the day, less what the last day's samples took. */
function pointsLeft({ once, began, live, settings, at }: Situation, each: number): number {
  if (once !== null) return once.samplePoints;
  const dayAgo = (began ?? timeOf(at)) - SAME_DAY;
  return settings.pointsPerHour * HOURS_A_DAY - each * live.filter(({ samples }) => timeOf(samples?.at) > dayAgo).length;
}

/** Without its seats nobody knows whose rights to ask for; ideas have no backlog. */
const isSampled = ({ id, type, seats }: RegisterEntry, { judged, once }: Situation): boolean =>
  judged.has(id) && type !== 'product_discovery' && seats !== null && (once?.sampled?.has(id) ?? true);

function whySampleDue(entry: RegisterEntry, days: number, situation: Situation): Reason | null {
  const reason = whyDue('samples', entry, situation);
  const { samples } = entry;
  if (reason !== null || samples === null || !samples.whole || situation.began === null || situation.once !== null) return reason;
  return timeOf(samples.at) < situation.began - days * DAY ? 'rotation' : null;
}

/** Without any source for product owners every check on samples is off for the site. */
function hasOwnerSource({ settings: { seats, sources, synonyms }, vocabulary: { sharedRoles }, register }: Situation): boolean {
  const own = sources.productOwner;
  if (seats.some(({ role }) => role === 'productOwner') || own.includes('projectLead') || own.includes('projectProperty')) return true;
  const isOwner = ([name]: readonly [string, string]) => matchesName(name, synonyms.productOwner);
  return own.includes('projectRole') && (!sharedRoles.known || sharedRoles.value.some(isOwner) || [...register.values()].some(({ roles }) => roles?.some(isOwner) ?? false));
}
