import type { Found } from '../engine.ts';
import { findMatches, makeExcerpt, type Excerpt } from '../excerpt.ts';
import type { Query } from '../rank.ts';

/** An element with text. */
export const element = <Tag extends keyof HTMLElementTagNameMap>(tag: Tag, text = '', className = ''): HTMLElementTagNameMap[Tag] => {
  const made = document.createElement(tag);
  if (text) made.textContent = text;
  if (className) made.className = className;
  return made;
};

/** A text with the stretches that match the query marked. */
const marked = (tag: 'span' | 'p', { text, marks }: Excerpt): HTMLElement => {
  const made = element(tag);
  let end = 0;
  for (const [from, to] of marks) {
    made.append(text.slice(end, from), element('mark', text.slice(from, to)));
    end = to;
  }
  made.append(text.slice(end));
  return made;
};

/** Where a result is: its kind, department, step and year. */
export const whereabouts = ({ page }: Found): string =>
  [page.kind, page.department, page.step, page.year && `ปีงบประมาณ ${page.year}`].filter(Boolean).join(' · ');

/** The title of a result with its matches marked. */
export const markedTitle = (query: Query, { page }: Found): HTMLElement =>
  marked('span', { text: page.title, marks: findMatches(query.strict.folded, page.title) });

/** The passage that answers best, in the page's own spelling. */
export const passage = (query: Query, { page }: Found): { excerpt: Excerpt; shown: HTMLElement } => {
  const excerpt = makeExcerpt(query, `${page.summary}\n${page.text}`);
  return { excerpt, shown: marked('p', excerpt) };
};

/** Shortest match worth scrolling to. */
const SHORTEST_FRAGMENT = 4;

/** The address of a result; the browser scrolls to the match in the body and marks it (text fragment). */
export const resultHref = (base: string, { page }: Found, { text, marks }: Excerpt): string => {
  const best = marks.reduce((longest, [from, to]) => (to - from > longest.length ? text.slice(from, to) : longest), '');
  return base + page.address + (best.trim().length >= SHORTEST_FRAGMENT ? `#:~:text=${encodeURIComponent(best.trim())}` : '');
};

/** Most headings shown of one page. */
const MOST_HEADINGS = 3;
/** Share of the query that a heading must hold in one piece to be shown. */
const LEAST_OF_QUERY = 0.5;

/** Headings of a page that hold the query or most of it, best first, with the address of each. */
export const matchingHeadings = (base: string, query: Query, { page }: Found): { href: string; text: string; marked: HTMLElement }[] =>
  page.headings
    .map(({ id, text }) => {
      const marks = findMatches(query.strict.folded, text);
      return { id, text, marks, held: marks.reduce((most, [from, to]) => Math.max(most, to - from), 0) };
    })
    .filter(({ held, text }) => held >= Math.max(LEAST_OF_QUERY * query.text.trim().length, 2) && text !== page.title)
    .sort((a, b) => b.held - a.held)
    .slice(0, MOST_HEADINGS)
    .map(({ id, text, marks }) => ({
      href: `${base}${page.address}#${encodeURIComponent(id)}`,
      text,
      marked: marked('span', { text, marks }),
    }));
