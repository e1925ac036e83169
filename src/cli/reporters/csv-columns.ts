/** The columns of the spreadsheet in their order, each with what it holds: docs/report.md is written from it. */
export const CSV_COLUMNS = {
  'space key': 'Key of the space; empty for what concerns the whole site',
  'space name': 'As the site gives it',
  'band': '`healthy`, `needs attention`, `at risk` or `not rated`; of a space that is not judged why: `archived`, `left out`, `not a product`, `empty` or `dormant`',
  'score': 'The sure part of the score, 0 to 100; empty where the space is not rated',
  'up to': 'The score over what could be read, where it is higher',
  'adjusted score': 'The score with accepted gaps left out, where there are any',
  'check id': 'Its page is docs/checks/<id>.md',
  'outcome': '`gap`, `worth a look`, `within limits`, `observed, not counted`, `waits for a seat`, `could not be told`; `set-up` for what concerns the whole site; empty for a space without any of these',
  'subject type': '`project`, `issue`, `person`, `dependency` or `site`',
  'subject key': 'Key of the space or work item, `FROM>TO` of a dependency, account id of a person',
  'message': 'A sentence to read',
  'remedy': 'What puts it right',
  'owner role': 'The role that answers for it',
} as const;
