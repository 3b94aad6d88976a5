import { imageSize } from 'image-size';

/** Kinds of picture that every browser shows. */
const KINDS = new Set(['jpg', 'png', 'gif', 'webp', 'avif', 'svg']);

/** Pixels of a picture; a drawing (SVG) may have none of its own. */
export type PictureSize = { width: number; height: number } | { width?: never; height?: never };

/** The size of a picture file; undefined for what browsers cannot show. */
export const measurePicture = (bytes: Buffer): PictureSize | undefined => {
  try {
    const { width, height, type } = imageSize(bytes);
    return type && KINDS.has(type) ? { width, height } : undefined;
  } catch {
    return /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<svg[\s/>]/s.test(bytes.toString('latin1')) ? {} : undefined;
  }
};
