/** A page of docs/checks as text for a terminal: the marks of Markdown go, lines are wrapped, tables become name and value. */
import { marked } from 'marked';
import type { Token, Tokens } from 'marked';
import type { Paint } from '../reporters/text/paint';
import { WIDTH, hang, wrap } from '../wrap-text';

export function renderPage(page: string, paint: Paint): string {
  const blocks = marked.lexer(page).flatMap((token) => {
    const text = renderBlock(token, paint);
    // A chapter's text stands right under its name.
    return text === '' ? [] : [text, token.type === 'heading' && (token as Tokens.Heading).depth > 1 ? '\n' : '\n\n'];
  });
  return `${blocks.slice(0, -1).join('')}\n`;
}

function renderBlock(token: Token, paint: Paint): string {
  switch (token.type) {
    case 'heading': return paint.bold(wrap(inline(token.tokens, paint)));
    case 'paragraph': return wrap(inline(token.tokens, paint));
    case 'list': return renderList(token as Tokens.List, paint);
    case 'table': return renderTable(token as Tokens.Table, paint);
    case 'code': return (token as Tokens.Code).text.split('\n').map((line) => `    ${line}`).join('\n');
    // Comments mark the generated part.
    default: return '';
  }
}

const renderList = ({ items, ordered, start }: Tokens.List, paint: Paint): string =>
  items.map((item, index) => hang(ordered ? `${Number(start) + index}. ` : '- ', item.tokens.map((token) => ('tokens' in token ? inline(token.tokens, paint) : '')).join(' '))).join('\n');

/** The first cell is a name; where there are more than two, the heads say what the others are. */
function renderTable({ header, rows }: Tokens.Table, paint: Paint): string {
  const heads = header.map(({ tokens }) => inline(tokens, paint));
  const names = rows.map(([name]) => inline(name?.tokens, paint));
  const indent = Math.min(Math.max(...names.map((name) => name.length)) + 2, WIDTH / 3);
  return rows.map(([, ...values], index) => {
    const said = values.flatMap(({ tokens }, at) => {
      const [head, text] = [heads[at + 1] ?? '', inline(tokens, paint)];
      return text === '' ? [] : [heads.length > 2 && head !== '' ? `${head}: ${text}` : text];
    });
    return hang((names[index] ?? '').padEnd(indent), said.join('; '));
  }).join('\n');
}

function inline(tokens: readonly Token[] | undefined, paint: Paint): string {
  return (tokens ?? []).map((token) => {
    if (token.type === 'codespan') return paint.cyan((token as Tokens.Codespan).text);
    if (token.type === 'strong') return paint.bold(inline(token.tokens, paint));
    // Only an address can be opened from a terminal.
    if (token.type === 'link') return `${inline(token.tokens, paint)}${/^https?:/.test((token as Tokens.Link).href) ? ` (${(token as Tokens.Link).href})` : ''}`;
    if (token.type === 'br') return '\n';
    return 'tokens' in token && token.tokens ? inline(token.tokens, paint) : decode(token.raw);
  }).join('');
}

const decode = (text: string): string => text.replaceAll('\\|', '|').replaceAll('\n', ' ');
