/** The step `accounts`: whether people are still there. One that Jira would not tell of was asked for all the same. */
import type { AccountId } from '../../model/facts';
import type { Collectors } from '../collectors';
import { EMPTY_RESULT } from './empty-result';
import { statesRead } from './note-accounts';
import type { StepResult } from './step-result';
import type { StepView } from './step-view';

export const readAccounts = async (collect: Collectors, accountIds: readonly AccountId[], { at }: StepView): Promise<StepResult> =>
  ({ ...EMPTY_RESULT, accounts: statesRead(await collect.accounts(accountIds), at) });
