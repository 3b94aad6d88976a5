import type { LoadedEntry } from '../../content/audience.ts';
import type { Heading } from '../../markdown/headings.ts';

/** What the search index is told of an entry. */
export interface SearchedEntry extends Omit<LoadedEntry, 'body'> {
  /** The words of its body, a block a line. */
  text: string;
  headings: readonly Heading[];
}

/** Leaves out of an entry what the index does not need: it goes from one process to another. */
export const toSearchedEntry = ({ body, ...entry }: LoadedEntry): SearchedEntry => ({ ...entry, text: body.text, headings: body.headings });
