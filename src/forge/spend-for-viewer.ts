/** What a page makes the app ask of Jira comes out of the same hour as the scan: reserved before, settled after. */
import type { JiraClient } from '../jira/create-jira-client';
import { createJiraClient } from '../jira/create-jira-client';
import { BudgetError } from '../model/errors';
import { saidAs } from '../model/sentence';
import type { Storage } from '../storage/open-storage';
import { clock } from './clock';
import { jiraAsViewer } from './transport';

/** The two questions about a viewer's rights cost a point each (reference of Jira's points); with every retry, ten. */
const WORST_POINTS = 10;

/** A page is answered within 25 seconds (platform: invocation limits), and nobody looks at it that long. */
const LONGEST_WAIT_SECONDS = 3;

export type Spender = Pick<Storage, 'budget' | 'settings'>;

/** @param worst points that it may cost @throws BudgetError where the hour is spent; JiraError */
export async function spendForViewer<Answer>({ budget, settings }: Spender, ask: (client: JiraClient) => Promise<Answer>, worst = WORST_POINTS): Promise<Answer> {
  // Damaged settings must not keep the admin out who is to mend them.
  const { settings: { pointsPerHour } } = await settings.readMarked();
  const reservation = await budget.reserve(worst, clock.now(), pointsPerHour);
  if (reservation === null) {
    const { nextHour } = await budget.read(clock.now());
    throw new BudgetError(`Rolecall has used what it may ask of Jira in this hour; look again at ${nextHour.slice(11, 16)} UTC.`, saidAs('refusal.busy', { until: nextHour }));
  }
  const client = createJiraClient(jiraAsViewer(), Math.random, { allowance: worst, longestWait: LONGEST_WAIT_SECONDS });
  const answer = await ask(client);
  await budget.settle(reservation, client.meter.points, clock.now(), false);
  return answer;
}
