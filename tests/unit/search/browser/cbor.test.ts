import { describe, expect, it } from 'vitest';
import { decodeCbor } from '#src/search/browser/cbor.ts';

describe('Pagefind’s files', () => {
  it.each([
    ['a small number', [0x17], 23],
    ['numbers of one, two and four bytes', [0x83, 0x18, 0xff, 0x19, 0x01, 0x00, 0x1a, 0, 1, 0, 0], [255, 256, 65_536]],
    ['a negative number', [0x38, 0x18], -25],
    ['text', [0x66, 0xe0, 0xb8, 0x81, 0xe0, 0xb8, 0x82], 'กข'],
    ['a list without a length', [0x9f, 0x01, 0x80, 0xff], [1, []]],
  ])('give %s', (_, bytes, value) => expect(decodeCbor(Uint8Array.from(bytes))).toEqual(value));

  it('are refused when they hold what Pagefind does not write', () => {
    expect(() => decodeCbor(Uint8Array.of(0xf6))).toThrow(RangeError);
  });
});
