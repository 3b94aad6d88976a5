import { expect, it } from 'vitest';
import { bookletLabel } from '#src/text/booklets.ts';

const of = { name: 'x', page: '/manuals/', pages: 12, bytes: 1_234_567 };

it.each([
  [{ ...of, kind: 'booklet' }, 'ดาวน์โหลดรูปเล่ม (PDF 12 หน้า 1.2 MB)'],
  [{ ...of, kind: 'booklet', year: 2569 }, 'ดาวน์โหลดรูปเล่ม ปีงบประมาณ 2569 (PDF 12 หน้า 1.2 MB)'],
  [{ ...of, kind: 'leaflet', pages: 2, bytes: 40_000 }, 'ดาวน์โหลดแผ่นพับ (PDF 2 หน้า 0.1 MB)'],
] as const)('the link to %j says what comes', (booklet, label) => {
  expect(bookletLabel(booklet)).toBe(label);
});
