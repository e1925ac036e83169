/** The large projects of the Delivery Network: one row each. */
import * as words from '../vocabulary/network';
import type { DemoProject } from './demo-project';

export const networkProjects: readonly DemoProject[] = [
  {
    key: 'HUB', name: 'Sorting Hubs', category: 'network', flow: 'scrum', lead: 'olu', size: 360, vocabulary: words.sortingHubWords,
    shows: 'A whole release train in one space: four teams, four Product Owners, one Product Manager, one Release Train Engineer',
    noFalseAlarm: 'Four Product Owners share the seat because four teams work here, one owner each; a train engineer coordinates them.',
    seats: { productOwner: ['katya', 'lars', 'maria', 'noor'], productManager: ['olu'], projectManager: ['pilar'] },
    crew: ['anneli', 'benoit', 'deshawn', 'gabriela', 'henrik', 'ines', 'jamal', 'keiko', 'leila', 'vera'],
    teams: ['Inbound Dock', 'Conveyor', 'Manifest', 'Outbound'],
    roadmap: [{ by: 'field', who: 'olu', count: 20 }, { by: 'nobody', count: 4 }],
    staleRoadmapItems: 2,
    ordering: [
      { who: 'katya', last30Days: 5, before: 8 }, { who: 'lars', last30Days: 4, before: 8 }, { who: 'maria', last30Days: 5, before: 7 },
      { who: 'noor', last30Days: 4, before: 9 }, { who: 'pilar', last30Days: 2, before: 2 },
    ],
  },
  {
    key: 'ROU', name: 'Route Planning', category: 'network', flow: 'scrum', lead: 'quentin', size: 210, vocabulary: words.routePlanningWords,
    shows: 'One person is Product Owner and Product Manager of three teams: more than a week holds, so the lead orders the backlog',
    seats: { productOwner: ['priya'], productManager: ['priya'] },
    crew: ['quentin', 'zoltan', 'veronika', 'wei', 'bruno', 'saoirse'],
    teams: ['Depot Routes', 'City Routes', 'Route Solver'],
    roadmap: [{ by: 'field', who: 'priya', count: 9 }, { by: 'assignee', who: 'quentin', count: 4 }],
    staleRoadmapItems: 3,
    ordering: [{ who: 'priya', last30Days: 3, before: 6 }, { who: 'quentin', last30Days: 8, before: 15 }],
    storiesWithoutEpic: 0.3,
  },
  {
    key: 'DRV', name: 'Driver App', category: 'network', flow: 'scrum', lead: 'oskar', size: 200, vocabulary: words.driverAppWords,
    shows: 'The Product Owner left seven weeks ago: the account is off, the seats and the open epics still carry the name',
    seats: { productOwner: ['tomasz'], productManager: ['tomasz'], projectManager: ['group:delivery-office'] },
    crew: ['oskar', 'aisha', 'yann', 'daniela', 'rahul'],
    roadmap: [{ by: 'assignee', who: 'tomasz', count: 7 }, { by: 'field', who: 'tomasz', count: 2 }, { by: 'assignee', who: 'oskar', count: 2 }, { by: 'nobody', count: 1 }],
    staleRoadmapItems: 5,
    ordering: [{ who: 'oskar', last30Days: 9, before: 8 }, { who: 'tomasz', last30Days: 0, before: 5, awayForDays: 49 }],
    storiesWithoutEpic: 0.4, readiness: 0.5,
  },
  {
    key: 'LKR', name: 'Parcel Lockers', category: 'network', flow: 'scrum', lead: 'yara', size: 160, vocabulary: words.lockerWords,
    shows: 'Nobody: no Product Owner was ever named, the Product Manager left, epics have no owner, other teams wait',
    seats: { productManager: ['tomasz'] },
    crew: ['yara', 'deshawn', 'nia', 'kasper'],
    roadmap: [{ by: 'nobody', count: 8 }, { by: 'assignee', who: 'tomasz', count: 4 }, { by: 'assignee', who: 'yara', count: 2 }],
    staleRoadmapItems: 9,
    ordering: [{ who: 'yara', last30Days: 1, before: 2 }],
    storiesWithoutEpic: 0.7, readiness: 0.3,
  },
];
