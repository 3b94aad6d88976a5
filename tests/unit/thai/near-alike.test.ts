import { describe, expect, it } from 'vitest';
import { nearAlike } from '#src/thai/near-alike.ts';

describe('near-alike texts', () => {
  it.each([
    ['รางระบายน้ำ', 'รางระบายนำ'],
    ['รางระบายน้ำ', 'รางระบายน้ำา'],
    ['ภาษีท้องถิ่น', 'ภาษีทองถิน'],
    ['งานทะเบียน', 'งาน ทะเบียน'],
    ['บริการประชาชน', 'บริการปรชาะชน'],
  ])('%s and %s are', (first, second) => {
    expect(nearAlike([first, second])).toEqual([[first, second]]);
  });

  it.each([
    ['ภาษีป้าย', 'ภาษีที่ดิน'],
    ['ถนน', 'ขนม'],
    ['ครั้งที่ ๑', 'ครั้งที่ ๒'],
    ['ระบบ Line', 'ระบบ Lane'],
  ])('%s and %s are not', (first, second) => {
    expect(nearAlike([first, second])).toEqual([]);
  });

  it('are found among many without comparing each with each', () => {
    const many = Array.from({ length: 5000 }, (_, index) => `หัวเรื่อง${index} ของงาน`);
    expect(nearAlike([...many, 'การจัดเก็บรายได้', 'การจัดเก็บรายได'])).toEqual([['การจัดเก็บรายได้', 'การจัดเก็บรายได']]);
  });
});
