/** The texts of the pages: both languages whole, alike in what they take, and in the words of the house. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { CHECKS } from '../../src/checks';
import { catalogueOf, LANGUAGES } from './texts-of';
import type { Language } from './texts-of';

const STATIC = join(__dirname, '../../static');
const both = Object.keys(LANGUAGES) as Language[];
const filesOf = (language: Language) => readdirSync(join(STATIC, 'texts', language)).sort();

/** What a message takes, tags with their brackets; plural forms by name. */
function read(elements: readonly MessageFormatElement[], found = { takes: new Set<string>(), plurals: [] as string[][] }) {
  for (const element of elements) {
    if (element.type === TYPE.literal || element.type === TYPE.pound) continue;
    found.takes.add(element.type === TYPE.tag ? `<${element.value}>` : element.value);
    if (element.type === TYPE.tag) read(element.children, found);
    if (element.type !== TYPE.plural && element.type !== TYPE.select) continue;
    if (element.type === TYPE.plural) found.plurals.push(Object.keys(element.options).filter((form) => !form.startsWith('=')));
    for (const { value } of Object.values(element.options)) read(value, found);
  }
  return found;
}

const catalogues = Object.fromEntries(both.map((language) => [language, catalogueOf(language)])) as Readonly<Record<Language, Readonly<Record<string, string>>>>;
const ids = Object.keys(catalogues.en);

describe('the texts of the pages', () => {
  it('lie in the same files, under the same ids, sorted, in both languages', () => {
    expect(filesOf('de')).toEqual(filesOf('en'));
    for (const file of filesOf('en')) {
      const [english, german] = both.map((language) => Object.keys(JSON.parse(readFileSync(join(STATIC, 'texts', language, file), 'utf8')) as object));
      expect({ file, ids: german }).toEqual({ file, ids: english });
      expect({ file, ids: english }).toEqual({ file, ids: [...english!].sort() });
    }
  });

  it('take the same values in both languages, and have the plural forms of each', () => {
    for (const id of ids) {
      const [english, german] = both.map((language) => read(parse(catalogues[language][id]!)));
      expect({ id, takes: [...german!.takes].sort() }).toEqual({ id, takes: [...english!.takes].sort() });
      for (const [index, language] of both.entries()) {
        const forms = new Intl.PluralRules(LANGUAGES[language]).resolvedOptions().pluralCategories;
        // A message with a form for nothing may need no other than that for all else.
        for (const plural of [english, german][index]!.plurals) expect({ id, language, forms: plural.length === 1 ? ['other'] : plural.sort() }).toEqual({ id, language, forms: plural.length === 1 ? ['other'] : [...forms].sort() });
      }
    }
  });

  it('have a sentence for everything that a check says', () => {
    for (const { id, messages } of CHECKS) {
      for (const name of ['title', 'failureTitle', 'description', 'remedy', 'source', 'fine', ...Object.keys(messages).map((message) => `message.${message}`)]) {
        expect(catalogues.de).toHaveProperty([`check.${id}.${name}`], expect.stringMatching(/\S/));
      }
    }
  });

  it.each([
    ['en', /\b(?:PMs?|floor|raw|blocked|coverage|projects?|issues?)\b(?! (?:manager|role|owner))|!/],
    // Sie, never du; Jira's German words; the umlauts are checked by the eye.
    ['de', /\b(?:du|dir|dich|dein\w*|euch|euer|eure\w*|PMs?|Issues?|Projekte?s?)\b|!/],
  ] as const)('keep to the words of the house: %s', (language, banned) => {
    // Values have the code's names, and "Administer Projects" is the name of a right. Sources quote others.
    const told = Object.entries(catalogues[language]).filter(([id, text]) => !id.endsWith('.source') && banned.test(text.replace(/\{\w+|Administer Projects|„Projekte verwalten“/g, '')));
    expect(told).toEqual([]);
  });

  it('are all said somewhere', () => {
    const sources = readdirSync(STATIC, { recursive: true, encoding: 'utf8' }).filter((path) => /\.tsx?$/.test(path) && !path.includes('node_modules')).map((path) => readFileSync(join(STATIC, path), 'utf8'));
    const src = readdirSync(join(STATIC, '../src'), { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts')).map((path) => readFileSync(join(STATIC, '../src', path), 'utf8'));
    const code = [...sources, ...src, readFileSync(join(STATIC, '../manifest.yml'), 'utf8')].join('\n');
    // An id that is put together in a template is said where its beginning is.
    const beginnings = [...code.matchAll(/`([a-zA-Z]+(?:\.[a-zA-Z]+)*\.)\$\{/g)].map((match) => match[1]!);
    const unsaid = ids.filter((id) => !code.includes(`'${id}'`) && !code.includes(`i18n: ${id}`) && !beginnings.some((beginning) => id.startsWith(beginning)));
    expect(unsaid).toEqual([]);
  });
});
