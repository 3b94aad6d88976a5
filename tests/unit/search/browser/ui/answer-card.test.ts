import { describe, expect, it } from 'vitest';
import { splitAtTelephones, telephoneHref } from '#src/search/browser/ui/answer-card.ts';

const numbersIn = (text: string): string[] => splitAtTelephones(text).filter((_, at) => at % 2);

describe('telephone numbers', () => {
  it.each([
    ['053-211234 ต่อ 12', ['053-211234 ต่อ 12']],
    ['โทร. 0 5321 1234 หรือ 08-1234-5678', ['0 5321 1234', '08-1234-5678']],
    ['0812345678', ['0812345678']],
    ['เลขที่ 40532112345 พ.ศ. 2565', []],
    ['10 20 30 วัน', []],
  ])('in %j are found as they are written', (text, numbers) => {
    expect(numbersIn(text)).toEqual(numbers);
    expect(splitAtTelephones(text).join('')).toBe(text);
  });

  it('are dialled without what parts them, an extension after a pause', () => {
    expect(telephoneHref('053-211234 ต่อ 12')).toBe('tel:053211234,12');
    expect(telephoneHref('0 5321 1234')).toBe('tel:053211234');
  });
});
