/** A page with what it shows beside its text: pictures, by their path in the site. */
export interface PageSize {
  path: string;
  bytes: number;
  isManual: boolean;
  pictures: readonly { path: string; bytes: number }[];
}

export interface Chosen {
  /** Paths in the site: pages and their pictures. */
  paths: string[];
  bytes: number;
  /** Manuals that are kept, and those that find no room. */
  manuals: number;
  left: number;
}

/**
 * The pages that find room on a device, in their order, each with its pictures; a page whose pictures find none is kept without them.
 */
export const choosePages = (pages: readonly PageSize[], room: number): Chosen => {
  const paths = new Set<string>();
  const chosen = { bytes: 0, manuals: 0, left: 0 };
  const add = (path: string, bytes: number): boolean => {
    if (paths.has(path)) return true;
    if (chosen.bytes + bytes > room) return false;
    paths.add(path);
    chosen.bytes += bytes;
    return true;
  };
  for (const page of pages) {
    const fits = add(page.path, page.bytes);
    if (page.isManual) chosen[fits ? 'manuals' : 'left'] += 1;
    if (fits) for (const picture of page.pictures) add(picture.path, picture.bytes);
  }
  return { paths: [...paths], ...chosen };
};

/** Paths of the pictures that a page shows, from the site's root; `base` is the path that the site is served under. */
export const picturesIn = (html: string, base: string): string[] =>
  [...html.matchAll(/<img\b[^>]*?\ssrc="([^"]+)"/g)]
    .map(([, source]) => decodeURI(source!.replaceAll('&amp;', '&')))
    .filter((source) => source.startsWith(base))
    .map((source) => source.slice(base.length));
