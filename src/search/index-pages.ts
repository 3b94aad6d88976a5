import { foldLoosely, INDEX_GRAM, indexKeysOf, isPiece, visitIndexKeys } from './thai-text.ts';
import type { PageRecord } from './page-record.ts';
import { rankOf, winnow } from './winnow.ts';

/**
 * Keys that the running text of all pages together may put into the index, for Pagefind's time and
 * memory are linear in them (2 s and 700 MB a million). Of more, a sample is taken of every page.
 */
const KEYS_OF_SITE = 550_000;
/** Keys that a page may always have: with fewer, phrases of a few words are no longer found. */
const KEYS_PER_PAGE = 200;
/** Shortest end of a title or name that can be found by itself. */
const SHORTEST_END = 2;

/** What the engine indexes of one page: keys by place. */
export interface IndexedPage {
  record: PageRecord;
  title: string;
  names: string;
  text: string;
}

/** The keys of every page, and the window by which those of its text are sampled: 1 when it has them all. */
export const chooseKeys = (records: readonly PageRecord[]): { pages: IndexedPage[]; window: number } => {
  const keys = new KeyNumbers();
  const texts = records.map(({ headings, summary, text }) => keys.inOrder([...headings.map((heading) => heading.text), summary, text]));
  const all = texts.reduce((sum, { pieces }) => sum + new Set(pieces).size, 0);
  const most = Math.max(KEYS_OF_SITE, KEYS_PER_PAGE * records.length);
  const window = all <= most ? 1 : Math.ceil((2 * all) / most) - 1;
  return {
    window,
    pages: records.map((record, index) => ({
      record,
      title: keys.write(keys.withEnds([record.title])),
      names: keys.write(keys.withEnds([...record.names, ...record.synonyms])),
      text: keys.write(keys.sample(texts[index]!, window)),
    })),
  };
};

/** Keys of a text as numbers: overlapping pieces in order, and what is always kept. */
interface NumberedText {
  pieces: number[];
  others: number[];
}

/** Keys as numbers in order of appearance: a page has thousands, and comparing strings would take half of the indexing. */
class KeyNumbers {
  readonly #numbers = new Map<string, number>();
  readonly #keys: string[] = [];
  readonly #ranks: number[] = [];

  inOrder(texts: readonly string[]): NumberedText {
    const numbered: NumberedText = { pieces: [], others: [] };
    visitIndexKeys(foldLoosely(texts.join('\n')), (key, _start, _end, _whole, joint) =>
      (isPiece(key, joint) ? numbered.pieces : numbered.others).push(this.#number(key)),
    );
    return numbered;
  }

  sample({ pieces, others }: NumberedText, window: number): number[] {
    const ranks = pieces.map((number) => this.#ranks[number]!);
    return [...others, ...winnow(ranks, window).map((place) => pieces[place]!)];
  }

  /** Keys of titles and names: also their last letters, so that the last word of one is found though it is short. */
  withEnds(texts: readonly string[]): number[] {
    const ends = texts.flatMap((text) => {
      const last = indexKeysOf(foldLoosely(text)).at(-1)?.key ?? '';
      return last.length === INDEX_GRAM ? Array.from({ length: INDEX_GRAM - SHORTEST_END }, (_, cut) => last.slice(cut + 1)) : [];
    });
    const { pieces, others } = this.inOrder(texts);
    return [...pieces, ...others, ...ends.map((end) => this.#number(end))];
  }

  /** Keys as the engine is given them, each once, and in order: the places of a key in two pages are then near each other and compress well, a quarter less. */
  write(numbers: readonly number[]): string {
    return [...new Set(numbers)]
      .map((number) => this.#keys[number]!)
      .sort()
      .join(' ');
  }

  #number(key: string): number {
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.#keys.length);
    this.#ranks.push(rankOf(key));
    return this.#keys.push(key) - 1;
  }
}
