/** A word set apart, as Jira's status lozenges. */
import type { ReactNode } from 'react';
import './lozenge.css';

export function Lozenge({ appearance = 'default', children }: { readonly appearance?: 'default' | 'inprogress'; readonly children: ReactNode }) {
  return <span className={`lozenge lozenge-${appearance}`}>{children}</span>;
}
