/** Serves a file of one folder. */
import { readFile } from 'node:fs/promises';
import { extname, resolve, sep } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.cjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json; charset=utf-8',
};

/** 404 for what the folder does not hold. @param change is applied to the text */
export async function serveFile(folder: string, path: string, change: (text: string) => string = (text) => text): Promise<Response> {
  const file = resolve(folder, path);
  const type = TYPES[extname(file)];
  if (!file.startsWith(`${resolve(folder)}${sep}`) || type === undefined) return notFound();
  const text = await readFile(file, 'utf8').catch(() => null);
  return text === null ? notFound() : new Response(change(text), { headers: { 'Content-Type': type, 'Cache-Control': 'no-store' } });
}

const notFound = (): Response => new Response('There is no such file.', { status: 404 });
