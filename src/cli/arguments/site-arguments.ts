/** The flags that the commands on a site share: which site, by which settings, at which instant. */
import type { Command } from 'commander';
import { Option } from 'commander';
import { InputError } from '../../model/errors';
import { PRESETS } from '../../model/presets';
import { readInstant } from './read-instant';

export interface SiteArguments {
  readonly data?: string;
  readonly site?: string;
  readonly settings?: string;
  /** ISO instant in UTC. */
  readonly now?: string;
  readonly trace?: boolean;
}

/** For commands that judge. */
export interface JudgingArguments extends SiteArguments {
  readonly seats?: string;
  readonly preset?: (typeof PRESETS)[number];
  /** Keys in any case; empty for the whole site. */
  readonly projects: readonly string[];
}

export const addSiteArguments = (command: Command): Command =>
  command
    .option('--data <dir>', 'a site export: a folder of site.json, users.jsonl[.gz], issues.jsonl[.gz]')
    .option('--site <url>', 'a Jira Cloud site; login from ROLECALL_EMAIL and ROLECALL_TOKEN')
    .option('--settings <file>', 'settings as JSON')
    .option('--now <iso>', 'the instant to judge at', readInstant)
    .option('--trace', 'print one line a request to stderr');

export const addJudgingArguments = (command: Command): Command =>
  addSiteArguments(command)
    .option('--seats <file>', 'seats as CSV: spaceKey,role,person (an account id)')
    .addOption(new Option('--preset <name>', 'thresholds by framework').choices(PRESETS))
    .addOption(new Option('--projects <keys>', 'only these spaces, by key, separated by commas').argParser(readKeys).default([], 'all'));

/** @throws InputError where two sites are named */
export function refuseTwoSites({ data, site }: SiteArguments): void {
  if (data !== undefined && site !== undefined) throw new InputError('--data and --site exclude each other: name one site.');
}

function readKeys(value: string): readonly string[] {
  const keys = value.split(',').map((key) => key.trim()).filter((key) => key !== '');
  if (keys.length === 0) throw new InputError(`--projects "${value}" names no space; give keys like PAY,SHOP, or leave the flag out for all.`);
  return keys;
}
