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
    ['053-21123', 8],
    ['053-211-2345', 10],
    ['53-211-234', 8],
    ['02-123-456', 8],
  ])('%s lacks a digit or has one too many', (text, count) => {
    expect(telephone(text)).toEqual([`contact.telephone หมายเลข "${text}" มี ${count} หลัก`]);
  });
});
