import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toArabicDigits, toThaiDigits } from '#src/thai/digits.ts';

const mixed = fc.string({ unit: fc.constantFrom(...'0123456789๐๑๒๓๔๕๖๗๘๙กปี/-. x') });

describe('Thai and Arabic digits', () => {
  it('are written one for the other, and nothing else changes', () => {
    expect(toThaiDigits('ปี 2565 (1,234)')).toBe('ปี ๒๕๖๕ (๑,๒๓๔)');
    expect(toArabicDigits('๐๑๒๓๔๕๖๗๘๙')).toBe('0123456789');
    expect(toArabicDigits('ข้อ ๓/2 ฿')).toBe('ข้อ 3/2 ฿');
  });

  it('of other scripts are left alone', () => {
    expect(toArabicDigits('໑ ১ １')).toBe('໑ ১ １');
  });

  it('are the same numbers: there and back gives the text again', () => {
    fc.assert(
      fc.property(mixed, (text) => {
        expect(toArabicDigits(toThaiDigits(text))).toBe(toArabicDigits(text));
        expect(toThaiDigits(toArabicDigits(text))).toBe(toThaiDigits(text));
        expect(toArabicDigits(text)).not.toMatch(/[๐-๙]/);
        expect(toThaiDigits(text)).not.toMatch(/[0-9]/);
      }),
    );
  });
});
