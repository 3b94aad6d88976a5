import type { Kind } from './kinds.ts';

/** What a file says of its making that readers have no use for, and strangers may have. */
export type Trace = 'place' | 'camera' | 'author';

export interface Cleaned {
  bytes: Uint8Array;
  /** What has been taken out; empty when nothing was there. */
  traces: readonly Trace[];
}

/**
 * A picture without what its camera and its programs wrote into it: place, camera, author, comments. Dots and
 * colours stay byte for byte, and so does the way it is turned. Kinds without such parts come back as they are.
 */
export const clean = (kind: Kind | undefined, bytes: Uint8Array): Cleaned => {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const removed: Buffer[] = [];
  const cleaned =
    kind === 'jpg'
      ? cleanJpeg(buffer, removed)
      : kind === 'png'
        ? cleanPng(buffer, removed)
        : kind === 'webp'
          ? cleanWebp(buffer, removed)
          : kind === 'gif'
            ? cleanGif(buffer, removed)
            : kind === 'avif'
              ? cleanAvif(buffer, removed)
              : kind === 'svg'
                ? cleanSvg(buffer, removed)
                : buffer;
  return { bytes: cleaned, traces: tracesOf(removed) };
};

const tracesOf = (removed: readonly Buffer[]): Trace[] => {
  const traces = new Set<Trace>();
  for (const part of removed) {
    const exif = readExif(part);
    if (exif?.has(0x8825) || /GPS(?:Latitude|Longitude)/i.test(part.toString('latin1'))) traces.add('place');
    if (exif?.has(0x010f) || exif?.has(0x0110) || /tiff:(?:Make|Model)/.test(part.toString('latin1'))) traces.add('camera');
    // Whatever else is written there was written by somebody or something.
    if (exif ? exif.has(0x013b) || exif.has(0x8298) : part.length > 0) traces.add('author');
  }
  return [...traces];
};

const TIFF_OFFSETS = [0, 6];

/** The tags of the first directory of Exif, with their place; undefined for what is no Exif. */
const readExif = (part: Buffer): Map<number, { at: number; little: boolean }> | undefined => {
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
const orientationOf = (part: Buffer): number => {
  const tag = readExif(part)?.get(0x0112);
  if (!tag) return 1;
  const value = tag.little ? part.readUInt16LE(tag.at + 8) : part.readUInt16BE(tag.at + 8);
  return value >= 1 && value <= 8 ? value : 1;
};

/** Exif that says the way a picture is turned, and nothing else. */
const exifOfOrientation = (orientation: number): Buffer =>
  Buffer.from([0x4d, 0x4d, 0, 0x2a, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0]);

const EXIF = Buffer.from('Exif\0\0', 'latin1');

const cleanJpeg = (bytes: Buffer, removed: Buffer[]): Buffer => {
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

const PNG_NOTES = new Set(['tEXt', 'zTXt', 'iTXt', 'eXIf', 'tIME']);

const cleanPng = (bytes: Buffer, removed: Buffer[]): Buffer => {
  const kept: Buffer[] = [bytes.subarray(0, 8)];
  let at = 8;
  while (at + 12 <= bytes.length) {
    const end = at + 12 + bytes.readUInt32BE(at);
    const type = bytes.toString('latin1', at + 4, at + 8);
    if (PNG_NOTES.has(type)) removed.push(bytes.subarray(at + 8, end - 4));
    else kept.push(bytes.subarray(at, end));
    at = end;
    if (type === 'IEND') break;
  }
  if (at < bytes.length) removed.push(bytes.subarray(at));
  return removed.length ? Buffer.concat(kept) : bytes;
};

const cleanWebp = (bytes: Buffer, removed: Buffer[]): Buffer => {
  const kept: Buffer[] = [];
  let at = 12;
  while (at + 8 <= bytes.length) {
    const length = bytes.readUInt32LE(at + 4);
    const end = at + 8 + length + (length % 2);
    const type = bytes.toString('latin1', at, at + 4);
    if (type === 'EXIF' || type === 'XMP ') removed.push(bytes.subarray(at + 8, at + 8 + length));
    else kept.push(Buffer.from(bytes.subarray(at, end)));
    at = end;
  }
  if (!removed.length) return bytes;
  const extended = kept.find((chunk) => chunk.toString('latin1', 0, 4) === 'VP8X');
  // The flags of Exif (8) and XMP (4): neither is there any more.
  if (extended) extended[8]! &= ~0x0c;
  const content = Buffer.concat(kept);
  const head = Buffer.from(bytes.subarray(0, 12));
  head.writeUInt32LE(content.length + 4, 4);
  return Buffer.concat([head, content]);
};

const cleanGif = (bytes: Buffer, removed: Buffer[]): Buffer => {
  const tableOf = (flags: number) => (flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0);
  let at = 13 + tableOf(bytes[10] ?? 0);
  const kept: Buffer[] = [bytes.subarray(0, at)];
  const skipBlocks = (from: number): number => {
    let place = from;
    while (place < bytes.length && bytes[place] !== 0) place += bytes[place]! + 1;
    return place + 1;
  };
  while (at < bytes.length) {
    const start = at;
    if (bytes[at] === 0x21) at = skipBlocks(at + 2);
    else if (bytes[at] === 0x2c) at = skipBlocks(at + 11 + tableOf(bytes[at + 9] ?? 0));
    else {
      kept.push(bytes.subarray(at, at + 1));
      break;
    }
    const part = bytes.subarray(start, at);
    const isNote = part[0] === 0x21 && (part[1] === 0xfe || (part[1] === 0xff && part.toString('latin1', 3, 11) === 'XMP Data'));
    if (isNote) removed.push(part);
    else kept.push(part);
  }
  return removed.length ? Buffer.concat(kept) : bytes;
};

/** AVIF names parts of the file by their place, so that what goes is overwritten with zeros and nothing moves. */
const cleanAvif = (bytes: Buffer, removed: Buffer[]): Buffer => {
  const copy = Buffer.from(bytes);
  const meta = boxesIn(copy, 0, copy.length).find(({ type }) => type === 'meta');
  if (!meta) return bytes;
  const inner = boxesIn(copy, meta.start + 4, meta.end);
  const infos = inner.find(({ type }) => type === 'iinf');
  const places = inner.find(({ type }) => type === 'iloc');
  if (!infos || !places) return bytes;
  const notes = new Set<number>();
  const skip = copy[infos.start] === 0 ? 6 : 8;
  for (const { type, start, end } of boxesIn(copy, infos.start + skip, infos.end)) {
    const version = copy[start]!;
    if (type !== 'infe' || version < 2) continue;
    const wide = version === 3;
    const kind = copy.toString('latin1', start + (wide ? 10 : 8), start + (wide ? 14 : 12));
    const rest = copy.toString('latin1', start, end);
    if (kind === 'Exif' || (kind === 'mime' && rest.includes('rdf+xml')))
      notes.add(wide ? copy.readUInt32BE(start + 4) : copy.readUInt16BE(start + 4));
  }
  for (const { id, offset, length } of placesOf(copy, places.start)) {
    if (!notes.has(id) || offset + length > copy.length) continue;
    removed.push(Buffer.from(copy.subarray(offset + 4, offset + length)));
    copy.fill(0, offset, offset + length);
  }
  return removed.length ? copy : bytes;
};

const boxesIn = (bytes: Buffer, from: number, to: number): { type: string; start: number; end: number }[] => {
  const boxes = [];
  for (let at = from; at + 8 <= to;) {
    const size = bytes.readUInt32BE(at) || to - at;
    if (size < 8) break;
    boxes.push({ type: bytes.toString('latin1', at + 4, at + 8), start: at + 8, end: Math.min(at + size, to) });
    at += size;
  }
  return boxes;
};

const placesOf = (bytes: Buffer, start: number): { id: number; offset: number; length: number }[] => {
  const version = bytes[start]!;
  const sizes = bytes.readUInt16BE(start + 4);
  const [offsetSize, lengthSize, baseSize, indexSize] = [sizes >> 12, (sizes >> 8) & 15, (sizes >> 4) & 15, version > 0 ? sizes & 15 : 0];
  let at = start + 6;
  const read = (size: number): number => {
    const value = size === 0 ? 0 : size === 8 ? Number(bytes.readBigUInt64BE(at)) : bytes.readUIntBE(at, size);
    at += size;
    return value;
  };
  const found = [];
  for (let items = read(version < 2 ? 2 : 4); items > 0; items--) {
    const id = read(version < 2 ? 2 : 4);
    if (version > 0) read(2);
    read(2);
    const base = read(baseSize);
    for (let extents = read(2); extents > 0; extents--) {
      read(indexSize);
      const offset = base + read(offsetSize);
      found.push({ id, offset, length: read(lengthSize) });
    }
  }
  return found;
};

const SVG_NOTES =
  /<!--[\s\S]*?-->|<((?:\w+:)?metadata)\b[^>]*?(?:\/>|>[\s\S]*?<\/\1\s*>)|\s(?:inkscape:export-filename|sodipodi:docname|sodipodi:absref)\s*=\s*(?:"[^"]*"|'[^']*')/g;

const cleanSvg = (bytes: Buffer, removed: Buffer[]): Buffer => {
  const text = bytes.toString('utf8');
  const cleaned = text.replace(SVG_NOTES, (note: string) => {
    // What only says that a drawing program made it is nobody's.
    if (/creator|author|@|filename|docname|absref|GPS/i.test(note)) removed.push(Buffer.from(note));
    return '';
  });
  return cleaned === text ? bytes : Buffer.from(cleaned);
};
