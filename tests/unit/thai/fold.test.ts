import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldPhonetically, foldWithPositions } from '#src/thai/fold.ts';

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
    ['spaces and signs in a telephone number away', 'โทร. (๐๕๓) ๒๑๑-๒๓๔', fold('โทร. 053211234')],
    ['letters of one sound to one', 'กฏหมายประเมิณ', fold('กฎหมายประเมิน')],
  ])('brings %s', (_, text, folded) => expect(fold(text)).toBe(folded));

  it('keeps vowels apart: ปี, ปู่ and ป are three words', () => {
    expect(new Set(['ปี', 'ปู่', 'ป'].map(fold)).size).toBe(3);
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.oneof(fc.string({ unit: 'grapheme', maxLength: 1 }), fc.constantFrom(...'กเแำ่้็์ํา ๑2a')) }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });

  it('gives the digits of a telephone number their places in the original', () => {
    const { folded, from } = foldWithPositions('โทร. ๐๕๓-๒๑๑ ๒๓๔ กด 1');
    expect(folded).toBe(fold('โทร. 053211234 กด 1'));
    expect(from.slice(folded.indexOf('053'), folded.indexOf('053') + 9)).toEqual([5, 6, 7, 9, 10, 11, 13, 14, 15]);
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

describe('folding phonetically', () => {
  it.each([
    ['a vowel sign left out', 'อนุญาต', 'อนญาต'],
    ['a vowel sign too many', 'อนุญาติ', 'อนุญาต'],
    ['a silenced letter too many', 'ผูกพันธ์', 'ผูกพัน'],
    ['a silenced letter with its vowel', 'ผลสัมฤทธิ์', 'ผลสัมฤทธ์'],
    ['a consonant doubled or not', 'สัมมนา', 'สัมนา'],
    ['ะ or none', 'ธุระการ', 'ธุรการ'],
    ['either ai', 'ใบ', 'ไบ'],
    ['ทำ for ธรรม', 'ค่าธรรมเนียม', 'ค่าทำเนียม'],
    ['บ and ป', 'เว็บ', 'เว็ป'],
    ['ร and ล', 'ละเอียด', 'ระเอียด'],
    ['letters of one sound', 'ภูมิปัญญา', 'พูมิปัญยา'],
    ['what folding overlooks', 'กฏหมาย ปี ๒๕๖๕', 'กฎหมาย ปี่ 2565'],
  ])('overlooks %s', (_, text, other) => expect(foldPhonetically(text)).toBe(foldPhonetically(other)));

  it('keeps consonants and full vowels: กา, กำ, เก and กก are four words', () => {
    expect(new Set(['กา', 'กำ', 'เก', 'กข'].map(foldPhonetically)).size).toBe(4);
  });

  it('changes nothing the second time, and any text is safe', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.oneof(fc.string({ unit: 'grapheme', maxLength: 1 }), fc.constantFrom(...'กขคนมรลำ้่ีุะิ์ําๅ็เแใ ๑2a')) }),
        (text) => {
          expect(foldPhonetically(foldPhonetically(text))).toBe(foldPhonetically(text));
        },
      ),
    );
  });
});
