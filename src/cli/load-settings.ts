/** Settings of a run: the file's, else those that the site comes with, then the flags' on top. */
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { InputError } from '../model/errors';
import type { SeatValue, Settings } from '../model/settings';
import { defaultSettings } from '../model/settings';
import type { Role } from '../model/role';
import type { JudgingArguments } from './arguments/site-arguments';
import { readRole } from '../model/read-role';
import { readSettings } from './read-settings';
import { readText } from './read-text';

/**
 * @param own what the site comes with
 * @throws InputError naming the file, the place in it and what is wrong
 */
export async function loadSettings({ settings: file, seats: seatsFile, preset }: Pick<JudgingArguments, 'settings' | 'seats' | 'preset'>, own: Settings | null): Promise<Settings> {
  const settings = file === undefined ? own ?? defaultSettings() : await readSettings(file);
  const seats = seatsFile === undefined ? [] : await readSeats(seatsFile);
  return { ...settings, seats: [...seats, ...settings.seats], ...(preset === undefined ? {} : { preset }) };
}

const seatRows = z.array(z.object({ spaceKey: z.string().min(1), role: z.string().min(1), person: z.string().min(1) }));

/** Rows of one space and role are one seat. */
async function readSeats(path: string): Promise<readonly SeatValue[]> {
  const text = await readText(path, '--seats');
  const rows = seatRows.safeParse(parseCsv(text, path));
  if (!rows.success) throw new InputError(`the seats in "${path}" need the columns spaceKey, role and person, each filled in every row.`);
  const seats = new Map<string, { role: Role; project: string; accountIds: string[] }>();
  rows.data.forEach(({ spaceKey, role: roleName, person }, index) => {
    const role = readRole(roleName);
    if (role === undefined) throw new InputError(`row ${index + 2} of "${path}" names the role "${roleName}"; use productOwner, productManager or projectManager.`);
    if (person.includes('@')) throw new InputError(`row ${index + 2} of "${path}" names a person by e-mail; use the account id, which stands at the end of the address of their Jira profile.`);
    const seat = seats.get(`${spaceKey}\n${role}`) ?? { role, project: spaceKey, accountIds: [] };
    seats.set(`${spaceKey}\n${role}`, { ...seat, accountIds: [...seat.accountIds, person] });
  });
  return [...seats.values()];
}

function parseCsv(text: string, path: string): unknown {
  try {
    return parse(text, { columns: true, trim: true, bom: true, skip_empty_lines: true });
  } catch (cause) {
    throw new InputError(`the seats in "${path}" are no CSV; save them as spaceKey,role,person separated by commas.`, { cause });
  }
}
