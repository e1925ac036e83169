/** The page's style sheets as one text, which the page carries in itself. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const SHEETS = ['page.css', 'heat.css', 'signs.css', 'spaces.css', 'print.css'];

export const readStyles = (): string => SHEETS.map((name) => readFileSync(join(__dirname, 'styles', name), 'utf8')).join('');
