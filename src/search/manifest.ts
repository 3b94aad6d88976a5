/** Name of the file beside Pagefind's index that says how the site is searched. */
export const MANIFEST = 'search.json';

export interface Manifest {
  /** Name of the file that describes Pagefind's index. */
  index: string;
  /** Window by which the keys of running text are sampled (`winnow`). */
  window: number;
  /** Name of the file of all pages; absent where they are too many for one. */
  pages?: string;
}
