import { foldPhonetically } from '../../thai/fold.ts';
import { STOP_WORDS } from '../../thai/stop-words.ts';
import { normalise } from '../../thai/words.ts';

/** Letters of a word that is looked for, at most. */
const MAX_LETTERS = 24;
/** What a word costs that only sounds like one of the site, where one of the site costs 1: two short words that are there are worse. */
const SOUND_COST = 1.4;
/** What a letter costs that is in no word of the site. */
const LETTER_COST = 1.2;

const STOP_WORD = new RegExp(STOP_WORDS.join('|'), 'g');
const THAI_OR_OTHER = /[\u0e01-\u0e4e]+|[\p{L}\p{N}]+(?:[.,]\p{N}+)*/gu;

/**
 * Makes queries as Pagefind's own module takes them: words with spaces between. It finds only pages that hold all of them, so Thai is cut
 * into words of the site, whichever words a browser knows; a word that no page holds becomes the one that sounds alike, or goes.
 *
 * @param known The words of the site's index.
 */
export const makePagefindQuery = (known: readonly string[]): ((text: string) => string) => {
  const words = new Set(known);
  const bySound = new Map(known.map((word) => [foldPhonetically(word), word]));

  /** Cuts Thai into the cheapest words; letters in no word are left out. */
  const cut = (text: string, isLast: boolean): string[] => {
    const cheapest = [0];
    const last: { start: number; word?: string }[] = [{ start: 0 }];
    for (let end = 1; end <= text.length; end++) {
      cheapest[end] = cheapest[end - 1]! + LETTER_COST;
      last[end] = { start: end - 1 };
      for (let start = Math.max(0, end - MAX_LETTERS); start < end - 1; start++) {
        const typed = text.slice(start, end);
        const isThere = words.has(typed) || (isLast && end === text.length && known.some((word) => word.startsWith(typed)));
        const word = isThere ? typed : bySound.get(foldPhonetically(typed));
        const cost = cheapest[start]! + (isThere ? 1 : SOUND_COST);
        if (word === undefined || cost >= cheapest[end]!) continue;
        cheapest[end] = cost;
        last[end] = { start, word };
      }
    }
    const found: string[] = [];
    for (let end = text.length; end > 0; end = last[end]!.start) if (last[end]!.word !== undefined) found.unshift(last[end]!.word!);
    return found;
  };

  return (text) => {
    const telling = text.replace(STOP_WORD, ' ');
    const pieces = normalise(telling.trim() ? telling : text).match(THAI_OR_OTHER) ?? [];
    const found = pieces.flatMap((piece, index) => {
      const isLast = index === pieces.length - 1;
      if (/[\u0e01-\u0e4e]/.test(piece)) return cut(piece, isLast);
      return words.has(piece) || (isLast && known.some((word) => word.startsWith(piece))) ? [piece] : [];
    });
    return (found.length ? found : pieces).join(' ');
  };
};
