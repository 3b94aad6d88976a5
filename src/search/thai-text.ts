/**
 * How text becomes search keys; the same at build and in the browser.
 *
 * Thai is written without spaces, and segmenters disagree between browsers, so what is compared is
 * not cut into words: a run of Thai becomes overlapping trigrams of folded characters. What a reader types
 * (half a word, a missing tone mark, Thai digits) then shares its trigrams with the right page.
 *
 * Text is read twice: as it is spelt (`fold`), and by its bare letters (`foldLoosely`), which
 * a missing mark or a common misspelling leaves as they were.
 */

/** Marks that people leave out or mistype: tones ่ ้ ๊ ๋, ็ and ์. Dropping them costs no page its identity. */
const LOOSE_MARKS = /[\u0e47-\u0e4c]/g;
const ZERO_WIDTH = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;

/** Characters of a key; longer ones are rarer, but a single typo then spoils more of them. */
export const GRAM = 3;

/** Letters of one sound that people write for each other (ประเมิณ, กฏหมาย, สังเกตุ…), as the one that is commoner. */
const LOOKALIKES: Record<string, string> = { ณ: 'น', ศ: 'ส', ษ: 'ส', ฎ: 'ฏ', ฑ: 'ท', ฒ: 'ท', ฌ: 'ช', ฬ: 'ล' };

/** Digits, composition and invisible characters in one way of writing. */
const normalise = (text: string): string =>
  text
    .normalize('NFC')
    .replace(ZERO_WIDTH, '')
    .replace(/[๐-๙]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0x0e20))
    .replace(/เเ/g, 'แ')
    .replace(/\u0e4d([\u0e48-\u0e4b]?)\u0e32/g, '$1\u0e33');

const alike = (text: string): string => text.replace(/[ณศษฎฑฒฌฬ]/g, (letter) => LOOKALIKES[letter]!).toLowerCase();

/** Text with differences that do not matter taken out: digits, composition, invisible characters, loose marks, letters of one sound, case. */
export const fold = (text: string): string => alike(normalise(text).replace(LOOSE_MARKS, ''));

/** A silenced letter with its mark: the ธ์ of ผูกพันธ์, the ธิ์ of ผลสัมฤทธิ์. */
const SILENT = /[ก-ฮ][\u0e34\u0e38]?\u0e4c/g;
/** Vowel signs above and below, and ะ: what is mistyped, left out or put in most (ธุรการ, ธุระการ). */
const VOWEL_SIGNS = /[\u0e30\u0e31\u0e34-\u0e3a]/g;

/** The bare letters of a text: folded, and without silenced letters, vowel signs above and below, and ะ. */
export const bareLetters = (text: string): string => fold(normalise(text).replace(SILENT, '')).replace(VOWEL_SIGNS, '').replace(/ใ/g, 'ไ');

/** A consonant written twice. */
const DOUBLED = /([ก-ฮ])\1+/g;

/** The bare letters of a text, and of equal consonants in a row one (สัมนา, สัมมนา). */
export const foldLoosely = (text: string): string => bareLetters(text).replace(DOUBLED, '$1');

/** A text folded, and where each folded character stands in the original (one more entry than characters). */
export interface FoldedText {
  folded: string;
  from: number[];
}

/** Pieces folded before: texts are long, and their letters few. */
const pieces = new Map<string, string>();
const foldPiece = (piece: string): string => {
  const known = pieces.get(piece);
  if (known !== undefined) return known;
  const folded = fold(piece);
  pieces.set(piece, folded);
  return folded;
};

/** Folds a text and keeps positions, for marking matches in the reader's own spelling. */
export const foldWithPositions = (text: string): FoldedText => {
  let folded = '';
  const from: number[] = [];
  // A letter with the marks after it, or a sequence that folds together (เเ, ํ + า), is folded as one.
  for (const match of text.matchAll(/เเ|\u0e4d[\u0e48-\u0e4b]?\u0e32|[\s\S][\u0300-\u036f]*/gu)) {
    const piece = foldPiece(match[0]);
    for (let index = 0; index < piece.length; index++) from.push(match.index);
    folded += piece;
  }
  from.push(text.length);
  return { folded, from };
};

/** Stretches of one kind: Thai, a number (with inner dots and commas), or letters of another script. */
const RUN = /([\u0e01-\u0e3a\u0e40-\u0e46\u0e4d]+)|(\d+(?:[.,]\d+)*)|((?:(?![\u0e00-\u0e7f])[\p{L}\p{M}])+)/gu;

/** A key and the folded characters it stands for. */
export interface Key {
  key: string;
  start: number;
  end: number;
}

/** Keys of a folded text in order. A Thai run of up to a trigram is one key; a number or a Latin word is one too. */
export const keysOf = (folded: string): Key[] => {
  const keys: Key[] = [];
  for (const match of folded.matchAll(RUN)) {
    const { index: start, 0: run } = match;
    if (match[1] && run.length > GRAM)
      for (let offset = 0; offset + GRAM <= run.length; offset++)
        keys.push({ key: run.slice(offset, offset + GRAM), start: start + offset, end: start + offset + GRAM });
    else keys.push({ key: match[2] ? run.replaceAll(',', '').replaceAll('.', '-') : run, start, end: start + run.length });
  }
  return keys;
};

/** A run of one kind in a line of bare letters. */
export interface Run {
  run: string;
  thai: boolean;
  /** Where it begins in the line. */
  start: number;
}

/** The runs of a line of bare letters, in order. */
export const runsOf = (bare: string): Run[] =>
  Array.from(bare.matchAll(RUN), ({ index: start, 0: run, 1: thai }) => ({ run, thai: thai !== undefined, start }));

/** A run as the index of a large site has it: Thai in code letters, a number or a word of another script behind `OTHER`. */
export const codeRun = ({ run, thai }: Run): string => {
  if (!thai) return OTHER + run.replace(/[.,]/g, '').normalize('NFD').replace(/\p{M}/gu, '');
  let letters = '';
  for (const letter of run) letters += KEY_LETTERS.get(letter) ?? '';
  return letters;
};

/** What a key that is no Thai begins with. */
export const OTHER = 'z';

/**
 * Thai letters as Pagefind is given them, letters of one sound as one. Plain letters halve its time
 * over Thai ones, which it takes apart by Unicode's rules, and it strips nothing from them.
 */
const KEY_LETTERS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{ a: 'อ', b: 'บ', c: 'จ', d: 'ด', e: 'เ', f: 'ฟ', g: 'ง', h: 'ห', i: 'ไ', j: 'ช', k: 'ก', l: 'ลฦ', m: 'ม', n: 'น', o: 'โ', p: 'ป' },
    ...{ q: 'แ', r: 'รฤ', s: 'ส', t: 'ตฏ', u: 'ฉ', v: 'ฝ', w: 'ว', x: 'ซ', y: 'ยญ' },
    ...{ 0: 'ฮ', 1: 'าำๅ', 2: 'ขฃ', 3: 'คฅฆ', 4: 'ทธฐ', 5: 'ถ', 6: 'ผ', 7: 'พภ', 8: 'ฯ', 9: 'ๆ' },
  }).flatMap(([code, letters]) => Array.from(letters, (letter): [string, string] => [letter, code])),
);
