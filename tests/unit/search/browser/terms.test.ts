import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutIntoTerms } from '#src/search/browser/terms.ts';
import { fold } from '#src/thai/fold.ts';

describe('terms', () => {
  const terms = (text: string) => cutIntoTerms(fold(text)).map(({ term }) => term);

  it('are overlapping trigrams of a run of Thai', () => expect(terms('งบประมาณ')).toEqual(['งบป', 'บปร', 'ประ', 'ระม', 'ะมา', 'มาน']));
  it('are the run itself when it is short', () => expect(terms('น้ำ ไฟ')).toEqual(['นำ', 'ไฟ']));
  it('are whole numbers, whatever their digits and commas', () => expect(terms('๑๕๐,๐๐๐ 2565')).toEqual(['150000', '2565']));
  it('are whole words of other scripts', () => expect(terms('KM Action')).toEqual(['km', 'action']));

  it('of a piece of Thai text are among those of the whole', () => {
    const text = 'การจัดการความรู้ของเทศบาลตำบล';
    const folded = fold(text);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: folded.length - 4 }), fc.integer({ min: 4, max: 20 }), (start, length) => {
        const whole = new Set(cutIntoTerms(folded).map(({ term }) => term));
        for (const { term } of cutIntoTerms(folded.slice(start, start + length))) if (term.length === 3) expect(whole).toContain(term);
      }),
    );
  });

  it('of Latin letters end where Thai begins', () => expect(terms('KFคือ')).toEqual(['kf', 'คือ']));
});
