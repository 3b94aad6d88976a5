import { cutAtMarks, findMatches, makeExcerpt, type Excerpt } from '../excerpt.ts';
import type { Query } from '../query.ts';
import type { SearchResult } from '../search-index.ts';
import { createElement } from './create-element.ts';
import { addressOfMatch } from './match-address.ts';

/** A text with the stretches that match the query marked. */
const createMarked = (tag: 'span' | 'p', marked: Pick<Excerpt, 'text' | 'marks'>): HTMLElement => {
  const made = createElement(tag);
  made.append(...cutAtMarks(marked).map((piece, at) => (at % 2 ? createElement('mark', piece) : piece)));
  return made;
};

/** Where a result is: its kind, department, step and year, and first of all whether it is invented. */
export const describeWhereabouts = ({ page }: SearchResult): string =>
  [page.sample && 'ตัวอย่าง', page.kind, page.department, page.step, page.year && `ปีงบประมาณ ${page.year}`].filter(Boolean).join(' · ');

/** The title of a result with its matches marked. */
export const createTitle = (query: Query, { page }: SearchResult): HTMLElement =>
  createMarked('span', { text: page.title, marks: findMatches(query.strict.folded, page.title) });

/** The passage that answers best, in the page's own spelling, and the address that leads to it. */
export const createPassage = (base: string, query: Query, { page }: SearchResult): { href: string; shown: HTMLElement } => {
  const text = `${page.summary}\n${page.text}`;
  const excerpt = makeExcerpt(query, text);
  return { href: base + addressOfMatch(query, page, text, excerpt), shown: createMarked('p', excerpt) };
};

/** Headings shown of one page. */
const MAX_HEADINGS = 3;
/** Share of the query that a heading must hold in one piece to be shown, and letters of it. */
const MIN_SHARE_OF_QUERY = 0.5;
const MIN_LETTERS_OF_QUERY = 2;

/** Headings of a page that hold the query or most of it, best first, with the address of each. */
export const findHeadings = (base: string, query: Query, { page }: SearchResult): { href: string; text: string; marked: HTMLElement }[] =>
  page.headings
    .map(({ id, text }) => {
      const marks = findMatches(query.strict.folded, text);
      return { id, text, marks, held: marks.reduce((most, [from, to]) => Math.max(most, to - from), 0) };
    })
    .filter(
      ({ held, text }) => held >= Math.max(MIN_SHARE_OF_QUERY * query.text.trim().length, MIN_LETTERS_OF_QUERY) && text !== page.title,
    )
    .sort((a, b) => b.held - a.held)
    .slice(0, MAX_HEADINGS)
    .map(({ id, text, marks }) => ({
      href: `${base}${page.address.split('#')[0]}#${encodeURIComponent(id)}`,
      text,
      marked: createMarked('span', { text, marks }),
    }));
