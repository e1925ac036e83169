/** The projects of Shops & Recipients: one row each. */
import * as words from '../vocabulary/shops';
import type { DemoProject } from './demo-project';

export const shopsProjects: readonly DemoProject[] = [
  {
    key: 'TRK', name: 'Parcel Tracking', category: 'shops', flow: 'scrum', lead: 'amara', size: 170, vocabulary: words.trackingWords,
    shows: 'One person is Product Owner and Product Manager of one small team, and that is fine',
    seats: { productOwner: ['amara'], productManager: ['amara'], projectManager: ['ingrid'] },
    crew: ['mei', 'will', 'celia', 'thabo', 'nia'],
    roadmap: [{ by: 'field', who: 'amara', count: 5 }, { by: 'assignee', who: 'amara', count: 3 }],
    ordering: [{ who: 'amara', last30Days: 9, before: 16 }, { who: 'mei', last30Days: 2, before: 3 }],
  },
  {
    key: 'CHK', name: 'Checkout & Shop Plugins', category: 'shops', flow: 'scrum', lead: 'emeka', size: 230, vocabulary: words.checkoutWords,
    shows: 'Every seat filled by a different person, two teams, dependencies coordinated: what healthy looks like',
    seats: { productOwner: ['emeka'], productManager: ['farah'], projectManager: ['ingrid'] },
    crew: ['nadia', 'hugo', 'joon', 'paula', 'filip', 'chloe'],
    teams: ['Shop Plugins', 'Pay Page'],
    roadmap: [{ by: 'field', who: 'farah', count: 10 }, { by: 'assignee', who: 'farah', count: 3 }, { by: 'nobody', count: 1 }],
    staleRoadmapItems: 1,
    ordering: [{ who: 'emeka', last30Days: 8, before: 14 }, { who: 'nadia', last30Days: 1, before: 2 }],
  },
  {
    key: 'RET', name: 'Returns', category: 'shops', flow: 'scrum', lead: 'goran', size: 150, vocabulary: words.returnsWords,
    shows: 'Two Product Owners for one team: the seat is shared, and both reorder the same backlog',
    seats: { productOwner: ['goran', 'hana'], productManager: ['sven'] },
    crew: ['esther', 'oren', 'kasper', 'yara'],
    roadmap: [{ by: 'field', who: 'sven', count: 4 }, { by: 'assignee', who: 'goran', count: 2 }, { by: 'assignee', who: 'hana', count: 2 }],
    ordering: [{ who: 'goran', last30Days: 7, before: 10 }, { who: 'hana', last30Days: 7, before: 9 }],
    storiesWithoutEpic: 0.2,
  },
  {
    key: 'MPO', name: 'Merchant Portal', category: 'shops', style: 'next-gen', flow: 'scrum', lead: 'jonas', size: 140, vocabulary: words.merchantPortalWords,
    shows: 'A team-managed space with its own work types; some roadmap items belong to somebody who has left',
    seats: { productOwner: ['jonas'], productManager: ['mircea', 'sven'] },
    crew: ['sunita', 'matteo', 'isla', 'rui'],
    roadmap: [{ by: 'assignee', who: 'sven', count: 6 }, { by: 'assignee', who: 'jonas', count: 3 }, { by: 'assignee', who: 'mircea', count: 2 }],
    staleRoadmapItems: 3,
    ordering: [{ who: 'jonas', last30Days: 5, before: 9 }, { who: 'sunita', last30Days: 3, before: 2 }],
  },
  {
    key: 'IDEA', name: 'Product Ideas', category: 'shops', typeKey: 'product_discovery', style: 'next-gen', flow: 'ideas', lead: 'liam', size: 0, vocabulary: words.ideaWords,
    shows: 'Jira Product Discovery: every idea is a roadmap item; those of the colleague who left belong to nobody now',
    seats: { productManager: ['liam'] },
    crew: ['farah', 'sven', 'yusuf', 'olu'],
    roadmap: [{ by: 'assignee', who: 'liam', count: 14 }, { by: 'assignee', who: 'farah', count: 12 }, { by: 'nobody', count: 8 }, { by: 'assignee', who: 'tomasz', count: 6 }],
    staleRoadmapItems: 9,
    ordering: [{ who: 'liam', last30Days: 4, before: 8 }],
  },
];
