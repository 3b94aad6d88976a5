import { describe, expect, it } from 'vitest';
import { eventText, periodLabel } from '#src/text/timeline.ts';

describe('an event of a plan’s year', () => {
  const day = { start: '2021-12-31', end: '2021-12-31' };
  it.each([
    [{ kind: 'activity', part: undefined, start: '2022-01-03', end: '2022-01-05' }, 'โครงการและกิจกรรม 3–5 ม.ค. 65'],
    [{ kind: 'row-end', part: { part: 1, parts: 2 }, ...day }, 'กิจกรรมของแผนสิ้นสุด (ช่วงที่ 1 จาก 2) 31 ธ.ค. 64'],
    [{ kind: 'row-end', part: { part: 1, parts: 1 }, ...day }, 'กิจกรรมของแผนสิ้นสุด 31 ธ.ค. 64'],
  ] as const)('%j says what it is and when', (event, text) => expect(eventText(event)).toBe(text));
});

describe('a period of a plan', () => {
  const rows = [1, 2, 3, 4].map((number) => ({ tableNumber: 2, row: { number: `1.${number}` } as never }));

  it('is told by the numbers of its rows where they have room, else by how many they are', () => {
    expect(periodLabel(rows.slice(0, 1))).toBe('กิจกรรม 2.1.1');
    expect(periodLabel(rows.slice(0, 3))).toBe('กิจกรรม 2.1.1 2.1.2 2.1.3');
    expect(periodLabel(rows)).toBe('4 กิจกรรม');
  });
});
