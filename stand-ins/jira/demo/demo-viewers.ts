/** Whose eyes the preview can borrow: four people who see different things on the same dashboard. */
import { accountIdOf } from './builders/opaque-id';
import { people } from './tables/people';
import type { PersonKey } from './tables/people';

export interface DemoViewer {
  readonly accountId: string;
  readonly displayName: string;
  readonly viewsAs: 'siteAdmin' | 'productOwner' | 'pmoLead' | 'outsider';
  /** One sentence for the viewer switch. */
  readonly sees: string;
}

/** Accounts with Administer Jira. */
export const demoAdmins: readonly PersonKey[] = ['henrik'];

export const demoViewers: readonly DemoViewer[] = [
  viewer('henrik', 'siteAdmin', 'Administers Jira: sees every space and the settings'),
  viewer('amara', 'productOwner', 'Product Owner of Parcel Tracking: sees ordinary spaces, not Sign-in & Fraud'),
  viewer('ingrid', 'pmoLead', 'Project manager of Shops & Recipients: looks across the spaces'),
  viewer('kasper', 'outsider', 'Writes code in three spaces and holds no seat anywhere'),
];

function viewer(person: PersonKey, viewsAs: DemoViewer['viewsAs'], sees: string): DemoViewer {
  return { accountId: accountIdOf(person), displayName: people[person].name, viewsAs, sees };
}
