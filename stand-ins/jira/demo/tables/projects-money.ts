/** The projects of Money: one row each. */
import * as words from '../vocabulary/money';
import type { DemoProject } from './demo-project';

export const moneyProjects: readonly DemoProject[] = [
  {
    key: 'PAY', name: 'Payouts', category: 'money', flow: 'scrum', lead: 'rosa', size: 170, vocabulary: words.payoutWords,
    shows: 'Backlog and roadmap are well kept, but nobody manages the seven open dependencies on Billing',
    seats: { productOwner: ['rosa'], productManager: ['sven'] },
    crew: ['ines', 'oren', 'leila', 'hugo'],
    roadmap: [{ by: 'field', who: 'sven', count: 7 }, { by: 'assignee', who: 'sven', count: 3 }],
    ordering: [{ who: 'rosa', last30Days: 6, before: 11 }, { who: 'ines', last30Days: 2, before: 3 }],
  },
  {
    key: 'INV', name: 'Billing', category: 'money', flow: 'scrum', lead: 'viktor', size: 190, vocabulary: words.billingWords,
    shows: 'A Product Owner without the right to rank: the engineering lead orders the backlog. The project manager’s account was deleted',
    seats: { productOwner: ['ursula'], productManager: ['sven'], projectManager: ['formerContractor'] },
    crew: ['viktor', 'keiko', 'joon', 'paula', 'filip'],
    roadmap: [{ by: 'field', who: 'sven', count: 5 }, { by: 'assignee', who: 'ursula', count: 5 }, { by: 'assignee', who: 'formerContractor', count: 2 }],
    staleRoadmapItems: 3,
    ordering: [{ who: 'ursula', last30Days: 1, before: 1 }, { who: 'viktor', last30Days: 10, before: 18 }],
    onlyThesePeople: { SCHEDULE_ISSUES: ['viktor', 'henrik', 'sven'] },
  },
  {
    key: 'CUS', name: 'Customs & Duties', category: 'money', flow: 'kanban', lead: 'tariq', size: 120, vocabulary: words.customsWords,
    shows: 'Rolecall may not read the roles here: seats are unreadable, never assumed good, and the band is withheld',
    seats: { productOwner: ['tariq'], productManager: ['sven'] },
    crew: ['anneli', 'matteo', 'chloe'],
    roadmap: [{ by: 'assignee', who: 'tariq', count: 5 }, { by: 'nobody', count: 2 }],
    ordering: [{ who: 'tariq', last30Days: 4, before: 6 }],
    onlyThesePeople: { ADMINISTER_PROJECTS: ['tariq', 'henrik'] },
  },
  {
    key: 'COD', name: 'Cash on Delivery', category: 'money', style: 'next-gen', flow: 'scrum', lead: 'zofia', size: 120, vocabulary: words.cashWords,
    shows: 'The Product Owner also runs delivery: every dependency is managed, by somebody who should order the backlog instead',
    seats: { productOwner: ['zofia'], productManager: ['sven'], projectManager: ['zofia'] },
    crew: ['daniela', 'thabo', 'isla'],
    roadmap: [{ by: 'assignee', who: 'zofia', count: 8 }, { by: 'nobody', count: 3 }],
    staleRoadmapItems: 2,
    ordering: [{ who: 'zofia', last30Days: 6, before: 10 }],
  },
  {
    key: 'INS', name: 'Parcel Cover', category: 'money', style: 'next-gen', flow: 'scrum', lead: 'uma', size: 110, vocabulary: words.coverWords,
    shows: 'A bot sits in the Product Owner role: a seat that looks taken and is not',
    seats: { productOwner: ['coverBot'], productManager: ['group:cover-partners'] },
    crew: ['uma', 'benoit', 'celia'],
    roadmap: [{ by: 'nobody', count: 7 }, { by: 'assignee', who: 'mircea', count: 1 }, { by: 'assignee', who: 'uma', count: 2 }],
    staleRoadmapItems: 4,
    ordering: [{ who: 'uma', last30Days: 3, before: 5 }],
    storiesWithoutEpic: 0.6, readiness: 0.4,
  },
];
