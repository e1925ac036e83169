/** The texts of the pages in one language, as a page has them. */
import { join } from 'node:path';
import { readTexts } from '../../scripts/pages/write-locales';
import type { Texts } from '../../static/shared/texts/create-texts';
import { createTexts } from '../../static/shared/texts/create-texts';

export const LANGUAGES = { en: 'en-US', de: 'de-DE' } as const;
export type Language = keyof typeof LANGUAGES;

export const catalogueOf = (language: Language): Readonly<Record<string, string>> => readTexts(join(__dirname, '../../static/texts', language));

export const textsOf = (language: Language): Texts => createTexts(catalogueOf(language), LANGUAGES[language]);
