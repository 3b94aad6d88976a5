import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bareLetters, codeRun, fold, foldLoosely, foldWithPositions, keysOf, runsOf } from '#src/thai/fold.ts';

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
      fc.property(fc.string({ unit: fc.oneof(fc.string({ unit: 'grapheme', maxLength: 1 }), fc.constantFrom(...'กเแำ่้็์ํา ๑2a')) }), (text) => {
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

  it('of Latin letters end where Thai begins', () => expect(keys('KFคือ')).toEqual(['kf', 'คือ']));
});

describe('folding to bare letters', () => {
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
  ])('overlooks %s', (_, text, other) => expect(foldLoosely(text)).toBe(foldLoosely(other)));

  it('keeps consonants and full vowels: กา, กำ, เก and กก are four words', () => {
    expect(new Set(['กา', 'กำ', 'เก', 'กข'].map(foldLoosely)).size).toBe(4);
  });

  it('changes nothing the second time, and any text is safe', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.oneof(fc.string({ unit: 'grapheme', maxLength: 1 }), fc.constantFrom(...'กขคนมรลำ้่ีุะิ์ําๅ็เแใ ๑2a')) }),
        (text) => {
          expect(foldLoosely(foldLoosely(text))).toBe(foldLoosely(text));
        },
      ),
    );
  });
});

describe('runs of a line of bare letters', () => {
  const codes = (text: string) => runsOf(bareLetters(text)).map(codeRun);

  it('are letters and digits alone, which the engine neither strips nor cuts', () => {
    for (const code of codes('ขออนุญาตก่อสร้างอาคาร ปี ๒๕๖๕ ฯลฯ ต่าง ๆ KM Action')) expect(code).toMatch(/^[a-z0-9]+$/);
  });
  it('tell numbers and other scripts from Thai by their first letter', () => {
    expect(codes('๑๕๐,๐๐๐ KM')).toEqual(['z150000', 'zkm']);
    expect(codes('ซ')[0]).not.toMatch(/^z/);
  });
  it('keep equal consonants in a row, which two words may share', () => expect(codes('การรับ')[0]).toHaveLength('การรบ'.length));
  it('can be made of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const bare = bareLetters(text);
        for (const { run, start } of runsOf(bare)) expect(bare.slice(start, start + run.length)).toBe(run);
      }),
    );
  });
});

describe('bare letters', () => {
  it('keep the ร that ends one word and begins the next: การรมควัน is not about กำ', () => {
    expect(bareLetters('การรม')).toBe('การรม');
    expect(bareLetters('กรรม')).toBe('กม');
  });
  it('folded loosely lose the second of two equal consonants', () => {
    expect(bareLetters('สัมมนา')).not.toBe(bareLetters('สัมนา'));
    expect(foldLoosely('สัมมนา')).toBe(foldLoosely('สัมนา'));
  });
});
