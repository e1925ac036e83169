/** The flags that every command on a site takes: which site, by which settings, at which instant. */
import type { Command } from 'commander';
import { Option } from 'commander';
import { InputError } from '../../model/errors';
import { PRESETS } from '../../model/presets';
import { readInstant } from './read-instant';

export interface SiteArguments {
  readonly data?: string;
  readonly site?: string;
  readonly settings?: string;
  readonly seats?: string;
  readonly preset?: (typeof PRESETS)[number];
  /** ISO instant in UTC. */
  readonly now?: string;
}

export const addSiteArguments = (command: Command): Command =>
  command
    .option('--data <dir>', 'a site export: a folder of site.json, users.jsonl[.gz], issues.jsonl[.gz]')
    .option('--site <url>', 'a Jira Cloud site; login from ROLECALL_EMAIL and ROLECALL_TOKEN')
    .option('--settings <file>', 'settings as JSON')
    .option('--seats <file>', 'seats as CSV: spaceKey,role,person (an account id)')
    .addOption(new Option('--preset <name>', 'thresholds by framework').choices(PRESETS))
    .option('--now <iso>', 'the instant to judge at', readInstant);

/** @throws InputError where two sites are named */
export function refuseTwoSites({ data, site }: SiteArguments): void {
  if (data !== undefined && site !== undefined) throw new InputError('--data and --site exclude each other: name one site.');
}
