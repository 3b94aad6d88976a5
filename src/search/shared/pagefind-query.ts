import { foldPhonetically } from '../../thai/fold.ts';
import { STOP_WORDS } from '../../thai/stop-words.ts';
import { normalise } from '../../thai/words.ts';

/** Letters of a word that is looked for, at most. */
const MAX_LETTERS = 24;
/** What a word costs that only sounds like one of the site, where one of the site costs 1: two short words that are there are worse. */
const SOUND_COST = 1.4;
/** What a word costs more for each bit by which it is rarer: of cuts into as many words the page mostly has the commoner. */
const RARITY_COST_PER_BIT = 0.1;
/** Letters of the phonetic fold that tell a word, at least: of fewer, ผู้รู้ would be ผล. */
const MIN_SOUND_LETTERS = 4;
/** What a letter costs that is in no word of the site. */
const LETTER_COST = 1.2;

const STOP_WORD = new RegExp(STOP_WORDS.join('|'), 'g');
const THAI_OR_OTHER = /[\u0e01-\u0e4e]+|[\p{L}\p{N}]+(?:[.,]\p{N}+)*/gu;

/**
 * Makes queries as Pagefind's own module takes them: words with spaces between. It finds only pages that hold all of them, so Thai is cut
 * into words of the site, whichever words a browser knows; a word that no page holds becomes the one that sounds alike, or goes.
 *
 * @param known The words of the site's index with how many pages hold each.
 */
export const makePagefindQuery = (known: ReadonlyMap<string, number>): ((text: string) => string) => {
  const words = [...known.keys()];
  const maxPages = Math.max(1, ...known.values());
  const costOf = (word: string): number => 1 + RARITY_COST_PER_BIT * Math.log2(maxPages / (known.get(word) ?? 1));
  const bySound = new Map(
    words.map((word) => [foldPhonetically(word), word] as const).filter(([sound]) => sound.length >= MIN_SOUND_LETTERS),
  );

  /** Cuts Thai into the cheapest words; letters in no word are left out. */
  const cut = (text: string, isLast: boolean): string[] => {
    const cheapest = [0];
    const last: { start: number; word?: string }[] = [{ start: 0 }];
    for (let end = 1; end <= text.length; end++) {
      cheapest[end] = cheapest[end - 1]! + LETTER_COST;
      last[end] = { start: end - 1 };
      for (let start = Math.max(0, end - MAX_LETTERS); start < end - 1; start++) {
        const typed = text.slice(start, end);
        const isThere = known.has(typed) || (isLast && end === text.length && words.some((word) => word.startsWith(typed)));
        const word = isThere ? typed : bySound.get(foldPhonetically(typed));
        if (word === undefined) continue;
        const cost = cheapest[start]! + (isThere ? 1 : SOUND_COST) * costOf(word);
        if (cost >= cheapest[end]!) continue;
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
      return known.has(piece) || (isLast && words.some((word) => word.startsWith(piece))) ? [piece] : [];
    });
    return (found.length ? found : pieces).join(' ');
  };
};
