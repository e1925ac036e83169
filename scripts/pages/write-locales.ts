/** Joins the texts of all pages to one catalogue a language, as manifest.yml names them: Forge serves each page all of it. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** Forge's code by our folder's name. */
const LOCALES = { en: 'en-US', de: 'de-DE' } as const;

/** @param texts folder with a folder a language @param out replaced file by file @throws Error for an id that two files have */
export function writeLocales(texts: string, out: string): void {
  mkdirSync(out, { recursive: true });
  for (const [folder, locale] of Object.entries(LOCALES)) writeFileSync(join(out, `${locale}.json`), JSON.stringify(readTexts(join(texts, folder))));
}

const fileSchema = z.record(z.string(), z.string());

/** Message by id. */
export function readTexts(folder: string): Readonly<Record<string, string>> {
  const texts: Record<string, string> = {};
  for (const file of readdirSync(folder).sort()) {
    for (const [id, text] of Object.entries(fileSchema.parse(JSON.parse(readFileSync(join(folder, file), 'utf8'))))) {
      if (id in texts) throw new Error(`${join(folder, file)} has the id "${id}", which another file has too.`);
      texts[id] = text;
    }
  }
  return texts;
}
