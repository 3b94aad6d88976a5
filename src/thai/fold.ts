import { joinTelephones, signsInTelephones } from './telephone.ts';
import { normalise } from './words.ts';

/**
 * Folding takes out of a text the differences in spelling that do not matter to a reader who searches. There are two folds:
 *
 * - `fold` keeps the spelling but for marks and letters that people leave out or write for each other;
 * - `foldPhonetically`, the phonetic fold, keeps only how the text sounds, roughly: a wrong vowel sign, a silent
 *   letter or another letter of the same sound changes nothing.
 */

/** Marks that people leave out or mistype: tones ่ ้ ๊ ๋, ็ and ์. Dropping them costs no page its identity. */
const OPTIONAL_MARKS = /[\u0e47-\u0e4c]/g;

/** Letters of one sound that people write for each other (ประเมิณ, กฏหมาย, สังเกตุ…), as the one that is commoner. */
const LOOKALIKES: Record<string, string> = { ณ: 'น', ศ: 'ส', ษ: 'ส', ฎ: 'ฏ', ฑ: 'ท', ฒ: 'ท', ฌ: 'ช', ฬ: 'ล' };

const replaceLookalikes = (text: string): string => text.replace(/[ณศษฎฑฒฌฬ]/g, (letter) => LOOKALIKES[letter]!);

/** Text without the differences that do not matter: digits, signs in telephone numbers, composition, invisible characters, optional marks, letters of one sound, case. */
export const fold = (text: string): string =>
  // What a mark stood between may be two halves of one letter now.
  replaceLookalikes(
    joinTelephones(normalise(text).replace(OPTIONAL_MARKS, ''))
      .replace(/เเ/g, 'แ')
      .replace(/\u0e4d\u0e32/g, '\u0e33'),
  );

/** A silenced letter with its mark: the ธ์ of ผูกพันธ์, the ธิ์ of ผลสัมฤทธิ์. */
const SILENT = /[ก-ฮ][\u0e34\u0e38]?\u0e4c/g;
/** Vowel signs above and below, and ะ: what is mistyped, left out or put in most often (ธุรการ, ธุระการ). */
const VOWEL_SIGNS = /[\u0e30\u0e31\u0e34-\u0e3a]/g;

/** The sound of ทำ in ธรรม; the รร of การรมควัน has no consonant before it. */
const AM = /([ก-ฮ])รร+(?=ม)/g;
/**
 * Letters that stand for each other by sound (กรรมการ, กำมะการ) or that many mistake (เว็ป, ระเอียด), as one of them. That ป
 * is บ and ล is ร was measured (search/DESIGN.md); ด and ต changed nothing and are kept apart.
 */
// prettier-ignore
const SOUNDS: Record<string, string> = {
  ฃ: 'ข', ฅ: 'ค', ฆ: 'ค', ญ: 'ย', ฏ: 'ต', ฐ: 'ท', ธ: 'ท', ป: 'บ', ภ: 'พ', ล: 'ร', ฤ: 'ร', ฦ: 'ร', ใ: 'ไ', ๅ: 'า',
};
const SAME_SOUND = new RegExp(`[${Object.keys(SOUNDS).join('')}]`, 'g');

/** A consonant written twice or more. */
const DOUBLED = /([ก-ฮ])\1+/g;

/** The phonetic fold: folded, without silent letters, vowel signs above and below, and ะ; letters of one sound as one, doubled consonants as one (สัมนา, สัมมนา). */
export const foldPhonetically = (text: string): string =>
  fold(normalise(text).replace(SILENT, ''))
    .replace(VOWEL_SIGNS, '')
    .replace(/เเ/g, 'แ')
    .replace(/\u0e4d[าๅ]|ำ/g, 'ม')
    .replace(SAME_SOUND, (letter) => SOUNDS[letter]!)
    .replace(AM, '$1')
    .replace(DOUBLED, '$1');

/** A text folded, and where each folded character stands in the original (one more entry than characters). */
export interface FoldedText {
  folded: string;
  from: number[];
}

/** Pieces folded before: texts are long, and their letters few. */
const foldedPieces = new Map<string, string>();
const foldPiece = (piece: string): string => {
  const known = foldedPieces.get(piece);
  if (known !== undefined) return known;
  const folded = fold(piece);
  foldedPieces.set(piece, folded);
  return folded;
};

/** Folds a text and keeps positions, for marking matches in the reader's own spelling. */
export const foldWithPositions = (text: string): FoldedText => {
  let folded = '';
  const from: number[] = [];
  const leftOut = signsInTelephones(text);
  // A letter with the marks after it, or a sequence that folds together (เเ, ํ + า), is folded as one.
  for (const match of text.matchAll(/เ[\u0e47-\u0e4c]*เ|\u0e4d[\u0e47-\u0e4c]*\u0e32|[\s\S][\u0300-\u036f]*/gu)) {
    if (leftOut.has(match.index)) continue;
    folded += foldPiece(match[0]);
    while (from.length < folded.length) from.push(match.index);
  }
  from.push(text.length);
  return { folded, from };
};
