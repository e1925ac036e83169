/** Whether a field says anything: a text, a document that is more than empty paragraphs, a chosen option. */
import { z } from 'zod';

/** Parts of a document that say something without any text. */
const CARRIERS: ReadonlySet<string> = new Set(['media', 'inlineCard', 'blockCard', 'embedCard', 'mention', 'emoji', 'date', 'status', 'extension', 'inlineExtension', 'bodiedExtension']);

const documentNode = z.object({ type: z.string(), text: z.string().optional(), content: z.array(z.unknown()).default([]) });

/** Options, people and whatever else is no document say something by being there. */
export function hasContent(value: unknown): boolean {
  if (value === null || value === undefined || value === false) return false;
  if (typeof value === 'string') return value.trim() !== '';
  if (Array.isArray(value)) return value.some(hasContent);
  const node = documentNode.safeParse(value);
  return !node.success || CARRIERS.has(node.data.type) || hasContent(node.data.text) || hasContent(node.data.content);
}
