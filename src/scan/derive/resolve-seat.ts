/** Reads a seat off its sources, in the admin's order, for the project and then for its programme. */
import type { AccountId, ProjectFacts, SiteFacts, SourceKind, SourceReading } from '../../model/facts';
import type { Role } from '../../model/role';
import { ROLES } from '../../model/role';
import { isRoleMapped } from '../../model/role-mapping';
import type { Seat, SeatState, Seats } from '../../model/seat';
import type { Settings } from '../../model/settings';
import { sortedUnique } from '../../model/sorted';

export function resolveSeats(project: ProjectFacts, site: SeatSite, settings: Settings): Seats {
  const [productOwner, productManager, projectManager] = ROLES.map((role) => resolveSeat(role, project, site, settings)) as [Seat, Seat, Seat];
  return { productOwner, productManager, projectManager };
}

/** What of a site a seat hangs on. */
export type SeatSite = Pick<SiteFacts, 'offers' | 'accounts'>;

export function resolveSeat(role: Role, project: ProjectFacts, site: SeatSite, settings: Settings): Seat {
  if (!isRoleMapped(role, site.offers, settings)) return vacant(role, 'unmapped');
  const asked: SourceReading[] = [];
  let allSourcesRead = true;
  for (const kind of settings.sources[role]) {
    const readings = readSource(kind, role, project, settings);
    if (readings === null) {
      // A source that could not be read might name somebody else: nothing behind it may answer in its place.
      if (!asked.some(namesAnybody)) return vacant(role, 'unreadable');
      allSourcesRead = false;
      continue;
    }
    asked.push(...readings);
  }
  const first = asked.find(namesAnybody);
  if (first) {
    const seat = judgeSeat(role, joined(asked, first), asked, site.accounts, false);
    // An account whose state is unread may be an active person of whom nobody can say whether they are the same.
    const accountsRead = asked.every((reading) => areRead(reading, site.accounts));
    return { ...seat, allSourcesRead: allSourcesRead && accountsRead, disputed: isDisputed(seat, project, settings) };
  }
  const inherited = readProgramme(role, project, settings);
  if (inherited === null) return vacant(role, 'empty');
  const seat = judgeSeat(role, inherited, [], site.accounts, true);
  return { ...seat, disputed: isDisputed(seat, project, settings) };
}

const isDisputed = ({ role, holders }: Seat, project: ProjectFacts, settings: Settings) =>
  settings.disputes.some((dispute) => dispute.role === role && dispute.project === project.id && holders.includes(dispute.accountId));
const namesAnybody = (reading: SourceReading) => reading.accounts.length > 0 || reading.groups > 0;
const vacant = (role: Role, state: SeatState): Seat => ({ role, state, holders: [], source: null, disagreeing: [], allSourcesRead: true, disputed: false, inherited: false });

/** Null where the source could not be read. */
function readSource(kind: SourceKind, role: Role, project: ProjectFacts, settings: Settings): readonly SourceReading[] | null {
  const readings = project.readings[role];
  if (kind === 'projectLead') {
    return role === 'productOwner' && project.leadId ? [{ source: 'projectLead', kind, accounts: [project.leadId], groups: 0 }] : [];
  }
  const read = readings.known ? readings.value.filter((reading) => reading.kind === kind) : null;
  if (kind !== 'set') return read;
  // What was set for this very project since the settings were saved takes their place.
  if (read !== null && read.length > 0) return read;
  const own = settings.seats.filter((seat) => seat.role === role && seat.project === project.id);
  const set = own.filter(({ claimed }) => claimed !== true);
  const accounts = (set.length > 0 ? set : own).flatMap((seat) => seat.accountIds);
  return accounts.length > 0 ? [{ source: set.length > 0 ? 'set' : 'claimed', kind, accounts, groups: 0 }] : [];
}

/** Product owners are inherited only where the programme is marked one product. */
function readProgramme(role: Role, project: ProjectFacts, settings: Settings): SourceReading | null {
  const { programmeId } = project;
  if (programmeId === null) return null;
  if (role === 'productOwner' && !settings.oneProductProgrammes.includes(programmeId)) return null;
  const accounts = settings.seats.filter((seat) => seat.role === role && seat.programme === programmeId).flatMap((seat) => seat.accountIds);
  return accounts.length > 0 ? { source: 'programme:set', kind: 'set', accounts, groups: 0 } : null;
}

/** Several matching roles of one project are one source. */
function joined(asked: readonly SourceReading[], first: SourceReading): SourceReading {
  const same = asked.filter((reading) => reading.kind === first.kind && namesAnybody(reading));
  if (same.length === 1) return first;
  return {
    source: first.kind === 'projectRole' ? `projectRole:${sortedUnique(same.map((reading) => reading.source.replace('projectRole:', ''))).join(', ')}` : first.source,
    kind: first.kind,
    accounts: sortedUnique(same.flatMap((reading) => reading.accounts)),
    groups: same.reduce((sum, reading) => sum + reading.groups, 0),
  };
}

function judgeSeat(role: Role, answer: SourceReading, asked: readonly SourceReading[], accounts: SiteFacts['accounts'], inherited: boolean): Seat {
  const active = activeAmong(answer, accounts);
  const seat = { role, source: answer.source, inherited, disagreeing: disagreeing(answer, active, asked, accounts), allSourcesRead: true, disputed: false };
  if (!areRead(answer, accounts)) return { ...seat, state: 'unreadable', holders: [] };
  if (active.length > 0) return { ...seat, state: active.length === 1 ? 'filled' : 'shared', holders: active };
  if (answer.groups > 0) return { ...seat, state: 'groupOnly', holders: [] };
  return { ...seat, state: 'departed', holders: sortedUnique(answer.accounts) };
}

/** Whether Jira told the state of everybody whom the source names. */
const areRead = (reading: SourceReading, accounts: SiteFacts['accounts']): boolean => reading.accounts.every((account) => accounts[account] !== undefined);

const activeAmong = (reading: SourceReading, accounts: SiteFacts['accounts']): readonly AccountId[] =>
  sortedUnique(reading.accounts.filter((account) => accounts[account] === 'active'));

function disagreeing(answer: SourceReading, active: readonly AccountId[], asked: readonly SourceReading[], accounts: SiteFacts['accounts']): readonly string[] {
  const others = asked.filter((reading) => reading.kind !== answer.kind).filter((reading) => {
    const named = activeAmong(reading, accounts);
    return named.length > 0 && named.join() !== active.join();
  });
  return sortedUnique(others.map((reading) => reading.source));
}
