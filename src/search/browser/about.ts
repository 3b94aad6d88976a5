import { toOfficialWords } from '../../thai/everyday-words.ts';
import { foldPage, type PageText } from './folded-page.ts';
import { findPieces, measureCoverage } from './match.ts';
import type { FoldedQuery } from './query.ts';

/** What a page says it is about, folded, in the words of offices. */
interface Purpose {
  /** Its title and other names. */
  names: readonly string[];
  /** All of its names, headings and summary. */
  whole: string;
}

/** What stands before what a page is about: การ makes a noun of a verb, and a manual calls itself one. */
const PREFIX = /^(?:คูมือ(?:สำหรับประชาชน|ประชาชน|การปฏิบัติงาน)? ?)?(?:การ|ความ)?/;

const purposes = new WeakMap<PageText, Purpose>();

const purposeOf = (page: PageText): Purpose => {
  const known = purposes.get(page);
  if (known) return known;
  const { title, names, synonyms, headings, summary } = foldPage(page).strict;
  const official = [title, ...names, ...synonyms].map((name) => toOfficialWords(name.replace(PREFIX, '')));
  const purpose = { names: official, whole: [...official, ...[...headings, summary].map(toOfficialWords)].join('\n') };
  purposes.set(page, purpose);
  return purpose;
};

/** How alike two texts are, 0–1: twice the letters of their common pieces by the letters of both. */
const measureLikeness = (a: string, b: string): number =>
  (2 * findPieces(a, b).reduce((sum, { length }) => sum + length, 0)) / (a.length + b.length);

/** How much a page is about a subject, 0–1, by what it calls itself. */
export const measureAbout = (subject: FoldedQuery, page: PageText): { name: number; purpose: number } => {
  const { names, whole } = purposeOf(page);
  return {
    name: names.reduce((most, name) => Math.max(most, measureLikeness(subject.folded, name)), 0),
    purpose: measureCoverage(subject, whole),
  };
};
