/** The tabs of the page, in their order. Each has an address of its own and is fetched when it is first opened. */
import type { ComponentType } from 'react';
import { lazy } from 'react';
import type { TextId } from '../shared/texts/text-id';
import type { FilterName } from './filters/filters';

export interface Tab {
  /** Its part of the address; `/` is where the page opens. */
  readonly path: string;
  readonly label: TextId;
  /** What of the filter bar holds on this tab; the rest is kept in the address for the others. */
  readonly filters: readonly FilterName[];
  readonly Content: ComponentType;
}

/** A tab is a folder beside this file; add it here, and it is there. */
export const TABS: readonly Tab[] = [
  { path: '/', label: 'portfolio.tab.heat', filters: ['category', 'band', 'role', 'check', 'text'], Content: lazy(async () => ({ default: (await import('./heat/heat-tab')).HeatTab })) },
  { path: '/people', label: 'portfolio.tab.people', filters: ['category', 'role'], Content: lazy(async () => ({ default: (await import('./people/people-tab')).PeopleTab })) },
  { path: '/dependencies', label: 'portfolio.tab.dependencies', filters: ['category', 'text'], Content: lazy(async () => ({ default: (await import('./dependencies/dependencies-tab')).DependenciesTab })) },
  { path: '/changes', label: 'portfolio.tab.changes', filters: [], Content: lazy(async () => ({ default: (await import('./changes/changes-tab')).ChangesTab })) },
  { path: '/review', label: 'portfolio.tab.review', filters: ['band'], Content: lazy(async () => ({ default: (await import('./review/review-tab')).ReviewTab })) },
];

/** The first one stands for every address that is none's. */
export const findTab = (path: string): Tab | undefined => TABS.find((tab) => tab.path === path) ?? TABS[0];
