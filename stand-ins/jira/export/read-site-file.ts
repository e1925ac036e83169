/** Reads an export's `site.json`, the site's catalogue. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ExportError } from '../export-error';
import type { SiteFile } from '../site-export';
import { describeMisfit } from './describe-misfit';
import { siteFile } from './record-shapes';

/** @throws {ExportError} missing, not JSON, of the wrong shape, or two projects with one key or id. */
export async function readSiteFile(folder: string): Promise<SiteFile> {
  const text = await readFile(join(folder, 'site.json'), 'utf8').catch((cause: unknown) => {
    throw new ExportError(`The site export ${folder} has no readable site.json; add one with projects, issueTypes and issueLinkTypes.`, { cause });
  });
  const parsed = siteFile.safeParse(parseJson(text.replace(/^\uFEFF/, ''), folder));
  if (!parsed.success) throw new ExportError(`site.json of ${folder} cannot be read: ${describeMisfit(parsed.error)}; correct it.`);
  for (const name of ['key', 'id'] as const) {
    const twice = firstRepeated(parsed.data.projects.map((project) => project[name]));
    if (twice !== undefined) throw new ExportError(`site.json of ${folder} has two projects with the ${name} ${twice}; keep one of them.`);
  }
  return parsed.data;
}

function parseJson(text: string, folder: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new ExportError(`site.json of ${folder} is no JSON; write it again.`, { cause });
  }
}

function firstRepeated(values: readonly string[]): string | undefined {
  const seen = new Set<string>();
  return values.find((value) => seen.size === seen.add(value).size);
}
