/** What stands in place of what was asked for: a title, a sentence, and at most one thing to do. */
import { BandMark } from '../space/band-mark';
import type { ReactNode } from 'react';
import './notice.css';

export interface NoticeProps {
  readonly title: string;
  /** `danger`: something failed. */
  readonly tone?: 'neutral' | 'danger';
  readonly children: ReactNode;
}

export function Notice({ title, tone = 'neutral', children }: NoticeProps) {
  return (
    <section className={`notice notice-${tone}`}>
      <BandMark standing={tone === 'danger' ? 'atRisk' : 'none'} />
      <div>
        <h2>{title}</h2>
        {children}
      </div>
    </section>
  );
}
