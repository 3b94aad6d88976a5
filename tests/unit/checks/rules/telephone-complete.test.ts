import { describe, expect, it } from 'vitest';
import { telephoneComplete } from '#src/checks/rules/telephone-complete.ts';
import { makeDepartment } from '../../../support/entries.ts';
import { findingsOf } from '../../support/rules.ts';

const telephone = (text: string) =>
  findingsOf(telephoneComplete, { 'departments/finance.yaml': makeDepartment({ contact: { telephone: text } }) }).map(
    ({ field, what }) => `${field} ${what}`,
  );

describe('a telephone number', () => {
  it.each([
    '053-211-234',
    '0 5321 1234',
    '๐๕๓-๒๑๑๒๓๔ ต่อ ๑๒',
    '053-211-234 ต่อ 12, 13',
    '0-5321-1234-5',
    '02 123 4567',
    '+66 53 211 234',
    '053-211-234, 053-211-235',
    '1669',
    '191',
    'โทร. 053-211-234 (กองคลัง)',
    'ไม่มี',
  ])('%s is whole', (text) => {
    expect(telephone(text)).toEqual([]);
  });

  it.each([
    ['053-21123', 'มี 8 หลัก หมายเลขสำนักงานต้องมี 9 หลัก'],
    ['053-211-2345', 'มี 10 หลัก หมายเลขสำนักงานต้องมี 9 หลัก'],
    ['02-123-456', 'มี 8 หลัก หมายเลขสำนักงานต้องมี 9 หลัก'],
    ['083-211-234', 'มี 9 หลัก หมายเลขที่ขึ้นต้นด้วย 08 เป็นหมายเลขมือถือ ต้องมี 10 หลัก'],
    ['013-211-234', 'ขึ้นต้นด้วย 01 ซึ่งไม่มีในประเทศไทย'],
    ['0 0000 0000', 'ขึ้นต้นด้วย 00 ซึ่งไม่มีในประเทศไทย'],
    ['53-211-234', 'มี 8 หลัก และไม่ขึ้นต้นด้วย 0'],
    ['211-234', 'มี 6 หลัก และไม่ขึ้นต้นด้วย 0'],
  ])('%s is told with what is wrong', (text, what) => {
    expect(telephone(text)).toEqual([`contact.telephone หมายเลข "${text}" ${what}`]);
  });
});
