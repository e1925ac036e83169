/** Prepares a site for requests: indexed once, whatever the number of requests, for as long as the site stays the same. */
import { createAnswers } from './answers/create-answers';
import { createIssueFinder } from './find-issues';
import type { JiraServices } from './jira-environment';
import { createRights } from './rights';
import { indexSite } from './site-index';
import type { Site, SiteIndex } from './site-index';

export interface OpenServices {
  /** @param searched what the search index knows: `site`, or an earlier state of it */
  (site: Site, searched: Site): JiraServices;
}

export function openServices(baseUrl: string, clock: () => Date): OpenServices {
  /** A site that a change replaced is forgotten with its index. */
  const indexes = new WeakMap<Site, SiteIndex>();
  const indexOf = (site: Site): SiteIndex => {
    if ('index' in site) return site.index;
    const index = indexes.get(site) ?? indexSite(site);
    indexes.set(site, index);
    return index;
  };
  let last: { readonly site: Site; readonly searched: Site; readonly services: JiraServices } | undefined;
  return (site, searched) => {
    if (last?.site === site && last.searched === searched) return last.services;
    const index = indexOf(site);
    const rights = createRights(index);
    const findIssues = createIssueFinder({ index, rights, searched: indexOf(searched), recorded: site.searches ?? [] });
    const services: JiraServices = { index, rights, baseUrl, clock, answers: createAnswers(index, rights, baseUrl), findIssues };
    last = { site, searched, services };
    return services;
  };
}
