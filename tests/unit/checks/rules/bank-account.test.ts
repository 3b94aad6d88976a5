import { describe, expect, it } from 'vitest';
import { bankAccount } from '#src/checks/rules/bank-account.ts';
import { makeGuide } from '../../../support/entries.ts';
import { findingsInBody, findingsOf, inBody } from '../../support/rules.ts';

describe('a bank account', () => {
  it.each([
    'บัญชีธนาคารกรุงไทย เลขที่ 123-4-56789-0',
    'เลขที่บัญชี ๑๒๓–๔–๕๖๗๘๙–๐',
    'ธ.ก.ส. 1234567890',
    'ออมสิน 12 345 6 78901 0',
    'โอนที่ 123-4-56789-0',
    'บัญชี 123-4-\n56789-0',
    'เลขที่บช. 1234567890',
    'เลขที่ บ/ช 123 4 56789 0',
  ])('is found, written %j', (body) => {
    expect(inBody(bankAccount, `${body}\n`)).toEqual([expect.stringMatching(/^1 พบเลขที่บัญชีธนาคาร XXX-X-XXX\d\d-\d$/)]);
  });

  it('is found in a field, at its column', () => {
    const found = findingsOf(bankAccount, { 'guides/km.yaml': makeGuide({ summary: 'เลขที่บัญชี 1234567890' }) });
    expect(found).toMatchObject([{ line: 4, column: 22, field: 'summary' }]);
  });

  it('is told without its digits', () => {
    expect(findingsInBody(bankAccount, 'เลขที่บัญชี 1234567890\n')[0]!.what).toBe('พบเลขที่บัญชีธนาคาร XXX-X-XXX89-0');
  });

  it.each([
    'เลขที่บัญชี 123-4-56789-0 ชื่อบัญชี เทศบาลตำบลตัวอย่าง',
    'ชื่อบัญชี: กองทุนหลักประกันสุขภาพ\nเลขที่บัญชี 123-4-56789-0',
    'ชื่อบัญชี เงินรายได้เทศบาลตำบลตัวอย่าง ธ.ก.ส. เลขที่บัญชี 123456789012',
    'รหัสบัญชี 1101010101',
    'ธนาคารกรุงไทย โทร. 02-111-1111',
    'บัญชี 5 รายการ ปี 2565 2566',
    'เลขที่อ้างอิง 1234567890',
    'เลขที่บัญชี XXX-X-XXX89-0',
  ])('of a person is not in %j', (body) => {
    expect(inBody(bankAccount, `${body}\n`)).toEqual([]);
  });
});
