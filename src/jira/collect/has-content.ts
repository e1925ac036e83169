/** Whether a field says anything: a text, a document that is more than empty paragraphs, a chosen option. */
import { z } from 'zod';

/** Parts of a document that say something without any text. */
const CARRIERS: ReadonlySet<string> = new Set(['media', 'inlineCard', 'blockCard', 'embedCard', 'mention', 'emoji', 'date', 'status', 'extension', 'inlineExtension', 'bodiedExtension']);

const documentNode = z.object({ type: z.string().optional(), text: z.string().optional(), content: z.array(z.unknown()).optional(), value: z.unknown().optional(), name: z.string().optional() });

export function hasContent(value: unknown): boolean {
  if (value === null || value === undefined || value === false) return false;
  if (typeof value === 'string') return value.trim() !== '';
  if (Array.isArray(value)) return value.some(hasContent);
  const node = documentNode.safeParse(value);
  if (!node.success) return true;
  const { type, text, content, value: option, name } = node.data;
  return CARRIERS.has(type ?? '') || [text, content, option, name].some(hasContent);
}
