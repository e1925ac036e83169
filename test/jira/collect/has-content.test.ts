/** When a field says something, in all the forms that Jira gives one. */
import { hasContent } from '../../../src/jira/collect/has-content';

const paragraph = (...content: readonly object[]) => ({ type: 'doc', version: 1, content: [{ type: 'paragraph', attrs: { localId: 'x' }, content }] });

it.each<readonly [string, unknown, boolean]>([
  ['nothing', null, false], ['an empty text', '', false], ['blanks', ' \n', false], ['a text', 'As a shop', true],
  ['an empty document', { type: 'doc', version: 1, content: [] }, false], ['empty paragraphs', paragraph(), false], ['a blank in a document', paragraph({ type: 'text', text: ' ' }, { type: 'hardBreak' }), false],
  ['a text in a document', paragraph({ type: 'text', text: 'When' }), true], ['a picture', { type: 'doc', content: [{ type: 'mediaSingle', content: [{ type: 'media', attrs: { id: '1' } }] }] }, true],
  ['a link card', paragraph({ type: 'inlineCard', attrs: { url: 'https://x.example' } }), true], ['a list of empty entries', { type: 'doc', content: [{ type: 'bulletList', content: [{ type: 'listItem', content: [{ type: 'paragraph' }] }] }] }, false],
  ['an option', { id: '1', value: 'Agreed' }, true], ['no option', [], false], ['a checklist', [{ name: 'It works', checked: false }], true], ['a number', 3, true],
])('%s', (_, value, says) => expect(hasContent(value)).toBe(says));
