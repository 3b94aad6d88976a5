import { describe, expect, it } from 'vitest';
import { findMisspellings, MISSPELLINGS } from '#src/thai/misspellings.ts';

describe('common misspellings', () => {
  it('are many', () => {
    expect(Object.keys(MISSPELLINGS).length).toBeGreaterThan(250);
  });

  it.each(Object.entries(MISSPELLINGS))('%s is found, and %s is right', (pattern, right) => {
    const wrong = pattern.replace(/\(\?.*?\)/g, '');
    // A look-ahead for a word is met by that word.
    const after = /\(\?=([^|)]*)/.exec(pattern)?.[1] ?? '';
    expect(findMisspellings(`ก ${wrong}${after} ก`)).toContainEqual({ index: 2, wrong, right });
    expect(findMisspellings(`ก ${right}${after} ก`)).toEqual([]);
  });

  it.each([
    'ปัจจุบันลุ่มน้ำและปัจจุบันทุกคน',
    'กรุงโตเกียวกับกรุงเทพ',
    'เปอร์เซ็นต์รับสมัคร',
    'เจ้าหน้าที่และเจ้าหน้าทีม',
    'ภาระกิจการงาน',
    'คำนวนิยาย',
    'มาตราการวัด',
    'พื้นที่สาธารณะชนิดหนึ่ง',
    'สร้างสรรค์หาทาง สร้างสรรพสิ่ง',
    'วัดสระเกศ อนุรักษนิยม',
    'คณะกรมการอำเภอ',
  ])('%s holds none', (text) => {
    expect(findMisspellings(text)).toEqual([]);
  });

  it('are found where they stand, the longest of two', () => {
    expect(findMisspellings('จัดสัมนาบุคคลากร')).toEqual([
      { index: 3, wrong: 'สัมนา', right: 'สัมมนา' },
      { index: 8, wrong: 'บุคคลากร', right: 'บุคลากร' },
    ]);
  });
});
