import type { Clean } from './clean.ts';

export const cleanWebp: Clean = (bytes, removed) => {
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
