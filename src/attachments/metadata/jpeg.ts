import type { Clean } from './clean.ts';
import { exifOfOrientation, orientationOf } from './exif.ts';

const EXIF = Buffer.from('Exif\0\0', 'latin1');

export const cleanJpeg: Clean = (bytes, removed) => {
  const kept: Buffer[] = [bytes.subarray(0, 2)];
  let at = 2;
  while (at + 4 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1]!;
    // From the first scan on stand dots; after the end some cameras put a second picture, with the place again.
    if (marker === 0xda) break;
    const end = at + 2 + bytes.readUInt16BE(at + 2);
    const segment = bytes.subarray(at, end);
    const content = bytes.subarray(at + 4, end);
    const begins = (name: string) => content.toString('latin1', 0, name.length) === name;
    // Colours hang on these: JFIF, the colour profile and Adobe's note of the kind of colours.
    const isNeeded =
      marker < 0xe0 ||
      (marker > 0xef && marker !== 0xfe) ||
      marker === 0xe0 ||
      (marker === 0xe2 && begins('ICC_PROFILE')) ||
      (marker === 0xee && begins('Adobe'));
    if (isNeeded) kept.push(segment);
    else if (marker === 0xe1 && content.subarray(0, 6).equals(EXIF)) {
      removed.push(content);
      const orientation = orientationOf(content);
      if (orientation !== 1) {
        const exif = Buffer.concat([EXIF, exifOfOrientation(orientation)]);
        const head = Buffer.from([0xff, 0xe1, 0, 0]);
        head.writeUInt16BE(exif.length + 2, 2);
        kept.push(head, exif);
      }
    } else removed.push(content);
    at = end;
  }
  const rest = bytes.subarray(at);
  const end = rest.lastIndexOf(Buffer.from([0xff, 0xd9]));
  const firstEnd = endOfScans(rest);
  const cut = firstEnd ?? (end < 0 ? rest.length : end + 2);
  if (cut < rest.length && rest.subarray(cut).some((byte) => byte !== 0)) removed.push(rest.subarray(cut));
  // One upright without such parts stays as it is.
  return removed.length ? Buffer.concat([...kept, rest.subarray(0, cut)]) : bytes;
};

/** Where the dots end: the first end mark that stands between segments, not in one. */
const endOfScans = (rest: Buffer): number | undefined => {
  let at = 0;
  while (at + 2 <= rest.length) {
    if (rest[at] !== 0xff || rest[at + 1] === 0x00 || rest[at + 1] === 0xff || (rest[at + 1]! >= 0xd0 && rest[at + 1]! <= 0xd7)) {
      at += rest[at] === 0xff && rest[at + 1] !== 0xff ? 2 : 1;
      continue;
    }
    if (rest[at + 1] === 0xd9) return at + 2;
    if (at + 4 > rest.length) return undefined;
    at += 2 + rest.readUInt16BE(at + 2);
  }
  return undefined;
};
