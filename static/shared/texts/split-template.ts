/** Cuts a sentence at its `{placeholders}`. */

export interface TemplatePart {
  readonly text: string;
  /** What follows the text; null at the end. */
  readonly placeholder: string | null;
}

export function splitTemplate(template: string): readonly TemplatePart[] {
  const parts: TemplatePart[] = [];
  let end = 0;
  for (const match of template.matchAll(/\{(\w+)\}/g)) {
    parts.push({ text: template.slice(end, match.index), placeholder: match[1] ?? null });
    end = match.index + match[0].length;
  }
  return [...parts, { text: template.slice(end), placeholder: null }];
}
