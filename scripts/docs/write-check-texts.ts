/** The English words of the checks for the pages: static/texts/en/checks.json, as ICU messages by the check's id. German stands beside it, written by hand. */
import type { AnyCheck } from '../../src/model/check';

export const CHECK_TEXTS = 'static/texts/en/checks.json';

/** @param readPage the text of a check's page, for its chapter "When this is fine" */
export function writeCheckTexts(checks: readonly AnyCheck[], readPage: (id: string) => string): string {
  const texts = checks.flatMap((check) => textsOf(check, readPage(check.id)).map(([name, text]) => [`check.${check.id}.${name}`, text] as const));
  return `${JSON.stringify(Object.fromEntries(texts.sort(([a], [b]) => (a < b ? -1 : 1))), null, 2)}\n`;
}

const textsOf = ({ title, failureTitle, description, remedyText, source, messages }: AnyCheck, page: string): ReadonlyArray<readonly [string, string]> => [
  ['title', title],
  ['failureTitle', failureTitle],
  ['description', description],
  ['remedy', remedyText],
  ['source', source],
  ['fine', readChapter(page)],
  ...Object.entries(messages).map(([id, message]) => [`message.${id}`, message] as const),
];

/** Without Markdown's marks. */
function readChapter(page: string): string {
  const [, chapter = ''] = page.split('## When this is fine\n');
  return (chapter.split(/^## /m)[0] ?? '').replaceAll('`', '').replace(/\s+/g, ' ').trim();
}
