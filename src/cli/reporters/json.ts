/** The report as JSON: the stable contract, two spaces deep, with a line end. */
import type { Report } from '../../model/report';

export const reportJson = (report: Report): string => `${JSON.stringify(report, null, 2)}\n`;
