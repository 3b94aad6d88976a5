import type { Clean } from './clean.ts';

const PNG_NOTES = new Set(['tEXt', 'zTXt', 'iTXt', 'eXIf', 'tIME']);

export const cleanPng: Clean = (bytes, removed) => {
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
