/** Who holds which seats against the limits of span: of everybody for reviewers, of the viewer for themselves, and of nobody else. */
import type { PeopleAnswer, PersonRow, Span, SpanLimit } from '../model/portfolio-api';
import { isPublished } from '../model/publication';
import type { Settings } from '../model/settings';
import type { JudgedPerson, LoadRange } from '../model/judgement-recorder';
import type { ThresholdName } from '../model/thresholds';
import { THRESHOLDS } from '../model/thresholds';
import { resolveThresholds } from '../scoring/profile';
import type { Storage } from '../storage/open-storage';
import { clock } from './clock';
import { openGate } from './open-gate';
import type { Viewer } from './viewer';

/** @throws JiraError, BudgetError, StorageError */
export async function getPeople(storage: Storage, viewer: Viewer): Promise<PeopleAnswer> {
  const { seesUnpublished, mayReview, publication, mayBrowse } = await openGate(storage, viewer, clock);
  const isWhole = await mayReview();
  const { settings } = await storage.settings.readMarked();
  const spaces = (await storage.portfolio.readSpaces())?.spaces ?? [];
  const shown = new Set(spaces.filter(({ id, category }) => mayBrowse(id) && (seesUnpublished || isPublished(publication, category))).map(({ id }) => id));
  const limits = readLimits(settings);
  const people = (await storage.portfolio.readPeople()).filter(({ accountId }) => isWhole || accountId === viewer.accountId);
  const rows = people.map((person) => describePerson(person, shown, limits)).filter(({ seats }) => seats.length > 0);
  return { isWhole, limits, people: [...rows].sort((a, b) => rank(b) - rank(a) || b.seats.length - a.seats.length) };
}

/** A number that rests on a space which the viewer may not see would tell of it: the standing alone is said (design, "must not tell of hidden ones"). */
function describePerson({ accountId, seats, ownerTeams, managerOwners, combinedTeams }: JudgedPerson, shown: ReadonlySet<string>, limits: PeopleAnswer['limits']): PersonRow {
  const visible = seats.filter(({ projectId }) => shown.has(projectId));
  const isOpen = visible.length === seats.length;
  const span = (load: LoadRange | null, limit: SpanLimit & Limits): Span | null => (load === null ? null : { count: isOpen ? load.least : null, isAtLeast: load.least !== load.most, standing: standingOf(load, limit) });
  const holds = (role: string) => visible.some((seat) => seat.role === role);
  return {
    accountId,
    seats: visible,
    ownerTeams: holds('productOwner') ? span(ownerTeams, limits.ownerTeams) : null,
    managerOwners: holds('productManager') ? span(managerOwners, limits.managerOwners) : null,
    combinedTeams: holds('productOwner') && holds('productManager') ? span(combinedTeams, limits.combinedTeams) : null,
  };
}

type Limits = Pick<SpanLimit, 'upTo' | 'failsFrom'>;
/** As the checks hold loads against their limits (src/checks/judge-loads.ts). */
function standingOf({ least, most }: LoadRange, limit: Limits): Span['standing'] {
  const [low, high] = [levelOf(least, limit), levelOf(most ?? Number.MAX_SAFE_INTEGER, limit)];
  return low === high || low === 'over' ? low : 'untold';
}
const levelOf = (load: number, { upTo, failsFrom }: Limits): 'within' | 'near' | 'over' => (load >= failsFrom ? 'over' : load > upTo ? 'near' : 'within');

function readLimits(settings: Settings): PeopleAnswer['limits'] {
  const values = resolveThresholds(settings);
  const limit = (warn: ThresholdName, fail: ThresholdName): SpanLimit => ({
    upTo: Math.min(values[warn], values[fail]) - 1,
    failsFrom: values[fail],
    source: values[warn] === THRESHOLDS[warn].value ? THRESHOLDS[warn].source : null,
  });
  return { ownerTeams: limit('ownerTeamsWarn', 'ownerTeamsFail'), managerOwners: limit('managerOwnersWarn', 'managerOwnersFail'), combinedTeams: limit('combinedTeamsWarn', 'combinedTeamsFail') };
}

const RANKS: Readonly<Record<Span['standing'], number>> = { over: 3, near: 2, untold: 1, within: 0 };
const rank = ({ ownerTeams, managerOwners, combinedTeams }: PersonRow): number => Math.max(...[ownerTeams, managerOwners, combinedTeams].map((span) => (span === null ? 0 : RANKS[span.standing])));
