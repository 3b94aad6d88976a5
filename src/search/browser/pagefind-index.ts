import { PAGEFIND_SIGNATURE, type Fragment } from '../shared/record-format.ts';
import { decodeCbor } from './cbor.ts';
import { fetchGzip } from './fetch-gzip.ts';
import { memoize } from './memoize.ts';

/**
 * Reads the files of Pagefind's index (format of 1.6): gzip around a signature and CBOR. Pagefind's own browser module would do,
 * but costs 67 kB of code before the first byte of the index, and gives no positions of words.
 */
export interface PagefindIndex {
  /** How many pages there are. */
  size: number;
  /** Pages that hold a word or, of an unfinished one, any word that begins so. */
  lookUp: (word: string, isUnfinished: boolean) => Promise<PostingList>;
  /** Values of a filter with the numbers of their pages. */
  readFilter: (name: string) => Promise<ReadonlyMap<string, ReadonlySet<number>>>;
  readFragment: (page: number) => Promise<Fragment>;
}

/** The pages that hold a word, by number, and where. */
export type PostingList = ReadonlyMap<number, Positions>;

/** Where a page holds a word, counted in words from the beginning of the page. */
export interface Positions {
  /** In running text. */
  text: readonly number[];
  /** In what Pagefind counts more: the title and names. */
  names: readonly number[];
}

/** What Pagefind multiplies weights by; running text has weight 1. */
const WEIGHT_UNIT = 24;
/** Chunks of the index that are read for one unfinished word; the commonest two letters fill about two. */
const MAX_CHUNKS = 2;

/** Comes after every word. */
const AFTER_ALL = '\uffff';

type Meta = [
  version: string,
  pages: [hash: string, words: number][],
  chunks: [from: string, to: string, hash: string][],
  filters: [name: string, hash: string][],
];
type Word = [word: string, pages: [step: number, positions: number[], ...unknown[]][]];

const readFile = async (address: string): Promise<Uint8Array> => (await fetchGzip(address)).subarray(PAGEFIND_SIGNATURE.length);

/** @throws (rejects) when the index cannot be loaded. */
export const openPagefindIndex = async (folder: string, metaFile: string): Promise<PagefindIndex> => {
  const read = async (path: string) => decodeCbor(await readFile(folder + path));
  const [, pages, chunks, filters] = (await read(metaFile)) as Meta;
  const readChunk = memoize(async (hash: string) => ((await read(`index/${hash}.pf_index`)) as [Word[]])[0]);
  return {
    size: pages.length,
    lookUp: async (word, isUnfinished) => {
      const last = isUnfinished ? `${word}${AFTER_ALL}` : word;
      // By where the next chunk begins: Pagefind shortens the ends it writes, and a chunk may hold words beyond its own.
      const holding = chunks.filter(([from], chunk) => from <= last && word < (chunks[chunk + 1]?.[0] ?? AFTER_ALL)).slice(0, MAX_CHUNKS);
      const found = new Map<number, Positions>();
      for (const words of await Promise.all(holding.map(([, , hash]) => readChunk(hash))))
        for (const [held, postings] of words)
          if (isUnfinished ? held.startsWith(word) : held === word)
            for (const [page, positions] of readPages(postings)) {
              const known = found.get(page);
              found.set(
                page,
                known ? { text: [...known.text, ...positions.text], names: [...known.names, ...positions.names] } : positions,
              );
            }
      return found;
    },
    readFilter: memoize(async (name: string) => {
      const hash = filters.find(([filter]) => filter === name)?.[1];
      if (!hash) return new Map<string, Set<number>>();
      const [, values] = (await read(`filter/${hash}.pf_filter`)) as [string, [string, number[]][]];
      return new Map(values.map(([value, steps]) => [value, new Set(addUp(steps))]));
    }),
    readFragment: async (page) =>
      JSON.parse(new TextDecoder().decode(await readFile(`${folder}fragment/${pages[page]![0]}.pf_fragment`))) as Fragment,
  };
};

/** Numbers from the steps between them. */
const addUp = (steps: readonly number[]): number[] => {
  let sum = 0;
  return steps.map((step) => (sum += step));
};

/** Page numbers come as steps. */
const readPages = (pages: Word[1]): [page: number, positions: Positions][] => {
  const numbers = addUp(pages.map(([step]) => step));
  return pages.map(([, steps], index) => [numbers[index]!, readPositions(steps)]);
};

/** Positions come as steps, too; a negative number is the weight, less one, of those after it. */
const readPositions = (steps: readonly number[]): Positions => {
  const text: number[] = [];
  const names: number[] = [];
  let into = text;
  let position = 0;
  for (const step of steps) {
    if (step < 0) {
      into = -step - 1 > WEIGHT_UNIT ? names : text;
      position = 0;
    } else {
      position += step;
      into.push(position);
    }
  }
  return { text, names };
};
