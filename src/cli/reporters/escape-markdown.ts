/**
 * Text of the site as Markdown that reads as just this text: in one line, every sign that could begin markup behind a backslash,
 * addresses no links and no name a mention. Holds for CommonMark, GitHub's tables and Atlassian's editor.
 */
/** Signs of markup anywhere, and those that make a bare address a link where something follows them. */
const MARKUP = /[\\`*_{}[\]<|~#$]|&(?=[#\p{L}])|:(?=\S)|\.(?=[^\s\d])|(?<!\d)\.(?=\d)/gu;
/** A quotation, list, rule or underline at the start of a line; of a number its end. */
const BLOCK_START = /^(\d*)([->+=.)])/;
/** A word joiner is seen by no reader, and GitHub no longer takes what follows for somebody's name. */
const WORD_JOINER = '\u2060';

export function escapeMarkdown(text: string): string {
  // Control characters make no text, and some make lines.
  const line = text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  return line === '' ? '–' : line.replace(MARKUP, '\\$&').replace(BLOCK_START, '$1\\$2').replaceAll('@', `\\@${WORD_JOINER}`);
}
