/** A link out of Jira; the host asks the viewer before it follows it. */
import { router } from '@forge/bridge';
import type { ReactNode } from 'react';
import './jira-link.css';

export function OutsideLink({ url, children }: { readonly url: string; readonly children: ReactNode }) {
  return (
    <a className="jira-link" href={url} target="_blank" rel="noreferrer" onClick={(event) => {
      event.preventDefault();
      void router.open(url);
    }}>
      {children} <span aria-hidden="true">↗</span>
    </a>
  );
}
