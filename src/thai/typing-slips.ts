/**
 * Sequences of Thai letters and marks that no word has: slips of the fingers, and what old programs write. Most look right
 * on the screen, yet a reader who searches for the word does not find it.
 */
export interface TypingSlip {
  index: number;
  /** The letters as they stand. */
  found: string;
  /** What they are, in Thai. */
  what: string;
  /** What was meant, where only one thing can be meant. */
  mend: string | undefined;
}

interface Kind {
  pattern: RegExp;
  what: string;
  mend?: (found: RegExpMatchArray) => string;
}

// Marks: ั ิ ี ึ ื ุ ู ฺ and ็ ่ ้ ๊ ๋ ์ ํ ๎; tones are ่ ้ ๊ ๋.
const KINDS: readonly Kind[] = [
  // Before the others: its tone may stand between its two halves or before them.
  {
    pattern: /([\u0e48-\u0e4b]?)\u0e4d([\u0e48-\u0e4b]?)\u0e32/g,
    what: 'สระอำพิมพ์แยกเป็นสองตัว (นิคหิตกับสระอา)',
    mend: ([, before, after]) => `${before}${after}ำ`,
  },
  { pattern: /เเ/g, what: 'สระแอพิมพ์เป็นสระเอสองตัว', mend: () => 'แ' },
  { pattern: /([\u0e31\u0e34-\u0e3a\u0e47-\u0e4e])\1+/g, what: 'สระหรือวรรณยุกต์ซ้ำกันสองตัว', mend: ([, mark]) => mark! },
  {
    pattern: /([\u0e31\u0e34-\u0e39])([\u0e48-\u0e4b])\1/g,
    what: 'สระหรือวรรณยุกต์ซ้ำกันสองตัว',
    mend: ([, vowel, tone]) => `${vowel}${tone}`,
  },
  { pattern: /([ะาำ])([\u0e48-\u0e4b])/g, what: 'วรรณยุกต์อยู่หลังสระ', mend: ([, vowel, tone]) => `${tone}${vowel}` },
  {
    pattern: /(?<![\u0e31\u0e34-\u0e39])([\u0e47-\u0e4c])([\u0e31\u0e34-\u0e39])(?![\u0e47-\u0e4c])/g,
    what: 'วรรณยุกต์อยู่ก่อนสระบนหรือสระล่าง',
    mend: ([, tone, vowel]) => `${vowel}${tone}`,
  },
  { pattern: /(?!(.)\1)[\u0e48-\u0e4b][\u0e48-\u0e4b]/g, what: 'มีวรรณยุกต์สองรูปบนตัวเดียว' },
  { pattern: /(?!(.)\1)[\u0e31\u0e34-\u0e39][\u0e31\u0e34-\u0e39]/g, what: 'มีสระบนหรือสระล่างสองรูปบนตัวเดียว' },
  { pattern: /(?<=^|[\s(เแโใไๆฯ])[\u0e31\u0e34-\u0e3a\u0e47-\u0e4d](?=[ก-ฮะาำเ-ไ])/gm, what: 'สระหรือวรรณยุกต์ไม่มีพยัญชนะ' },
  { pattern: /(?!เเ)[เแโใไ]{2}/g, what: 'มีสระหน้าสองตัวติดกัน' },
  { pattern: /(?<![ฤฦ])ๅ/g, what: 'ใช้ลากข้าง (ๅ) ในที่ที่ควรเป็นสระอาหรือเลข 1' },
  { pattern: /ๆ(?:ๆ)+/g, what: 'ไม้ยมกซ้ำกัน', mend: () => 'ๆ' },
  { pattern: /ฯ\s+ล\s*ฯ|ฯล\s+ฯ|ฯลๆ|ๆล[ๆฯ]/g, what: 'ไปยาลใหญ่ (ฯลฯ) พิมพ์ไม่ถูก', mend: () => 'ฯลฯ' },
  { pattern: /(?<=[ก-๎])[\u00ad\u200b-\u200d\u2060\ufeff]+(?=[ก-๎])/g, what: 'มีอักขระที่มองไม่เห็นอยู่ในคำ', mend: () => '' },
  { pattern: /\d[๐-๙]|[๐-๙]\d/g, what: 'เลขไทยกับเลขอารบิกปนกันในจำนวนเดียว' },
];

/** Kinds of letters, as far as slips are made of them; of all others nothing is asked. */
const [VOWEL_MARK, TONE_MARK, BARS_MARKS, FRONT_VOWEL, REPEAT, SHORTENED, LO_LING, DIGIT, THAI_DIGIT, SLIP] = [
  1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
];
const LETTERS: readonly (readonly [kind: number, letters: RegExp])[] = [
  // Every one of these is looked at closely.
  [SLIP, /[\u0e4dๅ\u00ad\u200b-\u200d\u2060\ufeff]/],
  [VOWEL_MARK, /[\u0e31\u0e34-\u0e3a]/],
  [TONE_MARK, /[\u0e47-\u0e4e]/],
  [BARS_MARKS, /[ะาำ\s(]/],
  [FRONT_VOWEL, /[เแโใไ]/],
  [REPEAT, /ๆ/],
  [SHORTENED, /ฯ/],
  [LO_LING, /ล/],
  [DIGIT, /[0-9]/],
  [THAI_DIGIT, /[๐-๙]/],
];
const KIND_OF = Uint8Array.from(
  { length: 0x10000 },
  (_, code) => LETTERS.find(([, letters]) => letters.test(String.fromCharCode(code)))?.[0] ?? 0,
);
const MARK_OF_ANY = [VOWEL_MARK, TONE_MARK];
/** What no letter of a kind stands right before, as in no word: `NOT_AFTER[kind]`, a bit a kind. */
const NOT_AFTER = new Uint16Array(16);
for (const [before, after] of [
  [VOWEL_MARK, [VOWEL_MARK]],
  [TONE_MARK, MARK_OF_ANY],
  [BARS_MARKS, MARK_OF_ANY],
  [FRONT_VOWEL, [FRONT_VOWEL, ...MARK_OF_ANY]],
  [REPEAT, [REPEAT, LO_LING, ...MARK_OF_ANY]],
  // A space, as in `ฯ ลฯ`.
  [SHORTENED, [LO_LING, BARS_MARKS, ...MARK_OF_ANY]],
  [DIGIT, [THAI_DIGIT]],
  [THAI_DIGIT, [DIGIT]],
] as const)
  for (const kind of after) NOT_AFTER[before]! |= 1 << kind;

/**
 * Whether a text may hold a slip: most hold none of what every slip has in it, and need no closer look. By two letters at a
 * time, since a pattern that is asked at each letter of ten thousand files takes ten times as long.
 */
const isSuspect = (text: string): boolean => {
  // A line begins as after a space.
  let before = BARS_MARKS;
  for (let index = 0; index < text.length; index++) {
    const kind = KIND_OF[text.charCodeAt(index)]!;
    if (kind === SLIP || NOT_AFTER[before]! & (1 << kind)) return true;
    before = kind;
  }
  return false;
};

/** The slips of a text in its order; where two patterns meet, the first of the table is told. */
export const findTypingSlips = (text: string): TypingSlip[] => {
  if (!isSuspect(text)) return [];
  const slips: TypingSlip[] = [];
  for (const { pattern, what, mend } of KINDS)
    for (const match of text.matchAll(pattern)) {
      const { index, 0: found } = match;
      const end = index + found.length;
      if (slips.some((slip) => index < slip.index + slip.found.length && slip.index < end)) continue;
      slips.push({ index, found, what, mend: mend?.(match) });
    }
  return slips.sort((a, b) => a.index - b.index);
};
