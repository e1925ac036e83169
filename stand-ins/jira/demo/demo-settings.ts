/**
 * What an admin of the demo site has told Rolecall, as a settings file would say it: a seat set by hand, one that
 * its holder disputes, a coordinator, a gap that was accepted until a date. Plain data; whoever reads it checks it.
 */
import { accountIdOf } from './builders/opaque-id';
import { REVIEW_GROUP } from './builders/write-catalogue';
import { categories } from './tables/company';

const DAY_MS = 86_400_000;

export interface DemoSettings {
  readonly [name: string]: unknown;
  readonly exemptions: { readonly project: string; readonly checkId: string; readonly [name: string]: unknown }[];
}

/** The accepted gap ends 40 days after `now`. */
export const createDemoSettings = ({ now }: { readonly now: Date }): DemoSettings => ({
  version: 1,
  // Customs lets nobody read its roles, so that an admin has set the one seat they know of.
  seats: [{ role: 'productOwner', project: 'CUS', accountIds: [accountIdOf('tariq')] }],
  // Hana says that Goran owns the returns, and she only helps out.
  disputes: [{ role: 'productOwner', project: 'RET', accountId: accountIdOf('hana') }],
  // Ingrid holds the strings of the shops' programme, whatever the single spaces say.
  coordinators: [{ programme: categories.shops.name, accountId: accountIdOf('ingrid') }],
  // The PMO looks across the spaces before everybody does.
  reviewGroup: REVIEW_GROUP.groupId,
  exemptions: [{
    checkId: 'projects-without-product-owner',
    project: 'FLT',
    reason: 'The fleet leads take turns until the new owner starts.',
    approver: accountIdOf('henrik'),
    expires: new Date(now.getTime() + 40 * DAY_MS).toISOString(),
    compensatingPerson: accountIdOf('rahul'),
  }],
});
