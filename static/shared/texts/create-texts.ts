/**
 * The words of a page in one language: messages in ICU's syntax (plurals, choices, tags) by id, with values put in. Each message
 * is parsed when it is first said, since a page says a tenth of its catalogue.
 */
import { Children, createElement, Fragment } from 'react';
import type { ReactNode } from 'react';
import { IntlMessageFormat } from 'intl-messageformat';
import type { TextId } from './text-id';

export type TextValue = string | number | null | undefined;
/** Words, numbers, parts of the page, and for each tag of the message what stands around its content. */
export type RichValue = TextValue | ReactNode | ((content: ReactNode[]) => ReactNode);

export interface Texts {
  /** By which dates, numbers and plurals are written: the viewer's, where the catalogue is in the viewer's language. */
  readonly locale: string;
  /** A message as plain text; the id itself where the catalogue lacks it, so that a hole shows. */
  readonly say: (id: TextId, values?: Readonly<Record<string, TextValue>>) => string;
  /** A message with parts of the page in it; `<b>` is bold everywhere. */
  readonly render: (id: TextId, values?: Readonly<Record<string, RichValue>>) => ReactNode;
  /** The same for an id that came from the app; null where the catalogue lacks it, as one that is older than the app does. */
  readonly find: (id: string, values?: Readonly<Record<string, RichValue>>) => ReactNode | null;
  /** As `find`, as plain text. */
  readonly findText: (id: string, values?: Readonly<Record<string, TextValue>>) => string | null;
  /** "a, b and c". */
  readonly list: (words: readonly string[]) => string;
  /** "a, b or c". */
  readonly either: (words: readonly string[]) => string;
}

/** @param catalogue message by id, flat @param locale a BCP 47 tag */
export function createTexts(catalogue: Readonly<Record<string, unknown>>, locale: string): Texts {
  const parsed = new Map<string, IntlMessageFormat | null>();
  // Our English has no comma before "and".
  const listLocale = /^en\b/.test(locale) ? 'en-GB' : locale;
  const lists = { list: new Intl.ListFormat(listLocale, { type: 'conjunction' }), either: new Intl.ListFormat(listLocale, { type: 'disjunction' }) };

  function messageOf(id: string): IntlMessageFormat | null {
    const known = parsed.get(id);
    if (known !== undefined) return known;
    const message = catalogue[id];
    const made = typeof message === 'string' ? new IntlMessageFormat(message, locale) : null;
    parsed.set(id, made);
    return made;
  }

  const findText: Texts['findText'] = (id, values = {}) => {
    const message = messageOf(id);
    return message === null ? null : String(message.format(values));
  };
  const find: Texts['find'] = (id, values = {}) => {
    const message = messageOf(id);
    return message === null ? null : asNode(message.format<ReactNode>({ b: bold, ...values } as Parameters<typeof message.format<ReactNode>>[0]));
  };
  return {
    locale,
    say: (id, values) => findText(id, values) ?? id,
    render: (id, values) => find(id, values) ?? id,
    find,
    findText,
    list: (words) => lists.list.format(words),
    either: (words) => lists.either.format(words),
  };
}

const bold = (content: ReactNode[]): ReactNode => createElement('b', null, ...content);

/** Several parts come as a list, which would want keys. */
const asNode = (formatted: ReactNode | ReactNode[]): ReactNode => (Array.isArray(formatted) ? createElement(Fragment, null, ...Children.toArray(formatted)) : formatted);
