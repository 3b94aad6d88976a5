import { href } from './href.ts';

/** Pixels of a picture as it is published, and what is made of it for smaller screens. */
export interface Picture {
  width?: number;
  height?: number;
  renditions: readonly { width: number; name: string }[];
}

/** What a picture in running text takes up: the column of text, which on a phone is the screen. */
export const PROSE_SIZES = '(min-width: 48rem) 44rem, 100vw';

/** Where the renditions stand: with the files that never change, and that hosts are told to let browsers keep. */
const renditionHref = (name: string): string => href(`/_astro/${name}`);

/** Attributes of a picture beside `src`: its measures, so that the page keeps its place, and its renditions. */
export const picture = (
  of: Picture | undefined,
  sizes: string,
): { width?: number; height?: number; srcset?: string; sizes?: string } | undefined =>
  of && {
    ...(of.width && of.height && { width: of.width, height: of.height }),
    ...(of.renditions.length > 0 && {
      srcset: of.renditions.map(({ width, name }) => `${renditionHref(name)} ${width}w`).join(', '),
      sizes,
    }),
  };

/** Renditions of a picture that has one size on every screen, for screens of so many dots. */
export const denseSet = (of: Picture | undefined, width: number): string | undefined =>
  of && of.renditions.length > 0
    ? of.renditions.map((rendition) => `${renditionHref(rendition.name)} ${Math.max(rendition.width / width, 1)}x`).join(', ')
    : undefined;
