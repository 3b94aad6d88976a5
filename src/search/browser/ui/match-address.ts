import { findMatches, findWholeWords, type Excerpt, type Stretch } from '../excerpt.ts';
import type { Query } from '../query.ts';
import type { PageRecord } from '../../shared/page-record.ts';

/** Letters of a match that is worth scrolling to, at least. */
const MIN_FRAGMENT_LETTERS = 4;
/** Letters before and after the match that tell it from the same words elsewhere in the page, about. */
const CONTEXT_LETTERS = 16;

const lengthOf = ([start, end]: Stretch): number => end - start;

/**
 * The address of a page, at the match in its text: a text fragment, which the browser scrolls to and marks, after the id of the heading
 * above it, where a browser goes that knows no fragments or finds the text written otherwise. A page whose title says as much opens at its top.
 *
 * @param text The text of which the excerpt was made.
 */
export const addressOfMatch = (query: Query, page: PageRecord, text: string, { best }: Excerpt): string => {
  const inTitle = Math.max(0, ...findMatches(query.strict.folded, page.title).map(lengthOf));
  if (!best || lengthOf(best) < MIN_FRAGMENT_LETTERS || lengthOf(best) <= inTitle) return page.address;
  // A row or a resolution has its place already.
  const [path, place] = page.address.split('#');
  return `${path}#${place ?? findHeadingAbove(page, text, best[0])}:~:${writeFragments(text, best)}`;
};

/** The id of the last heading that stands before a place in the text, in the form of an address; empty where there is none. */
const findHeadingAbove = ({ headings }: PageRecord, text: string, place: number): string => {
  const lines = text.slice(0, (text + '\n').indexOf('\n', place)).split('\n');
  const heading = lines
    .reverse()
    .map((line) => headings.find((known) => known.text === line))
    .find(Boolean);
  return heading ? encodeURIComponent(heading.id) : '';
};

/**
 * Text directives for a stretch. Browsers find only whole words, by their own dictionary, so the stretch and its context are cut there.
 * The browser goes to the first directive that it finds: the stretch between its neighbours, else wherever it stands first.
 */
const writeFragments = (text: string, stretch: Stretch): string => {
  const [start, end] = findWholeWords(text, stretch);
  const [before] = findWholeWords(text, [Math.max(start - CONTEXT_LETTERS, text.lastIndexOf('\n', start - 1) + 1), start]);
  const [, after] = findWholeWords(text, [end, Math.min(end + CONTEXT_LETTERS, (text + '\n').indexOf('\n', end))]);
  const words = encode(text.slice(start, end));
  const [prefix, suffix] = [encode(text.slice(before, start)), encode(text.slice(end, after))];
  const there = `${prefix && `${prefix}-,`}${words}${suffix && `,-${suffix}`}`;
  return [...new Set([there, words])].map((directive) => `text=${directive}`).join('&');
};

/** A hyphen, and what else parts a directive, is written by its number. */
const encode = (text: string): string => encodeURIComponent(text.trim()).replaceAll('-', '%2D');
