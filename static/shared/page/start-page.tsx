/** Starts a page: theme, context and words of the host, then whatever the page is made of. Each page's main.tsx calls it once. */
import '@atlaskit/css-reset';
import './page.css';
import { view } from '@forge/bridge';
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import type { Fields } from '../jira/read-answer';
import { readFields } from '../jira/read-answer';
import { openTexts } from '../texts/open-texts';
import { TextsProvider } from '../texts/texts-context';
import { readSite, SiteProvider } from './site-context';

/** @param open makes the page of the host's context, which it reads itself: what it holds differs by module */
export async function startPage(open: (context: Fields) => ReactNode | Promise<ReactNode>): Promise<void> {
  const root = document.getElementById('page');
  if (root === null) return;
  const [given] = await Promise.all([view.getContext(), view.theme.enable()]);
  const context = readFields(given);
  const site = readSite(context);
  const [texts, page] = await Promise.all([openTexts(site.locale), open(context)]);
  document.documentElement.lang = texts.locale;
  createRoot(root).render(<SiteProvider value={site}><TextsProvider value={texts}>{page}</TextsProvider></SiteProvider>);
}
