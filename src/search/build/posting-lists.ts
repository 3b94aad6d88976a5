import { hashGram, placeGram } from '../shared/grams.ts';

/** Pages that a site may have: hash and page together must fit into the 53 bits of a number. */
const MAX_PAGES = 2 ** 21;
/** Grams remembered, so that most of those that a page repeats are passed over at once. */
const REMEMBERED = 1 << 14;

/** A gram's key in its file, and the pages that hold it in order. */
export type PostingList = readonly [key: number, pages: readonly number[]];

/**
 * Which pages hold each gram of one length. A gram is its 32-bit hash: a site of 5,000 pages has ten million postings, which as
 * objects would take a gigabyte and a minute.
 */
export class PostingLists {
  readonly #gramLength: number;
  /** The grams of one page after the other; some stand twice. */
  #hashes = new Uint32Array(1 << 16);
  #count = 0;
  /** How many grams there are up to the end of each page. */
  readonly #pageEnds: number[] = [];
  readonly #remembered = new Float64Array(REMEMBERED).fill(-1);

  constructor(gramLength: number) {
    this.#gramLength = gramLength;
  }

  /** Adds the next page by its folded, compact text. */
  addPage(text: string): void {
    let lineStart = 0;
    while (lineStart < text.length) {
      const found = text.indexOf('\n', lineStart);
      const lineEnd = found < 0 ? text.length : found;
      for (let at = lineStart; at + this.#gramLength <= lineEnd; at++) this.#add(hashGram(text, at, this.#gramLength));
      lineStart = lineEnd + 1;
    }
    this.#pageEnds.push(this.#count);
  }

  #add(hash: number): void {
    const posting = hash * MAX_PAGES + this.#pageEnds.length;
    const place = hash % REMEMBERED;
    if (this.#remembered[place] === posting) return;
    this.#remembered[place] = posting;
    if (this.#count === this.#hashes.length) {
      const larger = new Uint32Array(1.5 * this.#count);
      larger.set(this.#hashes);
      this.#hashes = larger;
    }
    this.#hashes[this.#count++] = hash;
  }

  /** About how many postings there are: some pages are counted twice for a gram. */
  get size(): number {
    return this.#count;
  }

  /** The lists of each of so many files, one file after the other. */
  *spreadOver(files: number): Generator<PostingList[]> {
    const ends = new Uint32Array(files);
    for (let at = 0; at < this.#count; at++) ends[placeGram(this.#hashes[at]!, files).file]!++;
    for (let file = 1; file < files; file++) ends[file]! += ends[file - 1]!;
    const postings = new Float64Array(this.#count);
    const next = ends.slice();
    let page = this.#pageEnds.length - 1;
    for (let at = this.#count - 1; at >= 0; at--) {
      while (page > 0 && at < this.#pageEnds[page - 1]!) page -= 1;
      const hash = this.#hashes[at]!;
      postings[--next[placeGram(hash, files).file]!] = hash * MAX_PAGES + page;
    }
    for (let file = 0; file < files; file++) yield listPages(postings.subarray(ends[file - 1] ?? 0, ends[file]).sort(), files);
  }
}

/** The lists that sorted postings make. */
const listPages = (postings: Float64Array, files: number): PostingList[] => {
  const lists: [number, number[]][] = [];
  let hash = -1;
  for (let at = 0; at < postings.length; at++) {
    if (postings[at] === postings[at - 1]) continue;
    const of = Math.floor(postings[at]! / MAX_PAGES);
    if (of !== hash) lists.push([placeGram(of, files).key, []]);
    hash = of;
    lists.at(-1)![1].push(postings[at]! % MAX_PAGES);
  }
  return lists;
};
