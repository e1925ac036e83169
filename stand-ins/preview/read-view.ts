/** What the address asks for: viewer, theme and language are not remembered, so that every state has an address. */
import type { Preview, View } from './preview-options';
import { LOCALES, THEMES } from './preview-options';

/** The preview's own names in an address; all others are the page's. */
const OWN_NAMES: ReadonlySet<string> = new Set(['viewer', 'theme', 'locale']);

/** An unknown value is the first one. */
export function readView({ viewers, locale }: Pick<Preview, 'viewers' | 'locale'>, query: Readonly<Record<string, string>>): View {
  const viewer = viewers.find(({ accountId }) => accountId === query.viewer) ?? viewers[0];
  if (viewer === undefined) throw new Error('The preview needs a viewer.');
  return { viewer, theme: THEMES.find((name) => name === query.theme) ?? 'light', locale: LOCALES.find((name) => name === query.locale) ?? locale, isEditing: query.edit === '1' };
}

/** For links that keep what is chosen. */
export const writeView = ({ viewer, theme, locale }: View): string => new URLSearchParams({ viewer: viewer.accountId, theme, locale }).toString();

/** The page's own part of an address: what follows the place it hangs at. */
export function readOwnAddress(url: string, place: string): string {
  const { pathname, searchParams } = new URL(url);
  const own = new URLSearchParams([...searchParams].filter(([name]) => !OWN_NAMES.has(name))).toString();
  const path = pathname.slice(place.length);
  return `${path === '' ? '/' : path}${own === '' ? '' : `?${own}`}`;
}
