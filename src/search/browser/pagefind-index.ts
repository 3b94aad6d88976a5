import { remember } from './remember.ts';
import type { Fragment } from '../shared/page-record.ts';

/**
 * Reads the files of Pagefind's index (format of 1.6), which its binary wrote: gzip around a mark and
 * CBOR. Its own browser module would do, but costs 67 kB of code before the first byte of the index, and gives
 * no way to ask for all keys of a piece at once.
 */
export interface PagefindIndex {
  /** How many pages there are. */
  size: number;
  /** Pages that hold a word, or any word that begins with it: page number → where in the page. */
  lookUp: (word: string, beginning: boolean) => Promise<ReadonlyMap<number, Places>>;
  /** Values of a filter with the numbers of their pages. */
  filter: (name: string) => Promise<ReadonlyMap<string, ReadonlySet<number>>>;
  fragment: (page: number) => Promise<Fragment>;
}

/** Where a page holds a word, counted in words from the beginning of the page. */
export interface Places {
  /** In running text. */
  text: readonly number[];
  /** In what the engine counts more: the title and names. */
  names: readonly number[];
}

/** How the engine marks its files. */
export const SIGNATURE = 'pagefind_dcd';
/** What it multiplies weights by. */
const WEIGHT_UNIT = 24;
/** Parts of the index that one beginning of a word may lie in; the commonest two letters fill about two. */
const MOST_CHUNKS = 2;

/** Comes after every key. */
const AFTER_ALL = '\uffff';

type Meta = [
  version: string,
  pages: [hash: string, words: number][],
  chunks: [from: string, to: string, hash: string][],
  filters: [name: string, hash: string][],
];
type Word = [word: string, pages: [step: number, places: number[], ...unknown[]][]];

/** The content of a file that is gzip. @throws (rejects) when it cannot be had. */
export const readPacked = async (address: string): Promise<Uint8Array> => {
  const response = await fetch(address);
  if (!response.ok || !response.body) throw new Error(`${response.status} ${address}`);
  const unpacked = new Response(response.body.pipeThrough(new DecompressionStream('gzip')));
  return new Uint8Array(await unpacked.arrayBuffer());
};

const readFile = async (address: string): Promise<Uint8Array> => (await readPacked(address)).subarray(SIGNATURE.length);

/** @throws (rejects) when the index cannot be loaded. */
export const openPagefindIndex = async (folder: string, metaFile: string): Promise<PagefindIndex> => {
  const read = async (path: string) => decodeCbor(await readFile(folder + path));
  const [, pages, chunks, filters] = (await read(metaFile)) as Meta;
  const readChunk = remember(async (hash: string) => ((await read(`index/${hash}.pf_index`)) as [Word[]])[0]);
  return {
    size: pages.length,
    lookUp: async (key, beginning) => {
      const last = beginning ? `${key}${AFTER_ALL}` : key;
      // By where the next part begins: the engine shortens the ends it writes, and a part may hold words beyond its own.
      const holding = chunks.filter(([from], place) => from <= last && key < (chunks[place + 1]?.[0] ?? AFTER_ALL)).slice(0, MOST_CHUNKS);
      const found = new Map<number, Places>();
      for (const words of await Promise.all(holding.map(([, , hash]) => readChunk(hash))))
        for (const [word, places] of words)
          if (beginning ? word.startsWith(key) : word === key)
            for (const [page, held] of readPages(places)) {
              const known = found.get(page);
              found.set(page, known ? { text: [...known.text, ...held.text], names: [...known.names, ...held.names] } : held);
            }
      return found;
    },
    filter: remember(async (name: string) => {
      const hash = filters.find(([filter]) => filter === name)?.[1];
      if (!hash) return new Map<string, Set<number>>();
      const [, values] = (await read(`filter/${hash}.pf_filter`)) as [string, [string, number[]][]];
      return new Map(values.map(([value, steps]) => [value, new Set(addUp(steps))]));
    }),
    fragment: async (page) =>
      JSON.parse(new TextDecoder().decode(await readFile(`${folder}fragment/${pages[page]![0]}.pf_fragment`))) as Fragment,
  };
};

/** Numbers from the steps between them. */
const addUp = (steps: readonly number[]): number[] => {
  let sum = 0;
  return steps.map((step) => (sum += step));
};

/** Page numbers come as steps. */
const readPages = (pages: Word[1]): [page: number, places: Places][] => {
  const numbers = addUp(pages.map(([step]) => step));
  return pages.map(([, places], index) => [numbers[index]!, readPlaces(places)]);
};

/** Places come as steps, too; a negative number is the weight, less one, of those after it. */
const readPlaces = (steps: readonly number[]): Places => {
  const text: number[] = [];
  const names: number[] = [];
  let into = text;
  let place = 0;
  for (const step of steps) {
    if (step < 0) {
      into = -step - 1 > WEIGHT_UNIT ? names : text;
      place = 0;
    } else {
      place += step;
      into.push(place);
    }
  }
  return { text, names };
};

/** The part of CBOR (RFC 8949) that the engine writes: integers, texts, lists. @throws {RangeError} on anything else. */
export const decodeCbor = (bytes: Uint8Array): unknown => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const texts = new TextDecoder();
  let at = 0;
  const readNumber = (info: number): number => {
    if (info < 24) return info;
    const size = 1 << (info - 24);
    at += size;
    if (size === 1) return view.getUint8(at - 1);
    if (size === 2) return view.getUint16(at - 2);
    if (size === 4) return view.getUint32(at - 4);
    if (size === 8) return Number(view.getBigUint64(at - 8));
    throw new RangeError(`CBOR: length ${info}`);
  };
  const readItem = (): unknown => {
    const head = view.getUint8(at++);
    const info = head & 31;
    switch (head >> 5) {
      case 0:
        return readNumber(info);
      case 1:
        return -1 - readNumber(info);
      case 3: {
        const length = readNumber(info);
        at += length;
        return texts.decode(bytes.subarray(at - length, at));
      }
      case 4: {
        const items: unknown[] = [];
        if (info === 31) {
          while (view.getUint8(at) !== 0xff) items.push(readItem());
          at += 1;
        } else for (let left = readNumber(info); left > 0; left--) items.push(readItem());
        return items;
      }
      default:
        throw new RangeError(`CBOR: item ${head}`);
    }
  };
  return readItem();
};
