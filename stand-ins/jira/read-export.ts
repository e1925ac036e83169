/** Reads a site export from its folder and refuses, by file and line, what cannot be read. */
import { existsSync, statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { z } from 'zod';
import { ExportError } from './export-error';
import { findExportFile } from './export/find-export-file';
import type { RecordsToRead } from './export/read-records';
import { readRecords } from './export/read-records';
import { readSiteFile } from './export/read-site-file';
import { answerLine, changelogLine, issueLine, searchLine, userLine } from './export/record-shapes';
import { requestId } from './given-answers';
import type { AnswerRecord, ChangelogRecord, IssueRecord, SearchRecord, SiteExport, SiteFile, UserRecord } from './site-export';

/**
 * Reads `site.json`, `users.jsonl[.gz]`, `issues.jsonl[.gz]` and, where they exist,
 * `changelogs.jsonl[.gz]`, `searches.jsonl[.gz]` and `answers.jsonl[.gz]`.
 * What is odd but can be judged (unknown people and types, odd dates and categories, issues of unknown projects) is kept.
 * @throws {ExportError} folder or file missing, not JSON, of the wrong shape, cut short, or one id or key given to two records.
 */
export async function readExport(folder: string): Promise<SiteExport> {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    throw new ExportError(`The site export ${folder} is no folder; name the folder that holds site.json, users.jsonl and issues.jsonl.`);
  }
  const site = await readSiteFile(folder);
  const users: UserRecord[] = await readRecords({ file: findExportFile(folder, 'users'), shape: userLine, noun: 'user', identities: (user) => [`account ${user.accountId}`] });
  const issues: IssueRecord[] = await readRecords({ file: findExportFile(folder, 'issues'), shape: issueLine, noun: 'issue', identities: (issue) => [`key ${issue.key}`, `id ${issue.id}`] });
  const changelogs: ChangelogRecord[] | undefined = await readOptional({ name: 'changelogs', shape: changelogLine, noun: 'change', identities: (change) => [`id ${change.id} of issue ${change.issueId}`] }, folder);
  const searches: SearchRecord[] = (await readOptional({ name: 'searches', shape: searchLine, noun: 'search', identities: ({ jql }) => [`query ${jql}`] }, folder)) ?? [];
  const answers: AnswerRecord[] = (await readOptional({ name: 'answers', shape: answerLine, noun: 'answer', identities: (answer) => [`request ${requestId(answer)}`] }, folder)) ?? [];
  return { site: named(site, basename(resolve(folder))), users, issues, ...(changelogs === undefined ? {} : { changelogs }), searches, answers };
}

/** Undefined where the folder lacks the file. */
async function readOptional<Shape extends z.ZodType>({ name, ...records }: Omit<RecordsToRead<Shape>, 'file'> & { readonly name: string }, folder: string): Promise<z.output<Shape>[] | undefined> {
  const file = findExportFile(folder, name, { optional: true });
  return file === undefined ? undefined : readRecords({ file, ...records });
}

/** An export without a name is named after its folder; its address is one that no one can own (RFC 2606). */
function named(site: SiteFile, folder: string): SiteFile {
  const host = folder.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '');
  return { ...site, name: site.name ?? folder, url: site.url ?? `https://${host === '' ? 'site' : host}.example` };
}
