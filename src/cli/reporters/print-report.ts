/** The report in the form that was asked for. Same report, same form: same bytes. */
import type { Report } from '../../model/report';
import type { Format } from '../arguments/formats';
import { reportCsv } from './csv';
import { reportHtml } from './html';
import { reportJson } from './json';
import { reportMarkdown } from './markdown';
import { reportText } from './text';

export interface PrintOptions {
  /** Text only: whether the reader is a terminal that shows colour. */
  readonly colour: boolean;
}

const PRINTERS: Readonly<Record<Format, (report: Report, options: PrintOptions) => string | Promise<string>>> = {
  text: reportText,
  json: reportJson,
  csv: reportCsv,
  markdown: reportMarkdown,
  html: reportHtml,
};

export const printReport = async (report: Report, format: Format, options: PrintOptions): Promise<string> => PRINTERS[format](report, options);
