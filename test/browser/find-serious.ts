/** What keeps people from reading or using what is open: axe's findings of serious or critical impact, frames included. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** Rule, element and reason of the first of each kind. */
export async function findSerious(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''} ${nodes[0]?.failureSummary ?? ''}`);
}
