/**
 * Serves the texts of the app's pages from beside each page, where @forge/i18n asks for them: `__LOCALES__/i18n-info.json` says which
 * languages there are, as manifest.yml does, and `__LOCALES__/<locale>.json` is one of them.
 */
import { readFile } from 'node:fs/promises';
import { I18N_BUNDLE_FOLDER_NAME, I18N_INFO_FILE_NAME } from '@forge/i18n';
import { parse } from 'yaml';
import { z } from 'zod';
import { serveFile } from './serve-file';

const MANIFEST = `${__dirname}/../../manifest.yml`;
const manifestSchema = z.object({ translations: z.object({ resources: z.array(z.object({ key: z.string() })), fallback: z.record(z.string(), z.union([z.string(), z.array(z.string())])) }) });

export const isTexts = (path: string): boolean => path.startsWith(`${I18N_BUNDLE_FOLDER_NAME}/`);

/** @param localesFolder where the catalogues were built to @param path for which isTexts holds */
export async function serveTexts(localesFolder: string, path: string): Promise<Response> {
  const file = path.slice(I18N_BUNDLE_FOLDER_NAME.length + 1);
  if (file !== I18N_INFO_FILE_NAME) return serveFile(localesFolder, file);
  const { translations: { resources, fallback } } = manifestSchema.parse(parse(await readFile(MANIFEST, 'utf8')));
  return Response.json({ config: { locales: resources.map(({ key }) => key), fallback } });
}
