/** Settings of a run: the file's, else those that the demo site comes with, then the flags' on top. */
import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { createDemoSettings } from '../../stand-ins/jira/demo/demo-settings';
import { InputError } from '../model/errors';
import type { SeatValue, Settings } from '../model/settings';
import { settingsSchema } from '../model/settings';
import type { Role } from '../model/role';
import { readRole } from './read-role';

interface Given {
  readonly data?: string;
  readonly site?: string;
  readonly settings?: string;
  readonly seats?: string;
  readonly preset?: Settings['preset'];
}

/** @param at the instant to judge at @throws InputError naming the file, the place in it and what is wrong */
export async function loadSettings(given: Given, at: Date): Promise<Settings> {
  const isDemo = given.data === undefined && given.site === undefined;
  const settings = given.settings === undefined ? settingsSchema.parse(isDemo ? createDemoSettings({ now: at }) : {}) : await readSettings(given.settings);
  const seats = given.seats === undefined ? [] : await readSeats(given.seats);
  return { ...settings, seats: [...seats, ...settings.seats], ...(given.preset === undefined ? {} : { preset: given.preset }) };
}

async function readSettings(path: string): Promise<Settings> {
  const text = await readText(path, '--settings');
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (cause) {
    throw new InputError(`the settings in "${path}" are no JSON; check commas and quotes.`, { cause });
  }
  const settings = settingsSchema.safeParse(json);
  if (settings.success) return settings.data;
  const [issue] = settings.error.issues;
  throw new InputError(`the settings in "${path}" are wrong at "${issue?.path.join('.') ?? ''}": ${issue?.message ?? 'unknown'}.`);
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

async function readText(path: string, flag: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (cause) {
    throw new InputError(`cannot read the file "${path}" that ${flag} names; check the path.`, { cause });
  }
}
