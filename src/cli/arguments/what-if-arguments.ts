/** The flags of `rolecall what-if`. */
import type { Command } from 'commander';
import { Option } from 'commander';
import { InputError } from '../../model/errors';
import { ROLE_WORDS } from '../../model/role';
import type { GivenChange } from '../../scan/bind-changes';
import { readRole } from '../../model/read-role';
import { formatByEnding } from './formats';
import type { JudgingArguments } from './site-arguments';
import { addJudgingArguments, refuseTwoSites } from './site-arguments';

export const WHAT_IF_FORMATS = ['text', 'json'] as const;

export interface WhatIfArguments extends JudgingArguments {
  readonly changes: readonly GivenChange[];
  readonly format: (typeof WHAT_IF_FORMATS)[number];
  readonly output?: string;
}

interface Options extends JudgingArguments {
  readonly leaves: readonly GivenChange[];
  readonly assign: readonly GivenChange[];
  readonly format?: (typeof WHAT_IF_FORMATS)[number];
  readonly output?: string;
}

export function addWhatIfCommand(program: Command, take: (given: WhatIfArguments) => void): void {
  addJudgingArguments(program.command('what-if').description('tell what a change of people would orphan or cure; nothing is written'))
    .addOption(new Option('--leaves <account>', 'this person leaves (an account id); may be repeated').argParser(readLeaver).default([], 'nobody'))
    .addOption(new Option('--assign <seat>', 'this person takes a seat, like PAY:productOwner=ACCOUNT; may be repeated').argParser(readAssignment).default([], 'none'))
    .addOption(new Option('--format <name>', 'how to print; without it, what the ending of --output means, else text').choices(WHAT_IF_FORMATS))
    .option('--output <file>', 'write the report there instead of stdout')
    .action(({ leaves, assign, format, ...given }: Options) => {
      refuseTwoSites(given);
      if (leaves.length + assign.length === 0) throw new InputError('say what changes: --leaves ACCOUNT or --assign PROJECT:ROLE=ACCOUNT; see rolecall what-if --help.');
      take({ ...given, format: format ?? (formatByEnding(given.output) === 'json' ? 'json' : 'text'), changes: [...leaves, ...assign] });
    });
}

function readLeaver(value: string, sofar: readonly GivenChange[]): readonly GivenChange[] {
  if (value.trim() === '') throw new InputError('--leaves names nobody; give an account id.');
  return [...sofar, { kind: 'leaves', accountId: value.trim() }];
}

/** Account ids contain colons, so the account begins at the first equals sign. */
function readAssignment(value: string, sofar: readonly GivenChange[]): readonly GivenChange[] {
  const [, project, roleName, accountId] = /^([^:=]+):([^=]+)=(.+)$/.exec(value)?.map((part) => part.trim()) ?? [];
  if (!project || !roleName || !accountId) throw new InputError(`--assign "${value}" is no seat with a person; write it like PAY:productOwner=ACCOUNT.`);
  const role = readRole(roleName);
  if (role === undefined) throw new InputError(`--assign "${value}" names the role "${roleName}"; use ${Object.keys(ROLE_WORDS).join(', ')}.`);
  return [...sofar, { kind: 'assign', project, role, accountId }];
}
