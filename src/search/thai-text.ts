/**
 * How text becomes search keys; the same at build and in the browser.
 *
 * Thai is written without spaces, and segmenters disagree between browsers, so nothing is cut
 * into words: a run of Thai becomes overlapping trigrams of folded characters. What a reader types
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

/**
 * The bare letters of a text: folded, and without silenced letters, vowel signs above and below,
 * ะ, and the second of two equal consonants (สัมนา, สัมมนา).
 */
export const foldLoosely = (text: string): string =>
  fold(normalise(text).replace(SILENT, ''))
    .replace(VOWEL_SIGNS, '')
    .replace(/ใ/g, 'ไ')
    .replace(/([ก-ฮ])\1+/g, '$1');

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

/** Characters of a key of the index of a large site, of bare letters. */
export const INDEX_GRAM = 4;

/** A key of the index of a large site. */
export interface IndexKey extends Key {
  /** A key that is not is the beginning of longer ones. */
  whole: boolean;
  /** Whether it joins what stands before and after a space: rare, and so worth most. */
  joint: boolean;
}

/** Letters on either side of a space that a joint is made of. */
const JOINT = 2;
/** A number or a Latin word longer than this is no part of a joint. */
const LONGEST_JOINED = 8;

/**
 * Visits the keys of loosely folded text as Pagefind's index holds them: overlapping pieces of four
 * bare letters; a shorter run, a number or a word of another script whole; and for every space, two
 * letters (or the number) before it with two after it, for “ปี 2565” tells more than ปี and 2565.
 */
export const visitIndexKeys = (
  folded: string,
  visit: (key: string, start: number, end: number, whole: boolean, joint: boolean) => void,
): void => {
  let tail = '';
  let tailStart = 0;
  let before = 0;
  for (const match of folded.matchAll(RUN)) {
    const { index: start, 0: run, 1: thai, 2: number } = match;
    const end = start + run.length;
    const letters = thai
      ? Array.from(run, (letter) => KEY_LETTERS.get(letter) ?? '').join('')
      : OTHER + (number ? run.replace(/[.,]/g, '') : run.normalize('NFD').replace(/\p{M}/gu, ''));
    if (!letters) continue;
    const head = thai ? letters.slice(0, JOINT) : letters;
    if (tail && tail.length + head.length <= LONGEST_JOINED && !folded.slice(before, start).includes('\n'))
      visit(tail + head, tailStart, thai ? Math.min(end, start + JOINT) : end, true, true);
    tail = thai ? letters.slice(-JOINT) : letters;
    tailStart = thai ? Math.max(start, end - JOINT) : start;
    before = end;
    if (!thai || letters.length <= INDEX_GRAM) visit(letters, start, end, !thai || letters.length === INDEX_GRAM, false);
    else
      for (let offset = 0; offset + INDEX_GRAM <= letters.length; offset++)
        visit(letters.slice(offset, offset + INDEX_GRAM), start + offset, start + offset + INDEX_GRAM, true, false);
  }
};

/** The keys of loosely folded text in order. */
export const indexKeysOf = (folded: string): IndexKey[] => {
  const keys: IndexKey[] = [];
  visitIndexKeys(folded, (key, start, end, whole, joint) => keys.push({ key, start, end, whole, joint }));
  return keys;
};

/** Whether a key is one of the overlapping pieces of a run of Thai, of which an index may hold a sample. */
export const isPiece = (key: string, joint: boolean): boolean => !joint && key.length === INDEX_GRAM && !key.startsWith(OTHER);

/** What a key that is no Thai begins with. */
const OTHER = 'z';

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
