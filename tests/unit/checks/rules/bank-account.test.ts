import { describe, expect, it } from 'vitest';
import { bankAccount } from '#src/checks/rules/bank-account.ts';
import { inBody } from '../../support/rules.ts';

describe('the number of a bank account', () => {
  it.each(['โอนเข้าเลขที่บัญชี 123-4-56789-0', 'บัญชีเลขที่ ๑๒๓-๔-๕๖๗๘๙-๐'])('is asked about in: %s', (text) => {
    expect(inBody(bankAccount, `ก\n\n${text}\n`)).toEqual([expect.stringMatching(/^3 /)]);
  });

  it.each(['รหัสบัญชี 5310010.001', 'บัญชีรายชื่อผู้เข้าร่วม 25 คน'])('is not in: %s', (text) => {
    expect(inBody(bankAccount, `${text}\n`)).toEqual([]);
  });
});
