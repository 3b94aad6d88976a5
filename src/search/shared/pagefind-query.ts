import { foldPhonetically } from '../../thai/fold.ts';
import { STOP_WORDS } from '../../thai/stop-words.ts';
import { cutIntoWords } from '../../thai/words.ts';

/** Pieces that a half-typed or misspelt word is cut into at most. */
const MAX_PIECES = 4;

const STOP_WORD = new RegExp(STOP_WORDS.join('|'), 'g');

/**
 * Makes queries as Pagefind's own module takes them: words with spaces between. It finds only pages that hold all of them, so a word that
 * no page holds becomes the one that sounds alike, or goes; words of asking go, too.
 *
 * @param known The words of the site's index.
 */
export const makePagefindQuery = (known: readonly string[]): ((text: string) => string) => {
  const words = new Set(known);
  const bySound = new Map(known.map((word) => [foldPhonetically(word), word]));
  const find = (typed: string, isLast: boolean): string | undefined =>
    words.has(typed) || (isLast && known.some((word) => word.startsWith(typed))) ? typed : bySound.get(foldPhonetically(typed));
  return (text) => {
    const telling = text.replace(STOP_WORD, ' ');
    const pieces = cutIntoWords(telling.trim() ? telling : text);
    const found: string[] = [];
    // The longest word first: a dictionary cuts ค่าธรรม, half of a word, into ค่า and ธรรม.
    for (let start = 0; start < pieces.length;) {
      let end = Math.min(pieces.length, start + MAX_PIECES);
      let word: string | undefined;
      while (end > start && (word = find(pieces.slice(start, end).join(''), end === pieces.length)) === undefined) end -= 1;
      if (word !== undefined) found.push(word);
      start = Math.max(end, start + 1);
    }
    return (found.length ? found : pieces).join(' ');
  };
};
