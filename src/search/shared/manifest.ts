/** Name of the file beside Pagefind's index that says how the site is searched. */
export const MANIFEST = 'search.json';

export interface Manifest {
  /** Name of the file that describes Pagefind's index. */
  index: string;
  /** Name of the file of the words that the index is made of (`Vocabulary`). */
  words: string;
  /** Words that so many pages or more hold are left out of running text. */
  minPagesLeftOut: number;
  /** Name of the file of all pages; absent where they are too many for one. */
  pages?: string;
}
