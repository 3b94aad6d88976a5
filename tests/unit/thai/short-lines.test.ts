import { describe, expect, it } from 'vitest';
import { shortLines } from '#src/thai/short-lines.ts';

describe('a text in short lines', () => {
  it.each([
    ['กระบวนการจัดการความรู้', ['กระบวนการ', 'จัดการความรู้']],
    ['ภาวะผู้นำ', ['ภาวะผู้นำ']],
    ['Knowledge Management', ['Knowledge', 'Management']],
  ])('breaks %s between words', (text, lines) => {
    expect(shortLines(text, 12)).toEqual(lines);
  });

  it('loses no letter', () => {
    expect(shortLines('การวัดผลการจัดการความรู้', 3).join('')).toBe('การวัดผลการจัดการความรู้');
  });
});
