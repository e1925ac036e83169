/** What the site as a whole lacks for Rolecall to read it, each said once, with the remedy. */
import type { FactName, Finding } from '../model/check';
import type { ProjectFacts, SiteFacts } from '../model/facts';
import { ROLES, ROLE_WORDS } from '../model/role';
import { isRoleMapped } from '../model/role-mapping';
import type { Seats } from '../model/seat';
import type { Settings } from '../model/settings';

export interface SetupFinding extends Finding {
  /** Sentence with `{placeholders}`. */
  readonly template: string;
}

/** Under this share of holders the source itself is doubtful (design, "Default sources"). */
const DOUBTFUL_SHARE = 0.2;

export function findSetup(site: SiteFacts, settings: Settings, eligible: ReadonlyArray<{ readonly project: ProjectFacts; readonly seats: Seats }>, unavailable: ReadonlySet<FactName>): readonly SetupFinding[] {
  const seats = eligible.map((one) => one.seats);
  return [...findUnmapped(site, settings), ...findUnreadable(seats), ...findDoubtful(seats), ...findUnavailableFacts(unavailable), ...findUnsampled(eligible.map(({ project }) => project))];
}

const subject = { type: 'site', id: 'site' } as const;

function findUnmapped(site: SiteFacts, settings: Settings): readonly SetupFinding[] {
  return ROLES.filter((role) => !isRoleMapped(role, site.offers, settings)).map((role) => {
    const similar = site.offers.nearMisses[role];
    const hint = similar.length > 0 ? ' These look alike: {similar}.' : '';
    return {
      subject,
      messageId: 'unmapped',
      values: { role: ROLE_WORDS[role].name, roleId: role, similar, names: settings.synonyms[role] },
      template: `No project role is named like {role} ({names}), so nobody can be found for it and its checks are off.${hint} Create the role, add your own name for it to the settings' synonyms, or set the seats by hand.`,
    };
  });
}

function findUnreadable(seats: readonly Seats[]): readonly SetupFinding[] {
  const count = seats.filter((one) => ROLES.some((role) => one[role].state === 'unreadable')).length;
  return count === 0 ? [] : [{
    subject,
    messageId: 'unreadable',
    values: { count, of: seats.length },
    template: 'The roles of {count} of {of} spaces could not be read. Give this account Administer Projects there (for the app: keep its add-ons role in the permission scheme), or set the seats by hand.',
  }];
}

function findDoubtful(seats: readonly Seats[]): readonly SetupFinding[] {
  return ROLES.flatMap((role) => {
    const readable = seats.filter((one) => one[role].state !== 'unreadable' && one[role].state !== 'unmapped');
    const held = readable.filter((one) => one[role].state !== 'empty').length;
    if (readable.length < 5 || held >= readable.length * DOUBTFUL_SHARE) return [];
    return [{
      subject,
      messageId: 'doubtful',
      values: { role: ROLE_WORDS[role].name, roleId: role, held, of: readable.length },
      template: 'Only {held} of {of} spaces have a {role}. Confirm that this is where your site keeps it, or name another source in the settings.',
    }];
  });
}

const FACT_WORDS: Readonly<Partial<Record<FactName, string>>> = {
  productOwner: 'product owners',
  productManager: 'product managers',
  projectManager: 'project managers',
  roadmapItems: 'roadmap items',
  dependencies: 'dependencies',
  authority: 'the rights of product owners',
  backlog: 'samples of the backlogs',
  moves: 'the history of the backlogs',
};

function findUnavailableFacts(unavailable: ReadonlySet<FactName>): readonly SetupFinding[] {
  const names = [...unavailable].filter((name) => FACT_WORDS[name] !== undefined);
  const facts = names.flatMap((name) => FACT_WORDS[name] ?? []);
  return facts.length === 0 ? [] : [{
    subject,
    messageId: 'unavailable',
    values: { facts, factNames: names },
    template: 'On no space of the site could these be read: {facts}. The checks that need them are off until this account may read them, or the export holds them.',
  }];
}

/** Only where some samples were read: where none was, the fact is unavailable or nobody asks for it. */
function findUnsampled(eligible: readonly ProjectFacts[]): readonly SetupFinding[] {
  // Of a space that a scan of other spaces only touched nothing was read at all.
  const waiting = eligible.filter(({ type, roadmapItems }) => type !== 'product_discovery' && (roadmapItems.known || roadmapItems.reason !== 'notRead'));
  const count = waiting.filter(({ backlog }) => !backlog.known && backlog.reason === 'notRead').length;
  return count === 0 || !waiting.some(({ backlog }) => backlog.known) ? [] : [{
    subject,
    messageId: 'unsampled',
    values: { count, of: waiting.length },
    template: 'The backlogs of {count} of {of} spaces were not sampled, because the points of an hour were used up: what rests on samples cannot be told there. Raise pointsPerHour in the settings to read more at once.',
  }];
}
