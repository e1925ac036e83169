/** Addresses on the site itself; none where the report was made from something that has no web address. */

const KEY = /^[A-Z][A-Z0-9_]*(?:-\d+)?$/;
const ACCOUNT = /^[\w:-]+$/;

export interface JiraLinks {
  /** Of a space or a work item, by key. */
  readonly key: (key: string) => string | null;
  readonly person: (accountId: string) => string | null;
}

export function linkToJira(siteUrl: string): JiraLinks {
  const base = readBase(siteUrl);
  return {
    key: (key) => (base === null || !KEY.test(key) ? null : `${base}/browse/${key}`),
    person: (accountId) => (base === null || !ACCOUNT.test(accountId) ? null : `${base}/jira/people/${accountId}`),
  };
}

function readBase(siteUrl: string): string | null {
  if (!URL.canParse(siteUrl)) return null;
  const { protocol, host, pathname } = new URL(siteUrl);
  // What URL leaves as it is and Markdown would read as the end of an address.
  const path = pathname.replace(/\/+$/, '').replace(/[^\w/.~%-]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
  return protocol === 'https:' || protocol === 'http:' ? `${protocol}//${host}${path}` : null;
}

/** The two work items of a dependency, whose key reads `FROM>TO`; null for any other key. */
export function splitDependency(key: string): readonly [string, string] | null {
  const [from = '', to = '', ...rest] = key.split('>');
  return rest.length === 0 && KEY.test(from) && KEY.test(to) ? [from, to] : null;
}
