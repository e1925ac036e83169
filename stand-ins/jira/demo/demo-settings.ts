/**
 * What an admin of the demo site has told Rolecall, as a settings file would say it: a coordinator, a seat that its holder
 * disputes, a gap that was accepted until a date. Plain data; whoever reads it checks it.
 */
import { accountIdOf } from './builders/opaque-id';
import { categories } from './tables/company';

const DAY_MS = 86_400_000;

/** The accepted gap ends 40 days after `now`. */
export const createDemoSettings = ({ now }: { readonly now: Date }): Readonly<Record<string, unknown>> => ({
  version: 1,
  // Hana says that Goran owns the returns, and she only helps out.
  disputes: [{ role: 'productOwner', project: 'RET', accountId: accountIdOf('hana') }],
  // Ingrid holds the strings of the shops' programme, whatever the single spaces say.
  coordinators: [{ programme: categories.shops.name, accountId: accountIdOf('ingrid') }],
  exemptions: [{
    checkId: 'projects-without-product-owner',
    project: 'FLT',
    reason: 'The fleet leads take turns until the new owner starts.',
    approver: accountIdOf('henrik'),
    expires: new Date(now.getTime() + 40 * DAY_MS).toISOString(),
    compensatingPerson: accountIdOf('rahul'),
  }],
});
