import { toThaiDigits } from '../thai/digits.ts';

/** Consonants that number the pages before the first chapter: those that nobody writes any more (ฃ ฅ) and ฆ are passed over, as is usual. */
const FRONT_LETTERS: readonly string[] = [...'กขคงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮ'];

/** What stands on a page before the first chapter, counted from 1: ก, ข … ฮ, กก, ขข … */
export const frontLetter = (page: number): string =>
  FRONT_LETTERS[(page - 1) % FRONT_LETTERS.length]!.repeat(Math.ceil(page / FRONT_LETTERS.length));

/** Where the chapters begin and what is on which page. */
export interface Numbering {
  /** Pages between the cover and the first chapter. */
  front: number;
  /** Page of each anchor, counted from the first chapter, from 1. */
  pages: ReadonlyMap<string, number>;
}

/** What stands in the contents for a page: `๑๒`. */
export const pageNumber = (page: number): string => toThaiDigits(String(page));

/** Names of all pages in their order, as a viewer shows them: ปก, ก, ข, ๑, ๒ … */
export const pageLabels = (front: number, all: number): string[] =>
  Array.from({ length: all }, (_, place) => (place === 0 ? 'ปก' : place <= front ? frontLetter(place) : pageNumber(place - front)));

/** What a pass found, the pages of its file counted from 0: the first anchor is that of the first chapter. */
export const numberingOf = (found: ReadonlyMap<string, number>, firstChapter: string): Numbering => {
  const start = found.get(firstChapter);
  if (start === undefined) throw new Error(`The file has no page for ${firstChapter}`);
  return { front: start - 1, pages: new Map([...found].map(([anchor, page]) => [anchor, page - start + 1])) };
};

/** Whether two passes number alike, so that the numbers that the second prints are right. */
export const isSameNumbering = (a: Numbering, b: Numbering): boolean =>
  a.front === b.front && a.pages.size === b.pages.size && [...a.pages].every(([anchor, page]) => b.pages.get(anchor) === page);
