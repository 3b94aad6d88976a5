import { expect, it } from 'vitest';
import { monogram } from '#src/thai/monogram.ts';

it.each([
  ['สันโป่ง', 'สป'],
  ['ปากน้ำท่าเรือ', 'ปท'],
  ['เกาะแก้ว', 'กก'],
  ['แม่ริม', 'ม'],
  ['ตัวอย่าง', 'ต'],
  ['Mae Rim', 'MR'],
  ['123', ''],
])('of %s is %s', (name, letters) => {
  expect(monogram(name)).toBe(letters);
});
