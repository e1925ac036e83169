/** The measured process: reads the site at an address one way, `rolecall` or `fullRead`, and tells its parent what it took. */
import { Version3Client } from 'jira.js';
import { createHttpTransport } from '../../src/cli/create-http-transport';
import { compose } from '../../src/compose';
import { defaultSettings } from '../../src/model/settings';

const [way, address = '', now = ''] = process.argv.slice(2);
void measure();

async function measure(): Promise<void> {
  const started = performance.now();
  await (way === 'rolecall' ? scanWithRolecall() : readWithJiraJs());
  const seconds = (performance.now() - started) / 1000;
  // maxRSS is in kilobytes on every platform (Node's documentation of process.resourceUsage).
  process.send?.({ seconds, peakMegabytes: process.resourceUsage().maxRSS / 1024 });
}

async function scanWithRolecall(): Promise<void> {
  const login = Buffer.from('bench@example.com:preview').toString('base64');
  const transport = createHttpTransport({ siteUrl: address, headers: { Authorization: `Basic ${login}` }, timeoutMs: 30_000, send: (request) => fetch(request) });
  const rolecall = compose({ jira: transport, random: Math.random, log: { write: () => undefined } });
  const { facts, settings } = await rolecall.scanSite(defaultSettings(), { at: now, projectKeys: [] });
  rolecall.judgeSite(facts, settings);
}

/** Holds every work item, as whoever wants to judge them all must. */
async function readWithJiraJs(): Promise<void> {
  const client = new Version3Client({ host: address, authentication: { basic: { email: 'bench@example.com', apiToken: 'preview' } } });
  const issues: unknown[] = [];
  let nextPageToken: string | undefined;
  do {
    const page = await client.issueSearch.searchForIssuesUsingJqlEnhancedSearchPost({
      jql: 'created >= "1990-01-01" ORDER BY id', maxResults: 100, fields: ['project', 'issuetype', 'status', 'assignee', 'parent', 'updated', 'issuelinks'],
      ...(nextPageToken === undefined ? {} : { nextPageToken }),
    });
    issues.push(...(page.issues ?? []));
    nextPageToken = page.nextPageToken;
  } while (nextPageToken !== undefined);
}
