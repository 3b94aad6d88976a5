import { unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { repack } from '#src/documents/package.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const pack = (parts: Record<string, string>, mtime: Date) =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, bytes(text)])), { mtime });
const parts = { 'word/document.xml': '<w>ข้อ 1</w>', 'media/seal.png': '\u0000png', '[Content_Types].xml': '<Types/>' };

describe('a package packed anew', () => {
  it('is the same whenever its parts were packed', () => {
    expect(repack(pack(parts, new Date('2026-11-20')))).toEqual(repack(pack(parts, new Date('2001-02-03T04:05:06'))));
  });

  it('has the same parts, the list of contents first', () => {
    const unpacked = unzipSync(repack(pack(parts, new Date())));
    expect(Object.keys(unpacked)).toEqual(['[Content_Types].xml', 'word/document.xml', 'media/seal.png']);
    expect(new TextDecoder().decode(unpacked['media/seal.png'])).toBe('\u0000png');
  });

  it('may have the texts of its XML changed, and nothing else', () => {
    const unpacked = unzipSync(repack(pack(parts, new Date()), (_, text) => text.replace(/png|1/g, '๑')));
    expect(new TextDecoder().decode(unpacked['word/document.xml'])).toBe('<w>ข้อ ๑</w>');
    expect(new TextDecoder().decode(unpacked['media/seal.png'])).toBe('\u0000png');
  });
});
