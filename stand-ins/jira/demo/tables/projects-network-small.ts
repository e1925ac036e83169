/** The smaller projects of the Delivery Network: one row each. */
import * as words from '../vocabulary/network-small';
import type { DemoProject } from './demo-project';

export const smallNetworkProjects: readonly DemoProject[] = [
  {
    key: 'ADR', name: 'Address Quality', category: 'network', flow: 'scrum', lead: 'bruno', size: 150, vocabulary: words.addressWords,
    shows: 'The Product Owner is on parental leave; a colleague moves the odd item meanwhile',
    noFalseAlarm: 'The Product Owner is away for some weeks but still with us, and a deputy keeps the order by handover: no vacancy, no usurpation.',
    seats: { productOwner: ['wanjiru'], productManager: ['xavier'], projectManager: ['pilar'] },
    crew: ['bruno', 'aisha', 'esther', 'vera'],
    roadmap: [{ by: 'field', who: 'xavier', count: 6 }, { by: 'assignee', who: 'xavier', count: 1 }],
    ordering: [{ who: 'wanjiru', last30Days: 0, before: 12, awayForDays: 38 }, { who: 'bruno', last30Days: 3, before: 1 }],
  },
  {
    key: 'FLT', name: 'Fleet & Charging', category: 'network', flow: 'kanban', lead: 'rahul', size: 110, vocabulary: words.fleetWords,
    shows: 'A group holds the Product Owner role, so no single person answers for it, and the backlog lies untouched for months',
    seats: { productOwner: ['group:fleet-leads'], productManager: ['mircea'] },
    crew: ['rahul', 'jamal', 'gabriela'],
    roadmap: [{ by: 'assignee', who: 'rahul', count: 4 }, { by: 'nobody', count: 2 }],
    staleRoadmapItems: 3,
    readiness: 0.6, untouchedDays: 100,
  },
  {
    key: 'CBP', name: 'Cargo Bike Pilot', category: 'network', flow: 'scrum', lead: 'saoirse', size: 60, vocabulary: words.cargoBikeWords,
    shows: 'Dormant: the pilot ended and nothing has moved for half a year',
    seats: { productOwner: ['rahul'] },
    crew: ['saoirse', 'rahul'],
    roadmap: [{ by: 'assignee', who: 'rahul', count: 1 }, { by: 'nobody', count: 1 }],
    staleRoadmapItems: 2,
    quietDays: 170,
  },
];
