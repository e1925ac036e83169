/** Fetches the catalogue of the viewer's language as Forge serves it beside the page: manifest.yml, `translations`. */
import { i18n } from '@forge/bridge';
import { readFields } from '../jira/read-answer';
import type { Texts } from './create-texts';
import { createTexts } from './create-texts';

/** What the catalogue falls back to (manifest.yml), and what the page brings itself. */
const FALLBACK = 'en-US';

/** @param locale as the context of the bridge gives it; one without a catalogue gets the fallback's */
export async function openTexts(locale: string): Promise<Texts> {
  const { translations, locale: found } = await i18n.getTranslations(locale as Parameters<typeof i18n.getTranslations>[0]).catch(() => ({ translations: null, locale: FALLBACK }));
  const isSame = languageOf(found) === languageOf(locale);
  if (translations !== null) return createTexts(readFields(translations), isSame ? locale : found);
  // A page without words says nothing at all: rather English, which then comes as a file of the page.
  const { english } = await import('./english');
  return createTexts(english, languageOf(locale) === 'en' ? locale : FALLBACK);
}

const languageOf = (locale: string): string => locale.split('-')[0] ?? locale;
