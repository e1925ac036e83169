import fc from 'fast-check';
import { END, beginMark, replacePart, table } from '../../../scripts/docs/page';
import { CHAPTERS, refuseChapters, writeCheckPage } from '../../../scripts/docs/write-check-page';
import { CHECKS } from '../../../src/checks';

/** Hand-written text: anything that does not look like the marks. */
const prose = fc.string().filter((text) => !text.includes('<!--'));

describe('a page with a generated part', () => {
  it('never loses a word that was written by hand, above or below', () => {
    fc.assert(fc.property(prose, prose, prose, (above, below, part) => {
      const page = `${above}${beginMark('x')}\nold\n${END}${below}`;
      expect(replacePart(page, 'x', part)).toBe(`${above}${beginMark('x')}\n${part}\n${END}${below}`);
    }));
  });

  it('is the same when generated twice', () => {
    fc.assert(fc.property(prose, prose, (page, part) => {
      const once = replacePart(page, 'x', part);
      expect(replacePart(once, 'x', part)).toBe(once);
    }));
  });

  it('keeps pipes in cells', () => expect(table(['a', ''], [['x|y', '']])).toBe('| a | |\n|---|---|\n| x\\|y | |'));
});

describe('the page of a check', () => {
  const [check] = CHECKS;
  const whole = `${writeCheckPage(check!, '').split(END)[0]}${END}\n${CHAPTERS.map((chapter) => `\n## ${chapter}\nText.\n`).join('')}`;

  it('begins with every chapter, and says of each that it is empty', () => {
    expect(refuseChapters('docs/checks/x.md', writeCheckPage(check!, ''))).toEqual(CHAPTERS.map((chapter) => `docs/checks/x.md says nothing under "${chapter}".`));
  });

  it('is accepted with a word under each chapter', () => expect(refuseChapters('docs/checks/x.md', whole)).toEqual([]));

  it.each(CHAPTERS)('is refused without the chapter "%s"', (chapter) => {
    expect(refuseChapters('docs/checks/x.md', whole.replace(`## ${chapter}\n`, ''))).toEqual([`docs/checks/x.md lacks the chapter "${chapter}".`]);
  });
});
