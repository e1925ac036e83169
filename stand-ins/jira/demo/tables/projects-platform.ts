/** The projects of Platform & Data: one row each. */
import * as words from '../vocabulary/platform';
import type { DemoProject } from './demo-project';

export const platformProjects: readonly DemoProject[] = [
  {
    key: 'PLT', name: 'Platform Core', category: 'platform', flow: 'scrum', lead: 'birgit', size: 260, vocabulary: words.platformWords,
    shows: 'Ten spaces wait for the platform team, and one person manages every one of these dependencies',
    noFalseAlarm: 'Many open dependencies are the nature of a platform; its project manager coordinates all of them, so none is unmanaged.',
    seats: { productOwner: ['birgit'], productManager: ['yusuf'], projectManager: ['carlos'] },
    crew: ['zoltan', 'wei', 'yann', 'jamal', 'vera', 'kasper'],
    teams: ['Runtime', 'Developer Tools'],
    roadmap: [{ by: 'field', who: 'yusuf', count: 15 }, { by: 'nobody', count: 2 }],
    staleRoadmapItems: 1,
    ordering: [{ who: 'birgit', last30Days: 10, before: 20 }, { who: 'carlos', last30Days: 2, before: 4 }, { who: 'zoltan', last30Days: 1, before: 2 }],
  },
  {
    key: 'DAT', name: 'Data & Forecasting', category: 'platform', flow: 'scrum', lead: 'dmitri', size: 190, vocabulary: words.dataWords,
    shows: 'Healthy by itself, but its Product Owner also owns Sign-in & Fraud: four teams in all',
    seats: { productOwner: ['dmitri'], productManager: ['yusuf'], projectManager: ['carlos'] },
    crew: ['veronika', 'sunita', 'rui', 'nadia', 'saoirse'],
    teams: ['Forecasting', 'Reporting', 'Ingestion'],
    roadmap: [{ by: 'field', who: 'yusuf', count: 11 }, { by: 'assignee', who: 'yusuf', count: 2 }],
    staleRoadmapItems: 1,
    ordering: [{ who: 'dmitri', last30Days: 5, before: 9 }, { who: 'veronika', last30Days: 3, before: 5 }],
  },
  {
    key: 'SEC', name: 'Sign-in & Fraud', category: 'platform', flow: 'kanban', lead: 'dmitri', size: 110, vocabulary: words.signInWords,
    shows: 'Hidden from ordinary viewers: they see that a space is hidden and nothing of what is in it',
    seats: { productOwner: ['dmitri'], productManager: ['yusuf'], projectManager: ['carlos'] },
    crew: ['oren', 'leila', 'will'],
    roadmap: [{ by: 'field', who: 'yusuf', count: 5 }, { by: 'assignee', who: 'yusuf', count: 1 }],
    ordering: [{ who: 'dmitri', last30Days: 4, before: 6 }],
    onlyThesePeople: { BROWSE_PROJECTS: ['app', 'henrik', 'dmitri', 'yusuf', 'carlos', 'oren', 'leila', 'will'] },
  },
  {
    key: 'NTF', name: 'Notifications', category: 'platform', flow: 'scrum', lead: 'elif', size: 160, vocabulary: words.notificationWords,
    shows: 'The Team field is set on a third of the work items; the rest are simply the project’s own',
    noFalseAlarm: 'Links between an item with a Team and one without are not cross-team: an empty field proves no second team.',
    seats: { productOwner: ['elif'], productManager: ['yusuf'], projectManager: ['carlos'] },
    crew: ['mei', 'matteo', 'sunita', 'joon'],
    teams: ['Messages', 'Templates'],
    teamShare: 1 / 3,
    roadmap: [{ by: 'field', who: 'yusuf', count: 8 }, { by: 'assignee', who: 'yusuf', count: 1 }],
    ordering: [{ who: 'elif', last30Days: 6, before: 12 }, { who: 'mei', last30Days: 2, before: 2 }],
  },
];
