/** What stands in place of a score: a title, a sentence, and at most one thing to do. */
import { BandMark } from '../shared/band-mark';
import type { ReactNode } from 'react';
import './notice.css';

export function Notice({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="notice">
      <BandMark standing="none" />
      <div>
        <h2>{title}</h2>
        {children}
      </div>
    </section>
  );
}
