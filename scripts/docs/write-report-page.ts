/** The generated part of docs/report.md: every field of the two contracts, the columns of the spreadsheet, and an example that the engine itself made. */
import { CSV_COLUMNS } from '../../src/cli/reporters/csv-columns';
import { reportSchema } from '../../src/model/report';
import { formatJson } from '../../src/cli/format-json';
import { whatIfReportSchema } from '../../src/model/what-if-report';
import { exampleReport } from './example-report';
import type { FieldRow } from './list-fields';
import { listFields } from './list-fields';
import { replacePart, table } from './page';

export const writeReportPage = (before: string): string => replacePart(before, 'the schemas', `
## Fields of \`rolecall scan --format json\`
${table(['field', 'type', 'meaning'], listFields(reportSchema, 'output').map(toRow))}

## Fields of \`rolecall what-if --format json\`
${table(['field', 'type', 'meaning'], listFields(whatIfReportSchema, 'output').map(toRow))}

## Columns of \`rolecall scan --format csv\`
${table(['column', 'meaning'], Object.entries(CSV_COLUMNS).map(([column, meaning]) => [`\`${column}\``, meaning]))}

## An example
Two spaces, with what the engine makes of them. The second has no product owner.

\`\`\`json
${formatJson(exampleReport(), 150)}
\`\`\`
`);

const toRow = ({ path, type, meaning }: FieldRow): readonly string[] => [`\`${path}\``, type, meaning];
