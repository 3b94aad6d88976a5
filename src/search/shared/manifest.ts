import type { TownWord } from '../../thai/answer-words.ts';
import type { GramKind } from './grams.ts';

/** Name of the file that says how the site is searched. */
export const MANIFEST = 'search.json';

/** That of the pages that a device keeps, of a site that is too large to keep the index of all. */
export const KEPT_MANIFEST = 'kept.json';

/** Where the files of a search index lie, all of them in the manifest's folder. */
export interface Manifest {
  /** How many pages there are. */
  size: number;
  /** Folder of this index; its name changes with what it holds, so browsers may keep its files for good. */
  folder: string;
  /** How many files the posting lists of each kind of grams are spread over; absent where one file holds all pages. */
  files?: Record<GramKind, number>;
  /** Words of the town for kinds of answer, where it has some. */
  answerWords?: readonly TownWord[];
}

/** All pages of a small site. */
export const ALL_PAGES = 'pages.km';
/** One page of a large site. */
export const pageFile = (page: number): string => `page/${page}.km`;
/** The posting lists of some grams. */
export const postingFile = (kind: GramKind, file: number): string => `${kind}/${file}.km`;
/** What each page of a large site can be narrowed by. */
export const FACETS_FILE = 'facets.km';
