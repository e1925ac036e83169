/** Puts the values of a sentence into words: roles by name, lists as one says them, sizes with their nouns, instants as a time of day. */
import type { Role } from '../../../src/model/role';
import { ROLES } from '../../../src/model/role';
import type { Sentence, SentenceValue } from '../../../src/model/sentence';
import type { Texts, TextValue } from './create-texts';
import { saySizes } from './say-sizes';

/** null where the texts lack the message. @param time writes an instant */
export function saySentence(texts: Texts, { id, values }: Sentence, time: (instant: string) => string): string | null {
  const said: Record<string, TextValue> = {};
  for (const [name, value] of Object.entries(values)) {
    said[name] = sayValue(texts, value, time);
    if (Array.isArray(value)) said[`${name}Count`] = value.length;
  }
  const text = texts.findText(id, { ...said, ...sayWholes(texts, id, values) });
  return text === null ? null : text.charAt(0).toLocaleUpperCase(texts.locale) + text.slice(1);
}

const isRole = (value: unknown): value is Role => ROLES.some((role) => role === value);
const INSTANT = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/;

function sayValue(texts: Texts, value: SentenceValue, time: (instant: string) => string): TextValue {
  if (typeof value === 'object' && value !== null) return texts.list(value.map((one) => (isRole(one) ? texts.say(`role.${one}.one`) : one)));
  if (isRole(value)) return texts.say(`role.${value}.one`);
  return typeof value === 'string' && INSTANT.test(value) ? time(value) : value;
}

/** What several values make together. */
function sayWholes(texts: Texts, id: string, values: Sentence['values']): Readonly<Record<string, string>> {
  const { needs, undecided, roleId, factNames } = values;
  return {
    ...(id === 'model.size' ? { sizes: saySizes(texts, values) } : {}),
    ...(Array.isArray(needs) && needs.length === 0 ? { needs: texts.say(Array.isArray(undecided) && undecided.length > 0 ? 'model.needs.unknown' : 'model.needs.none') } : {}),
    // In the set-up the role stands without an article.
    ...(isRole(roleId) ? { role: texts.say(`role.${roleId}`) } : {}),
    ...(Array.isArray(factNames) ? { facts: texts.list((factNames as readonly string[]).map((name) => texts.findText(`fact.${name}`) ?? name)) } : {}),
  };
}
