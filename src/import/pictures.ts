import sharp from 'sharp';
import type { Picture } from './paper.ts';

/** As wide as a page shows a picture on a dense screen. */
const WIDEST = 1600;
const QUALITY = 80;

export interface Shrunk {
  name: string;
  bytes: Uint8Array;
}

/** A picture of a paper for a page: upright, no wider than needed, and without what the camera noted; undefined where it cannot be read. */
export const shrink = async ({ bytes }: Picture, name: string): Promise<Shrunk | undefined> => {
  try {
    const image = sharp(bytes).rotate().resize({ width: WIDEST, withoutEnlargement: true });
    const { format, hasAlpha } = await sharp(bytes).metadata();
    const isDrawing = format === 'png' || format === 'gif' || hasAlpha;
    return isDrawing
      ? { name: `${name}.png`, bytes: await image.png({ palette: true }).toBuffer() }
      : { name: `${name}.jpg`, bytes: await image.jpeg({ quality: QUALITY, mozjpeg: true }).toBuffer() };
  } catch {
    return undefined;
  }
};
