/** What exists on the site, all at once: for surveys, which keep nothing. */
import type { SiteCatalogue } from '../../model/catalogue';
import type { Settings } from '../../model/settings';
import type { JiraEndpoints } from '../endpoints';
import { collectAllProjects } from './collect-projects';
import { collectVocabulary } from './collect-vocabulary';

export async function collectCatalogue(jira: JiraEndpoints, settings: Settings): Promise<SiteCatalogue> {
  const [vocabulary, projects] = await Promise.all([collectVocabulary(jira, settings), collectAllProjects(jira, settings)]);
  return { ...vocabulary, projects };
}
