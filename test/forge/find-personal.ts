/** What no log may hold: names, e-mail addresses, summaries, keys of spaces and work items. Ids and counts are all that it needs. */
import type { LogLine } from '../../stand-ins/forge/forge-log';
import type { SiteExport } from '../../stand-ins/jira/site-export';

const EMAIL = /[\w.+-]+@[\w-]+\.[\w.]+/;

/** The lines that hold something of the site, each with what it is. Platform lines count: they quote errors that nobody caught. */
export function findPersonal(lines: readonly LogLine[], { site, users, issues }: SiteExport): readonly string[] {
  const texts = [
    ...users.map(({ displayName }) => displayName),
    ...site.projects.map(({ name }) => name),
    ...(site.projectCategories ?? []).map(({ name }) => name),
    ...issues.flatMap(({ fields }) => (typeof fields['summary'] === 'string' ? [fields['summary']] : [])),
  ];
  const keys = new RegExp(`\\b(?:${site.projects.map(({ key }) => key).join('|')})(?:-\\d+)?\\b`);
  return lines.flatMap(({ text }) => {
    const found = EMAIL.exec(text)?.[0] ?? keys.exec(text)?.[0] ?? texts.find((word) => word !== '' && text.includes(word));
    return found === undefined ? [] : [`${found}: ${text}`];
  });
}
