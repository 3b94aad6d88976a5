import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeKey, fold, foldWithPositions, keysOf } from '#src/search/thai-text.ts';

describe('folding', () => {
  it.each([
    ['Thai digits to Arabic', 'ปี ๒๕๖๕', 'ปี 2565'],
    ['a decomposed sara am to one letter', 'น\u0e4d\u0e32', fold('นำ')],
    ['a tone between the parts of a decomposed sara am', 'น\u0e4d\u0e49\u0e32', fold('น้ำ')],
    ['a doubled เ to แ', 'เเผน', fold('แผน')],
    ['tone marks away', 'ที่', 'ที'],
    ['the mark of a silent letter away', 'ลายเซ็นต์', fold('ลายเซนต')],
    ['zero-width characters away', 'ความ\u200bรู้', fold('ความรู้')],
    ['Latin capitals to small letters', 'KM', 'km'],
    ['letters of one sound to one', 'กฏหมายประเมิณ', fold('กฎหมายประเมิน')],
  ])('brings %s', (_, text, folded) => expect(fold(text)).toBe(folded));

  it('keeps vowels apart: ปี, ปู่ and ป are three words', () => {
    expect(new Set(['ปี', 'ปู่', 'ป'].map(fold)).size).toBe(3);
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });

  it('gives every folded character a place in the original', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'กขคงนำ้่ีเแโ ๑2aZ\u0e4d\u0e32\u200b') }), (text) => {
        const { folded, from } = foldWithPositions(text);
        expect(from).toHaveLength(folded.length + 1);
        expect(from.every((place, index) => index === 0 || place >= from[index - 1]!)).toBe(true);
      }),
    );
  });
});

describe('keys', () => {
  const keys = (text: string) => keysOf(fold(text)).map(({ key }) => key);

  it('are overlapping trigrams of a run of Thai', () => expect(keys('งบประมาณ')).toEqual(['งบป', 'บปร', 'ประ', 'ระม', 'ะมา', 'มาน']));
  it('are the run itself when it is short', () => expect(keys('น้ำ ไฟ')).toEqual(['นำ', 'ไฟ']));
  it('are whole numbers, whatever their digits and commas', () => expect(keys('๑๕๐,๐๐๐ 2565')).toEqual(['150000', '2565']));
  it('are whole words of other scripts', () => expect(keys('KM Action')).toEqual(['km', 'action']));

  it('of a piece of Thai text are among those of the whole', () => {
    const text = 'การจัดการความรู้ของเทศบาลตำบล';
    const folded = fold(text);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: folded.length - 4 }), fc.integer({ min: 4, max: 20 }), (start, length) => {
        const whole = new Set(keysOf(folded).map(({ key }) => key));
        for (const { key } of keysOf(folded.slice(start, start + length))) if (key.length === 3) expect(whole).toContain(key);
      }),
    );
  });

  it('are kept by the engine in letters that no browser cuts or strips', () => {
    expect(encodeKey('ปีก')).toMatch(/^(?:[qxzj][a-z]){3}$/);
    expect(new Set([...'กขิีึืุูำเแ'].map(encodeKey)).size).toBe(11);
  });
});
