import type { Clean } from './clean.ts';

/** AVIF names parts of the file by their place, so that what goes is overwritten with zeros and nothing moves. */
export const cleanAvif: Clean = (bytes, removed) => {
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
