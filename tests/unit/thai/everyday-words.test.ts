import { describe, expect, it } from 'vitest';
import { EVERYDAY_WORDS, toOfficialWords } from '#src/thai/everyday-words.ts';
import { fold } from '#src/thai/fold.ts';

describe('words of everyday speech', () => {
  it.each([
    ['เบี้ยคนแก่', 'เบี้ยยังชีพผู้สูงอายุ'],
    ['ต่อเติมบ้าน', 'ดัดแปลงอาคาร'],
    ['ขอติดมิเตอร์น้ำ', 'ขอติดมาตรวัดน้ำ'],
    ['จ่ายค่าน้ำ', 'ชำระค่าน้ำ'],
    ['เสียภาษีป้าย', 'ชำระภาษีป้าย'],
    ['ทำใบเกิด', 'ทำสูติบัตร'],
  ])('“%s” is “%s” in the words of offices', (said, written) => {
    expect(toOfficialWords(fold(said))).toBe(fold(written));
  });

  it('what an office writes stays as it is', () => {
    expect(toOfficialWords(fold('เครื่องเสียงเสีย'))).toBe(fold('เครื่องเสียงเสีย'));
    expect(toOfficialWords(fold('เบี้ยยังชีพผู้สูงอายุ'))).toBe(fold('เบี้ยยังชีพผู้สูงอายุ'));
  });

  it('no word of the table holds an everyday word of another row, or its meaning would change twice', () => {
    const changed = Object.keys(EVERYDAY_WORDS).filter(
      (official) => toOfficialWords(toOfficialWords(fold(official))) !== toOfficialWords(fold(official)),
    );
    expect(changed).toEqual([]);
  });
});
