import type { Clean } from './clean.ts';

export const cleanGif: Clean = (bytes, removed) => {
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
