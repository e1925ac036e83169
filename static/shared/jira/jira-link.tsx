/** A link into Jira. The frame may not open pages itself, so the click goes through the bridge; the address is a real one for copying. */
import { router } from '@forge/bridge';
import type { ReactNode } from 'react';
import { useSite } from '../page/site-context';
import './jira-link.css';

export interface JiraLinkProps {
  /** Path on the site, such as `/browse/PAY-12`. */
  readonly path: string;
  readonly title?: string;
  readonly children: ReactNode;
}

export function JiraLink({ path, title, children }: JiraLinkProps) {
  const { siteUrl } = useSite();
  return (
    <a className="jira-link" href={`${siteUrl}${path}`} title={title} target="_blank" rel="noreferrer" onClick={(event) => {
      event.preventDefault();
      void router.open(path);
    }}>
      {children}
    </a>
  );
}
