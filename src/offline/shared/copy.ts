/** A file that a device keeps before anybody asked for it. */
export interface KeptFile {
  /** From the folder of the worker. */
  url: string;
  /** Changes with what is in it; null where the name does. */
  revision: string | null;
}

/** What the build tells the worker. */
export interface Copy {
  /** The day of the build, ISO 8601. */
  today: string;
  files: readonly KeptFile[];
  /** The manifest of the search that answers without a network. */
  search: string;
  /** Whether that search knows the kept pages alone, since the index of all is too large to keep. */
  searchesKeptPages: boolean;
  /** Folders of pictures beside entries. */
  pictureFolders: readonly string[];
}

/** Pages that were opened: how many a device keeps, for how many days, and how large one may be. */
export const MAX_VISITED = 50;
export const MAX_DAYS = 30;
export const MAX_PAGE_LETTERS = 300_000;
/** Pictures that were shown. */
export const MAX_PICTURES = 40;
export const MAX_PICTURE_BYTES = 200_000;
