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

/** Case, digits, composition and invisible characters in one way of writing. */
const normalise = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFC')
    .replace(ZERO_WIDTH, '')
    .replace(/[๐-๙]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0x0e20))
    .replace(/เเ/g, 'แ')
    .replace(/\u0e4d([\u0e48-\u0e4b]?)\u0e32/g, '$1\u0e33');

const alike = (text: string): string => text.replace(/[ณศษฎฑฒฌฬ]/g, (letter) => LOOKALIKES[letter]!);

/** Text with differences that do not matter taken out: digits, composition, invisible characters, loose marks, letters of one sound, case. */
export const fold = (text: string): string =>
  // What a mark stood between may be two halves of one letter now.
  alike(
    normalise(text)
      .replace(LOOSE_MARKS, '')
      .replace(/เเ/g, 'แ')
      .replace(/\u0e4d\u0e32/g, '\u0e33'),
  );

/** A silenced letter with its mark: the ธ์ of ผูกพันธ์, the ธิ์ of ผลสัมฤทธิ์. */
const SILENT = /[ก-ฮ][\u0e34\u0e38]?\u0e4c/g;
/** Vowel signs above and below, and ะ: what is mistyped, left out or put in most (ธุรการ, ธุระการ). */
const VOWEL_SIGNS = /[\u0e30\u0e31\u0e34-\u0e3a]/g;

/** The sound of ทำ in ธรรม; the รร of การรมควัน has no consonant before it. */
const AM = /([ก-ฮ])รร+(?=ม)/g;
/**
 * Letters that stand for each other by sound (กรรมการ, กำมะการ) or that many mistake (เว็ป, ระเอียด), as one of them. Of both towns' queries
 * บ and ป as one find .9955 (MRR), apart .9934; ร and ล .9937; ด and ต change nothing and are kept apart.
 */
// prettier-ignore
const SOUNDS: Record<string, string> = {
  ฃ: 'ข', ฅ: 'ค', ฆ: 'ค', ญ: 'ย', ฏ: 'ต', ฐ: 'ท', ธ: 'ท', ป: 'บ', ภ: 'พ', ล: 'ร', ฤ: 'ร', ฦ: 'ร', ใ: 'ไ', ๅ: 'า',
};
const SAME_SOUND = new RegExp(`[${Object.keys(SOUNDS).join('')}]`, 'g');

/** The bare letters of a text: folded, without silenced letters, vowel signs above and below, and ะ, and letters of one sound as one. */
export const bareLetters = (text: string): string =>
  fold(normalise(text).replace(SILENT, ''))
    .replace(VOWEL_SIGNS, '')
    .replace(/เเ/g, 'แ')
    .replace(/\u0e4d[าๅ]|ำ/g, 'ม')
    .replace(SAME_SOUND, (letter) => SOUNDS[letter]!)
    .replace(AM, '$1');

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
  for (const match of text.matchAll(/เ[\u0e47-\u0e4c]*เ|\u0e4d[\u0e47-\u0e4c]*\u0e32|[\s\S][\u0300-\u036f]*/gu)) {
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
 * Bare Thai letters as Pagefind is given them. Plain letters halve its time over Thai ones, which it takes apart by
 * Unicode's rules, and it strips nothing from them.
 */
// prettier-ignore
const KEY_LETTERS: ReadonlyMap<string, string> = new Map(Object.entries({
  อ: 'a', บ: 'b', จ: 'c', ด: 'd', เ: 'e', ฟ: 'f', ง: 'g', ห: 'h', ไ: 'i', ช: 'j', ก: 'k', ม: 'm', น: 'n', โ: 'o',
  แ: 'q', ร: 'r', ส: 's', ต: 't', ฉ: 'u', ฝ: 'v', ว: 'w', ซ: 'x', ย: 'y',
  ฮ: '0', า: '1', ข: '2', ค: '3', ท: '4', ถ: '5', ผ: '6', พ: '7', ฯ: '8', ๆ: '9',
}));
