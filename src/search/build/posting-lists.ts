import { hashGram, placeGram } from '../shared/grams.ts';
import { makePosting, pageOf, type Posting } from '../shared/posting-file.ts';

/** Grams remembered of a page, so that most of those that it repeats are passed over at once. */
const REMEMBERED = 1 << 14;

/** A gram's key in its file, and its postings in the order of pages. */
export type PostingList = readonly [key: number, postings: readonly Posting[]];

/**
 * Which pages hold each gram of one length. A gram is its 32-bit hash: a site of 5,000 pages has ten million postings (a gram in a
 * page), which as objects would take a gigabyte and a minute.
 */
export class PostingLists {
  readonly #gramLength: number;
  /** The grams of one page after the other; some stand twice. */
  #hashes = new Uint32Array(1 << 16);
  #count = 0;
  /** How many grams there are up to the end of each page. */
  readonly #pageEnds: number[] = [];
  /** And up to the end of its title and names, which come first. */
  readonly #nameEnds: number[] = [];
  readonly #remembered = new Uint32Array(REMEMBERED);

  constructor(gramLength: number) {
    this.#gramLength = gramLength;
  }

  /** Adds the next page by its folded, compact text: its title and names, then the rest. */
  addPage(names: string, rest: string): void {
    this.#remembered.fill(0);
    this.#addText(names);
    this.#nameEnds.push(this.#count);
    this.#addText(rest);
    this.#pageEnds.push(this.#count);
  }

  #addText(text: string): void {
    const end = text.length - this.#gramLength;
    let line = text.indexOf('\n');
    for (let at = 0; at <= end; at++) {
      if (line >= 0 && line < at) line = text.indexOf('\n', at);
      if (line >= 0 && line < at + this.#gramLength) at = line;
      else this.#add(hashGram(text, at, this.#gramLength));
    }
  }

  #add(hash: number): void {
    const place = hash % REMEMBERED;
    if (this.#remembered[place] === hash) return;
    this.#remembered[place] = hash;
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
    // Postings of a file lie together, in the order of pages.
    const next = Uint32Array.from(ends, (_, file) => ends[file - 1] ?? 0);
    const hashes = new Uint32Array(this.#count);
    const postings = new Uint32Array(this.#count);
    for (let at = 0, page = 0; at < this.#count; at++) {
      while (at >= this.#pageEnds[page]!) page += 1;
      const to = next[placeGram(this.#hashes[at]!, files).file]!++;
      hashes[to] = this.#hashes[at]!;
      postings[to] = makePosting(page, at < this.#nameEnds[page]!);
    }
    for (let file = 0; file < files; file++) {
      const lists = new Map<number, number[]>();
      for (let at = ends[file - 1] ?? 0; at < ends[file]!; at++) {
        const list = lists.get(hashes[at]!);
        const posting = postings[at]!;
        if (!list) lists.set(hashes[at]!, [posting]);
        // What a page holds twice, it holds first in its names.
        else if (pageOf(list.at(-1)!) !== pageOf(posting)) list.push(posting);
      }
      yield Array.from(lists, ([hash, of]) => [placeGram(hash, files).key, of]);
    }
  }
}
