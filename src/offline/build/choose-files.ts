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

/** Pixels across that a picture needs on the dense screen of a phone. */
const PHONE_WIDTH = 900;

const attribute = (tag: string, name: string): string | undefined => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];

/** Of a picture in several widths the one for phones; the worker shows it in the place of the others. */
const addressForPhones = (tag: string): string | undefined => {
  const widths = attribute(tag, 'srcset')
    ?.split(', ')
    .map((candidate) => candidate.split(' '))
    .map(([address, width]) => ({ address, width: Number.parseFloat(width ?? '') }));
  return widths ? (widths.find(({ width }) => width >= PHONE_WIDTH) ?? widths.at(-1))?.address : attribute(tag, 'src');
};

/** Paths of the pictures that a page shows, from the site's root; `base` is the path that the site is served under. */
export const picturesIn = (html: string, base: string): string[] =>
  [...html.matchAll(/<img\b[^>]*>/g)]
    .flatMap(([tag]) => addressForPhones(tag) ?? [])
    .map((address) => decodeURI(address.replaceAll('&amp;', '&')))
    .filter((address) => address.startsWith(base))
    .map((address) => address.slice(base.length));
