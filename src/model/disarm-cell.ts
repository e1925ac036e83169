/**
 * Text that a spreadsheet takes for text, whatever stands in it: an apostrophe goes before whatever it would run as a formula
 * (OWASP, "CSV Injection"), at the start of the cell and wherever a spreadsheet that separates by semicolons or tabs would start one;
 * and before a key that it would turn into a date, as it does with MAR-12. Nothing is taken away.
 */

/** The list of OWASP, with the full-width forms that some spreadsheets read alike. */
const SIGNS = '=+\\-@\\uff1d\\uff0b\\uff0d\\uff20';
/** What a spreadsheet may skip before it looks for a formula: space of any kind, quotes, marks without width. */
const SKIPPED = '[\\s"\'\\u00ad\\u200b-\\u200f\\u2060\\ufeff]*';

/** Places, not characters: the start, and behind each separator. */
const DANGEROUS = new RegExp(`^(?=${SKIPPED}[${SIGNS}\\t\\r\\n])|(?<=[;\\t\\r\\n])(?=${SKIPPED}[${SIGNS}])`, 'gu');
const LOOKS_LIKE_DATE = /^\s*(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:tember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)-\d{1,4}\s*$/iu;

export const disarmCell = (text: string): string => (LOOKS_LIKE_DATE.test(text) ? `'${text}` : text.replace(DANGEROUS, "'"));
