import { createHash } from 'node:crypto';
import type { Attachment } from '../content/raw-entry.ts';
import { inspectFile } from './inspect.ts';

/** A photograph made for screens of one width, so that a phone does not load what only a large screen can show. */
export interface Rendition {
  width: number;
  /** Its name among the files that never change. */
  name: string;
}

/** Pixels, for phones, dense phones and tablets, and large screens. */
const WIDTHS = [480, 960, 1440, 2000];
/** The seal of the town stands 48 pixels wide on every page, on dense screens of twice or three times as many dots. */
const SEAL_WIDTHS = [48, 96, 144];
/** Where `site.yaml` lies, and beside it the seal. */
const SITE_FOLDER = 'site';

/** WebP, which phones know since 2020, and which is made sooner than AVIF. Drawings with sharp edges, which are kept as PNG, need more. */
export const WEBP_QUALITY = { photograph: 76, drawing: 90 } as const;
/** Changes with how renditions are made, so that no browser keeps an old one under the same name. */
const EDITION = JSON.stringify([WEBP_QUALITY, 1]);

const RENDERED = new Set(['jpg', 'png', 'webp', 'avif']);

/** The renditions of a picture, the smallest first; none of what is drawn at any size, or moves. @throws {FileChangedError} */
export const renditionsOf = (file: Attachment): Rendition[] => {
  const { kind, size, animated } = inspectFile(file);
  if (kind === undefined || !RENDERED.has(kind) || size?.width === undefined || animated) return [];
  const whole = size.width;
  const widths = file.collection === SITE_FOLDER ? SEAL_WIDTHS : WIDTHS;
  const digest = createHash('sha256').update(`${file.hash}${EDITION}`).digest('hex').slice(0, 16);
  // The largest is of the picture's own width where that is less: nothing is made larger than it is.
  const wanted = [...widths.filter((width) => width < whole), Math.min(whole, widths.at(-1)!)];
  return [...new Set(wanted)].map((width) => ({ width, name: `${digest}-${width}.webp` }));
};
