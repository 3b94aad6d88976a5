/**
 * Grams are short overlapping pieces of a folded text. Thai is written without spaces, so what people type (half a word, a word across
 * the cuts of any dictionary, a word with a wrong letter) shares most of its grams with the pages that hold it; nothing is cut into words.
 */

/** The two folds of a text: as it is spelt, and as it sounds. */
export type Fold = 'strict' | 'phonetic';

/** The kinds of grams that pages are found by: the fold that each is cut from, and its letters. */
export const GRAM_KINDS = {
  spelling: { fold: 'strict', length: 3 },
  sound: { fold: 'phonetic', length: 5 },
  /** For queries too short for the others: น้ำ folds to two letters. */
  short: { fold: 'strict', length: 2 },
} as const satisfies Record<string, { fold: Fold; length: number }>;

export type GramKind = keyof typeof GRAM_KINDS;
export const GRAM_KIND_NAMES = Object.keys(GRAM_KINDS) as GramKind[];

const BETWEEN_LETTERS = /[^\p{L}\p{M}\p{N}\n]+/gu;

/** The lines of a folded text as grams are cut from them: letters and digits alone, so that “15 วัน” and “15วัน” are one. */
export const compact = (folded: string): string => folded.replace(BETWEEN_LETTERS, '');

/** FNV-1a over the letters of `text` from `start` on, 32 bits. */
export const hashGram = (text: string, start: number, length: number): number => {
  let hash = 0x811c9dc5;
  for (let at = start; at < start + length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  // The high bits choose a file: the last letters must reach them.
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
};

/** Hashes are below this. */
const HASHES = 2 ** 32;
/** The part of a hash that tells a gram from the others of its file. */
const KEYS = 2 ** 16;

/**
 * The file that holds a gram, and its key there. Files take grams in the order of their hashes. Two grams of one file share a key once in
 * some thousand files; then a page counts as holding what it does not, and its text tells.
 */
export const placeGram = (hash: number, files: number): { file: number; key: number } => ({
  file: Math.floor((hash / HASHES) * files),
  key: hash % KEYS,
});
