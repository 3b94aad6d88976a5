import { describe, expect, it } from 'vitest';
import { findTypingSlips } from '#src/thai/typing-slips.ts';

/** A text with every slip mended that can be mended for certain. */
const mend = (text: string): string =>
  findTypingSlips(text)
    .toReversed()
    .reduce(
      (whole, { index, found, mend: right }) =>
        right === undefined ? whole : whole.slice(0, index) + right + whole.slice(index + found.length),
      text,
    );

describe('slips of typing', () => {
  it.each([
    ['ท\u0e4d\u0e32งาน', 'ทำงาน'],
    ['น\u0e4d\u0e49\u0e32', 'น้ำ'],
    ['น\u0e49\u0e4d\u0e32', 'น้ำ'],
    ['นำ\u0e49', 'น้ำ'],
    ['เเผน', 'แผน'],
    ['เลื่่อง', 'เลื่อง'],
    ['ที\u0e48\u0e35', 'ที่'],
    ['ท\u0e48\u0e35', 'ที่'],
    ['ขา\u0e49ว', 'ข้าว'],
    ['จะ\u0e4a', 'จ๊ะ'],
    ['ต่างๆๆ', 'ต่างๆ'],
    ['และ ฯ ล ฯ', 'และ ฯลฯ'],
    ['ไอ\u200bแพด', 'ไอแพด'],
  ])('%s becomes %s', (wrong, right) => {
    expect(mend(wrong)).toBe(right);
    expect(findTypingSlips(right)).toEqual([]);
  });

  it.each(['ไม่้', 'ทืิ', 'ก ้า', 'เโก', 'ก\u0e45', '2๕65'])('%s is told, and nobody can say what was meant', (text) => {
    expect(findTypingSlips(text).map(({ mend: right }) => right)).toEqual([undefined]);
  });

  it.each([
    'ผลสัมฤทธิ์',
    'สิทธิ์',
    'ซื้อ',
    'ผู้',
    'จันทร์',
    'ฤๅษี',
    'ต่าง ๆ',
    'ฯลฯ',
    'พุทธํ สรณํ',
    'ก็',
    'เเ'.slice(1),
    '๒๕๖๕ และ 2565',
    'เครื่องหมาย ่ เรียกว่าไม้เอก',
    'ฯพณฯ',
  ])('%s is right', (text) => {
    expect(findTypingSlips(text)).toEqual([]);
  });

  it('are found wherever a closer look finds them: a text that is passed over holds none', () => {
    const letters = [
      ...'กล\u0e31\u0e34\u0e39\u0e3a\u0e47\u0e48\u0e4b\u0e4c\u0e4d\u0e4e\u0e30\u0e32\u0e33\u0e40\u0e41\u0e44\u0e45ๆฯ( \n1๒\u200b\u00ad',
    ];
    // A slip at the end makes every text one that is looked at.
    const certain = '\nเเ';
    const apart = letters.flatMap((first) =>
      letters.flatMap((second) =>
        letters
          .map((third) => first + second + third)
          .filter((text) => findTypingSlips(text).length !== findTypingSlips(text + certain).length - 1),
      ),
    );
    expect(apart).toEqual([]);
  });
});
