/**
 * The demo site: Brightwater Parcels, a parcel network of mid size. It carries parcels for some four thousand online
 * shops in six countries, sorts them in its own hubs, and has grown quickly enough to have lost sight of who answers
 * for what.
 *
 * - **Shops & Recipients** is in good hands. Parcel Tracking (TRK) is one small team whose Product Owner is its Product
 *   Manager too, and that is fine. Checkout (CHK) has every seat filled. Returns (RET) has one Product Owner too many,
 *   Merchant Portal (MPO) roadmap items of somebody who left, and so has Product Ideas (IDEA).
 * - **Delivery Network** is where it hurts. Tomasz owned the Driver App (DRV) and the roadmap of the lockers (LKR) until
 *   seven weeks ago; his account is off, his name still stands. One person is Product Owner and Product Manager of
 *   Route Planning's three teams (ROU). Fleet (FLT) is owned by a group, so by nobody, and the Cargo Bike Pilot (CBP)
 *   sleeps. The Sorting Hubs (HUB), a release train of four teams, are run well, and so is Address Quality (ADR), whose
 *   Product Owner is on leave.
 * - **Money** looks tidy and is not: nobody manages what Payouts (PAY) needs of Billing (INV); Billing's Product Owner may
 *   not rank the own backlog, its project manager's account was deleted; in Cash on Delivery (COD) the Product Owner
 *   runs the delivery; in Parcel Cover (INS) a bot is Product Owner. Customs (CUS) does not let Rolecall read its roles. Sven
 *   is Product Manager of five spaces here and among the shops, over six Product Owners.
 * - **Platform & Data** is what ten other spaces wait for (PLT), managed by one person who knows every dependency. The Product
 *   Owner of Data (DAT) owns Sign-in (SEC, hidden from most) as well: four teams. Notifications (NTF) uses the Team field on
 *   a third of its work items.
 * - **Service & Operations**, and the company's own: a Kanban team (OPS), a ticket queue (ITQ), a service desk (CARE), an
 *   archived system (WMS), a business space (MKT), and one created last week (CO2).
 *
 * Seven of them look alarming and are not: `special-spaces.ts`. Everything and everybody is invented.
 */
import { demoAdmins } from './demo-viewers';
import type { DraftChange } from './builders/draft-change';
import { draftHistory } from './builders/draft-history';
import type { DraftIssue } from './builders/draft-issue';
import { draftLinks } from './builders/draft-links';
import { draftProject } from './builders/draft-project';
import { firstIssueIdOf } from './builders/catalogue-ids';
import { writeCatalogue } from './builders/write-catalogue';
import { writeChangelog } from './builders/write-changelog';
import { writeIssue } from './builders/write-issue';
import { writeUsers } from './builders/write-users';
import { demoProjects } from './tables/demo-projects';
import type { SiteExport } from '../site-export';

/**
 * The same `now` gives the same bytes; another `now` shifts every instant and changes nothing else. No instant lies
 * after `now`; the history reaches back 90 days.
 */
export function createDemoSite({ now }: { readonly now: Date }): SiteExport & Required<Pick<SiteExport, 'changelogs'>> {
  const issuesOf = new Map<string, readonly DraftIssue[]>(demoProjects.map((project) => [project.key, draftProject(project, firstIssueIdOf(project))]));
  draftLinks(issuesOf);
  const changes: DraftChange[] = demoProjects.flatMap((project) => draftHistory(project, issuesOf.get(project.key) ?? []));
  return {
    site: writeCatalogue(demoProjects, demoAdmins),
    users: writeUsers(),
    issues: [...issuesOf.values()].flat().map((issue) => writeIssue(issue, now)),
    changelogs: writeChangelog(changes, now),
  };
}
