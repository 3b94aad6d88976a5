import { fold, foldPhonetically } from '../../thai/fold.ts';
import type { PageRecord } from '../shared/page-record.ts';
import type { Fold } from '../shared/grams.ts';

/** What of a page is searched. */
export type PageText = Pick<PageRecord, 'title' | 'names' | 'synonyms' | 'summary' | 'text' | 'boost'> & {
  headings: readonly { text: string }[];
};

/** The fields of a page in one fold. */
export interface FoldedFields {
  title: string;
  names: string[];
  synonyms: string[];
  headings: string[];
  summary: string;
  /** All of it, a field or paragraph a line. */
  whole: string;
}

/** A page in both folds. */
export interface FoldedPage extends Record<Fold, FoldedFields> {
  boost: number;
}

const foldFields = (page: PageText, foldText: (text: string) => string): FoldedFields => {
  const title = foldText(page.title);
  const names = page.names.map(foldText);
  const synonyms = page.synonyms.map(foldText);
  const headings = page.headings.map(({ text }) => foldText(text));
  const summary = foldText(page.summary);
  return {
    title,
    names,
    synonyms,
    headings,
    summary,
    whole: [title, ...names, ...synonyms, summary, ...headings, foldText(page.text)].join('\n'),
  };
};

const foldedPages = new WeakMap<PageText, FoldedPage>();

/** A page in both folds; folded at its first query and kept, since folding takes longer than scoring. */
export const foldPage = (page: PageText): FoldedPage => {
  const known = foldedPages.get(page);
  if (known) return known;
  const folded = { strict: foldFields(page, fold), phonetic: foldFields(page, foldPhonetically), boost: page.boost };
  foldedPages.set(page, folded);
  return folded;
};
