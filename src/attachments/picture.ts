import { inflateSync } from 'node:zlib';
import { imageSize } from 'image-size';

/** Pixels of a picture as it is shown; a drawing (SVG) may have none of its own. */
export type PictureSize = { width: number; height: number } | { width?: never; height?: never };

/** Pixels of a picture, turned the way its camera says; undefined when they cannot be read. */
export const measurePicture = (bytes: Uint8Array): PictureSize | undefined => {
  try {
    const { width, height, orientation } = imageSize(bytes);
    if (!(width > 0 && height > 0)) return undefined;
    return orientation && orientation >= 5 ? { width: height, height: width } : { width, height };
  } catch {
    return undefined;
  }
};

/** Whether a picture moves: it is shown as it is, for what is made of it would stand still. */
export const isAnimated = (kind: string, bytes: Uint8Array): boolean => {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const head = (from: number, to: number) => buffer.toString('latin1', from, to);
  switch (kind) {
    case 'gif':
      return true;
    case 'webp':
      return head(12, 16) === 'VP8X' && (buffer[20]! & 2) !== 0;
    case 'png':
      return buffer.subarray(0, buffer.indexOf('IDAT', 0, 'latin1')).includes('acTL', 0, 'latin1');
    case 'avif':
      return head(8, 12) === 'avis';
    default:
      return false;
  }
};

/** How much of a picture is there: all of it, a beginning that browsers still show, or not enough to show. */
export type Wholeness = 'whole' | 'cut' | 'broken';

/** Whether a picture can be shown to its end, from the way its kind is laid out. */
export const wholenessOf = (kind: 'jpg' | 'png' | 'gif' | 'webp' | 'avif', bytes: Uint8Array): Wholeness => {
  if (!measurePicture(bytes)) return 'broken';
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  switch (kind) {
    case 'jpg':
      return wholenessOfJpeg(buffer);
    case 'png':
      return wholenessOfPng(buffer);
    case 'gif':
      return buffer.subarray(-64).includes(0x3b) ? 'whole' : 'broken';
    case 'webp':
      return buffer.readUInt32LE(4) + 8 <= buffer.length ? 'whole' : 'broken';
    case 'avif':
      return wholenessOfAvif(buffer);
  }
};

const wholenessOfJpeg = (bytes: Buffer): Wholeness => {
  const scan = bytes.indexOf(Buffer.from([0xff, 0xda]));
  if (scan < 0) return 'broken';
  return bytes.lastIndexOf(Buffer.from([0xff, 0xd9])) > scan ? 'whole' : 'cut';
};

const wholenessOfPng = (bytes: Buffer): Wholeness => {
  const data: Buffer[] = [];
  for (let at = 8; at + 12 <= bytes.length;) {
    const length = bytes.readUInt32BE(at);
    const type = bytes.toString('latin1', at + 4, at + 8);
    if (type === 'IDAT') data.push(bytes.subarray(at + 8, at + 8 + length));
    if (type === 'IEND') return canInflate(Buffer.concat(data)) ? 'whole' : 'broken';
    at += 12 + length;
  }
  return 'broken';
};

/** Pixels of a picture of 20,000 by 20,000; more is an attack, not a picture. */
const MAX_PIXEL_BYTES = 1_600_000_000;

const canInflate = (data: Buffer): boolean => {
  try {
    return inflateSync(data, { maxOutputLength: MAX_PIXEL_BYTES }).length > 0;
  } catch {
    return false;
  }
};

const wholenessOfAvif = (bytes: Buffer): Wholeness => {
  const boxes = new Set<string>();
  let at = 0;
  while (at + 8 <= bytes.length) {
    const size = bytes.readUInt32BE(at);
    boxes.add(bytes.toString('latin1', at + 4, at + 8));
    // A box of size 0 reaches to the end of the file.
    if (size === 0) return boxes.has('meta') ? 'whole' : 'broken';
    if (size < 8) return 'broken';
    at += size;
  }
  return at === bytes.length && boxes.has('meta') ? 'whole' : 'broken';
};
