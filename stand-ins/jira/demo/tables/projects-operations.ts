/** The projects of Service & Operations, and the company's own: one row each. */
import * as words from '../vocabulary/operations';
import type { DemoProject } from './demo-project';

export const operationsProjects: readonly DemoProject[] = [
  {
    key: 'OPS', name: 'Site Reliability', category: 'operations', flow: 'kanban', lead: 'finn', size: 220, vocabulary: words.reliabilityWords,
    shows: 'A Kanban operations team: no sprints, no estimates, no Product Manager, and nothing wrong with that',
    noFalseAlarm: 'One team with a handful of epics needs no Product Manager; moves on the board in progress are work, not ordering the backlog.',
    seats: { productOwner: ['finn'] },
    crew: ['thabo', 'nia', 'henrik', 'hugo', 'filip'],
    roadmap: [{ by: 'assignee', who: 'finn', count: 3 }, { by: 'nobody', count: 1 }],
    ordering: [{ who: 'finn', last30Days: 4, before: 6 }],
  },
  {
    key: 'ITQ', name: 'Workplace IT', category: 'operations', flow: 'queue', lead: 'greta', size: 230, vocabulary: words.workplaceWords,
    shows: 'A ticket queue without epics, stories or ranking; one person decides what is urgent',
    noFalseAlarm: 'Agents and a bot touch the priority of most tickets while they triage; that is no reordering, and a queue needs no roadmap.',
    seats: { productOwner: ['greta'] },
    crew: ['ines', 'bruno', 'isla'],
    ordering: [{ who: 'greta', last30Days: 3, before: 5, by: 'priority' }],
  },
  {
    key: 'CARE', name: 'Customer Care', category: 'operations', typeKey: 'service_desk', flow: 'queue', lead: 'celia', size: 170, vocabulary: words.careWords,
    shows: 'A service desk: requests of customers, no product, so no product roles are asked for',
    noFalseAlarm: 'A service space is no product: it is listed and greyed, and not judged.',
    seats: {},
    crew: ['celia', 'paula', 'rui', 'esther'],
  },
  {
    key: 'WMS', name: 'Old Depot System', category: 'operations', archived: true, flow: 'scrum', lead: 'mircea', size: 55, vocabulary: words.oldDepotWords,
    shows: 'Archived: kept for the record, not judged',
    seats: { productOwner: ['mircea'], projectManager: ['mircea'] },
    crew: ['mircea', 'oskar'],
    roadmap: [{ by: 'assignee', who: 'mircea', count: 1 }],
    quietDays: 400,
  },
];

export const companyProjects: readonly DemoProject[] = [
  {
    key: 'MKT', name: 'Campaign Calendar', category: 'company', typeKey: 'business', flow: 'tasks', lead: 'isla', size: 80, vocabulary: words.campaignWords,
    shows: 'A business space: tasks and dates, no product',
    seats: {},
    crew: ['isla', 'liam'],
  },
  {
    key: 'CO2', name: 'Carbon Reporting', category: 'company', flow: 'scrum', lead: 'xavier', size: 0, vocabulary: words.campaignWords,
    shows: 'Created last week and still empty: nothing to judge yet',
    seats: {},
    crew: ['xavier'],
  },
];
