import { byTitle } from '#src/domain/knowledge-base.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareThai, initialOf } from '#src/thai/order.ts';

describe('Thai dictionary order', () => {
  it('puts a word under its first consonant, past a leading vowel', () => {
    expect(['แม่น้ำ', 'ไทย', 'เทศบาล', 'กองช่าง', 'นา', 'ทะเล', 'โรงเรียน', 'ฮูก'].sort(compareThai)).toEqual([
      'กองช่าง',
      'ทะเล',
      'เทศบาล',
      'ไทย',
      'นา',
      'แม่น้ำ',
      'โรงเรียน',
      'ฮูก',
    ]);
  });

  it('looks at tone marks only where the words are the same but for them', () => {
    expect(['ป้าย', 'ปาน', 'ป่า', 'ปา'].sort(compareThai)).toEqual(['ปา', 'ป่า', 'ปาน', 'ป้าย']);
  });

  it('counts numbers by value, Thai and Arabic digits alike', () => {
    expect(['ข้อ ๑๐', 'ข้อ 9', 'ข้อ ๒', 'ข้อ 11'].sort(compareThai)).toEqual(['ข้อ ๒', 'ข้อ 9', 'ข้อ ๑๐', 'ข้อ 11']);
    expect(compareThai('ปี ๒๕๖๕', 'ปี 2565')).toBe(0);
  });

  it('orders entries by their titles', () => {
    const entries = ['ไฟฟ้า', 'ประปา'].map((title) => ({ data: { title } }));
    expect(entries.sort(byTitle).map(({ data }) => data.title)).toEqual(['ประปา', 'ไฟฟ้า']);
  });
});

describe('the letter of a title', () => {
  it.each([
    ['การจัดการความรู้', 'ก'],
    ['เทศบาล', 'ท'],
    ['แผน', 'ผ'],
    ['โครงการ', 'ค'],
    ['ใบอนุญาต', 'บ'],
    ['ไฟฟ้า', 'ฟ'],
    ['ฤดูฝน', 'ฤ'],
    ['อาคาร', 'อ'],
    ['ฮอร์โมน', 'ฮ'],
    ['“เรื่องเล่า”', 'ร'],
    ['(ร่าง) คู่มือ', 'ร'],
    ['  ขุมความรู้', 'ข'],
    ['Knowledge', 'K'],
    ['after action review', 'A'],
    ['5ส', '0–9'],
    ['๕ส', '0–9'],
    ['...', '0–9'],
    ['', '0–9'],
  ])('of "%s" is %s', (title, label) => {
    expect(initialOf(title).label).toBe(label);
  });

  it('has an address in lower-case ASCII, one for each letter', () => {
    const letters = [
      ...Array.from({ length: 46 }, (_, index) => String.fromCharCode(0x0e01 + index)),
      ...'ABCDEFGHIJKLMNOPQRSTUVWXYZ',
      '1',
    ];
    const ids = letters.map((letter) => initialOf(letter).id);
    expect(new Set(ids).size).toBe(letters.length);
    expect(ids.filter((id) => !/^[a-z0-9-]+$/.test(id))).toEqual([]);
  });

  it('is found for any title whatever', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom(...'เแโใไก า”A๑😀') })),
        (title) => {
          expect(initialOf(title).label).toMatch(/^(?:[ก-ฮ]|[A-Z]|0–9)$/);
          expect(initialOf(title).id).toMatch(/^[a-z0-9-]+$/);
        },
      ),
    );
  });
});
