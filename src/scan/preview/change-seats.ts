/** The seats of the settings after some rows of the table were put in. Pure. */
import type { SeatRow, SettingsProblem } from '../../model/admin-api';
import type { SeatValue } from '../../model/settings';
import type { SiteReferences } from '../site-references';

export interface ChangedSeats {
  readonly seats: readonly SeatValue[];
  readonly counts: { readonly changed: number; readonly added: number; readonly removed: number };
  /** Of rows that cannot be taken, at `rows.<index>`. */
  readonly problems: readonly SettingsProblem[];
}

/**
 * Several rows of one seat say together who holds it, and take the place of whatever was set for it; one that names nobody, alone,
 * clears it. Spaces and programmes are kept by id, so that the table outlives a new key or name.
 */
export function changeSeats(before: readonly SeatValue[], rows: readonly SeatRow[], site: SiteReferences): ChangedSeats {
  const problems: SettingsProblem[] = [];
  const wanted = new Map<string, SeatValue>();
  rows.forEach((row, index) => {
    const place = findPlace(row, site);
    if (typeof place === 'string') problems.push({ path: `rows.${index}`, message: place });
    else {
      const key = keyOf({ role: row.role, ...place });
      const others = wanted.get(key)?.accountIds ?? [];
      wanted.set(key, { role: row.role, ...place, accountIds: [...new Set([...others, ...row.accountIds])] });
    }
  });
  const counts = { changed: 0, added: 0, removed: 0 };
  const bound = before.map((seat) => ({ seat, key: keyOf(bind(seat, site)) }));
  const standing = new Map<string, readonly string[]>();
  for (const { seat, key } of bound) standing.set(key, [...standing.get(key) ?? [], ...seat.accountIds]);
  for (const [key, { accountIds }] of wanted) {
    const held = standing.get(key) ?? [];
    if (held.length === 0) counts.added += accountIds.length > 0 ? 1 : 0;
    else if (accountIds.length === 0) counts.removed += 1;
    else if ([...held].sort().join() !== [...accountIds].sort().join()) counts.changed += 1;
  }
  const kept = bound.filter(({ key }) => !wanted.has(key)).map(({ seat }) => seat);
  return { seats: [...kept, ...[...wanted.values()].filter(({ accountIds }) => accountIds.length > 0)], counts, problems };
}

/** The counts of going from one table to another, as undoing does. */
export function compareSeats(before: readonly SeatValue[], after: readonly SeatValue[], site: SiteReferences): ChangedSeats['counts'] {
  const keys = new Set(after.map((seat) => keyOf(bind(seat, site))));
  const cleared = before.map((seat) => bind(seat, site)).filter((seat) => !keys.has(keyOf(seat))).map((seat) => ({ ...seat, accountIds: [] }));
  return changeSeats(before, [...after, ...cleared], { ...site, project: (reference) => site.project(reference) ?? reference, programme: (reference) => site.programme(reference) ?? reference }).counts;
}

type Place = { readonly project: string } | { readonly programme: string };

function findPlace({ project, programme }: SeatRow, site: SiteReferences): Place | string {
  if ((project === undefined) === (programme === undefined)) return 'Name either a space or a programme.';
  if (project !== undefined) {
    const id = site.project(project);
    return id === undefined ? `The site has no space "${project}", or Rolecall may not see it; check the key.` : { project: id };
  }
  const id = site.programme(programme ?? '');
  return id === undefined ? `The site has no programme "${programme ?? ''}" with a space in it; check the name of the category.` : { programme: id };
}

/** What is gone keeps the words by which it was set. */
const bind = ({ project, programme, ...seat }: SeatValue, site: SiteReferences): SeatValue => ({
  ...seat,
  ...(project === undefined ? {} : { project: site.project(project) ?? project }),
  ...(programme === undefined ? {} : { programme: site.programme(programme) ?? programme }),
});

const keyOf = ({ role, project, programme }: Pick<SeatRow, 'role' | 'project' | 'programme'>): string => (project === undefined ? `${role} programme ${programme ?? ''}` : `${role} project ${project}`);
