/** What every page knows of where it stands: the site's address, the viewer's language and time zone. */
import { createContext, useContext } from 'react';
import type { Fields } from '../jira/read-answer';
import { readText } from '../jira/read-answer';

export interface Site {
  readonly siteUrl: string;
  /** The viewer's; null where the host does not tell. */
  readonly accountId: string | null;
  /** The viewer's, such as `de-DE`. */
  readonly locale: string;
  readonly timezone: string | undefined;
}

const SiteContext = createContext<Site | null>(null);

export const SiteProvider = SiteContext.Provider;

/** @param context as `view.getContext` gives it */
export const readSite = ({ siteUrl, accountId, locale, timezone }: Fields): Site => ({ siteUrl: readText(siteUrl) ?? '', accountId: readText(accountId), locale: readText(locale) ?? 'en-US', timezone: readText(timezone) ?? undefined });

/** @throws Error where the page's root gave no site */
export function useSite(): Site {
  const site = useContext(SiteContext);
  if (site === null) throw new Error('A page must be started by startPage.');
  return site;
}
