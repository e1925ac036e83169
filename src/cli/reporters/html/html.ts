/** What a part of the page is: markup in which every text that was put in is escaped. */
import type { html } from 'hono/html';

export type Html = ReturnType<typeof html>;
/** What may stand in a template beside text. */
export type Part = Html | readonly Html[] | '';
