/** Messages with values in them: plurals, parts of the page, holes. */
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { createTexts } from '../../../../static/shared/texts/create-texts';
import type { TextId } from '../../../../static/shared/texts/text-id';
import { textsOf } from '../../texts-of';

const texts = createTexts({ rich: 'Open <b>{name}</b>, {count, plural, one {# space} other {# spaces}}' }, 'en-US');
const markup = (id: string, values: Parameters<typeof texts.render>[1]) => renderToStaticMarkup(createElement('p', null, texts.render(id as TextId, values)));

describe('the texts of a page', () => {
  it('put parts of the page into a message, each once, without asking for keys', () => {
    const told = jest.spyOn(console, 'error');
    expect(markup('rich', { name: createElement('i', null, 'Ledger'), count: 1 })).toBe('<p>Open <b><i>Ledger</i></b>, 1 space</p>');
    expect(told).not.toHaveBeenCalled();
  });

  it('write what a user wrote as text', () => {
    expect(markup('rich', { name: '<img src=x> {count}', count: 2 })).toBe('<p>Open <b>&lt;img src=x&gt; {count}</b>, 2 spaces</p>');
  });

  it('show the id of a message that is missing, and nothing where the caller has other words', () => {
    expect([texts.say('hole' as TextId), texts.findText('hole'), texts.find('hole')]).toEqual(['hole', null, null]);
  });

  it('count and list as each language does', () => {
    expect([textsOf('en').say('spaces', { count: 1_200 }), textsOf('de').say('spaces', { count: 1_200 })]).toEqual(['1,200 spaces', '1.200 Bereiche']);
    expect([textsOf('en').list(['a', 'b', 'c']), textsOf('de').either(['a', 'b', 'c'])]).toEqual(['a, b and c', 'a, b oder c']);
  });
});
