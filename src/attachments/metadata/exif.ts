/**
 * Exif as cameras write it: the tags of its first directory, in JPEG, PNG, WebP and AVIF alike.
 */

const TIFF_OFFSETS = [0, 6];

/** The tags of the first directory of Exif, with their place; undefined for what is no Exif. */
export const readExif = (part: Buffer): Map<number, { at: number; little: boolean }> | undefined => {
  const start = TIFF_OFFSETS.find((offset) => /^(?:II\*\0|MM\0\*)/.test(part.toString('latin1', offset, offset + 4)));
  if (start === undefined || part.length < start + 8) return undefined;
  const little = part[start] === 0x49;
  const short = (at: number) => (at + 2 > part.length ? 0 : little ? part.readUInt16LE(at) : part.readUInt16BE(at));
  const directory = start + (little ? part.readUInt32LE(start + 4) : part.readUInt32BE(start + 4));
  const tags = new Map<number, { at: number; little: boolean }>();
  for (let index = 0; index < short(directory); index++) {
    const at = directory + 2 + index * 12;
    if (at + 12 > part.length) break;
    tags.set(short(at), { at, little });
  }
  return tags;
};

/** The way a picture is turned (1 to 8); 1 is upright. */
export const orientationOf = (part: Buffer): number => {
  const tag = readExif(part)?.get(0x0112);
  if (!tag) return 1;
  const value = tag.little ? part.readUInt16LE(tag.at + 8) : part.readUInt16BE(tag.at + 8);
  return value >= 1 && value <= 8 ? value : 1;
};

/** Exif that says the way a picture is turned, and nothing else. */
export const exifOfOrientation = (orientation: number): Buffer =>
  Buffer.from([0x4d, 0x4d, 0, 0x2a, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0]);
