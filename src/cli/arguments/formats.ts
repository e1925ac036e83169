/** The forms of a report, and which one the name of the file asks for. */
import { extname } from 'node:path';

export const FORMATS = ['text', 'json', 'csv', 'markdown', 'html'] as const;
export type Format = (typeof FORMATS)[number];

const BY_ENDING: Readonly<Record<string, Format>> = { '.json': 'json', '.csv': 'csv', '.md': 'markdown', '.markdown': 'markdown', '.html': 'html', '.htm': 'html' };

/** What holds where `--format` is absent: the ending of `--output`, else text. */
export const formatByEnding = (path = ''): Format => BY_ENDING[extname(path).toLowerCase()] ?? 'text';
