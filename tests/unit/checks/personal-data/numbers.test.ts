import { describe, expect, it } from 'vitest';
import {
  findAccounts,
  findMobiles,
  findNationalIds,
  hasIdChecksum,
  plainNumbers,
  type FoundNumber,
} from '#src/checks/personal-data/numbers.ts';
import { idCases, mobileCases, type Case } from './writings.ts';

const SEED = 2565;

const judge = (cases: readonly Case[], find: (text: string) => FoundNumber[]) => {
  const judged = cases.map((one) => ({ ...one, found: find(plainNumbers(one.text)).length > 0 }));
  const right = judged.filter(({ holds, found }) => holds && found).length;
  return {
    cases: judged.length,
    recall: right / judged.filter(({ holds }) => holds).length,
    precision: right / judged.filter(({ found }) => found).length,
    missed: judged.filter(({ holds, found }) => holds && !found).map(({ writing, text }) => `${writing}: ${text}`),
    mistaken: judged.filter(({ holds, found }) => !holds && found).map(({ writing, text }) => `${writing}: ${text}`),
  };
};

describe.each([
  ['national IDs', idCases, findNationalIds],
  ['mobile numbers', mobileCases, findMobiles],
] as const)('%s', (name, makeCases, find) => {
  it('are found in every writing, and nothing else is taken for them', () => {
    const { cases, recall, precision, missed, mistaken } = judge(makeCases(SEED), find);
    console.log(`${name}: ${cases} cases, recall ${recall.toFixed(3)}, precision ${precision.toFixed(3)}`);
    expect(cases).toBeGreaterThan(500);
    expect(recall, missed.slice(0, 40).join('\n')).toBeGreaterThanOrEqual(0.99);
    expect(precision, mistaken.slice(0, 40).join('\n')).toBeGreaterThanOrEqual(0.99);
  });
});

describe('thirteen digits', () => {
  it.each(['1101700230708', '3509900000013', '1000000000009'])('%s end in the checksum of the others', (digits) => {
    expect(hasIdChecksum(digits)).toBe(true);
  });

  it('have no other checksum', () => {
    for (const last of '012345679') expect(hasIdChecksum(`110170023070${last}`)).toBe(false);
  });
});

describe('the number of a bank account', () => {
  it.each(['เลขที่บัญชี 123-4-56789-0', 'บัญชีเลขที่ ๑๒๓-๔-๕๖๗๘๙-๐ ธ.ก.ส.', 'พร้อมเพย์ 0812345678', 'เลขบัญชี ธนาคารกรุงไทย 1234567890'])(
    'is found in %s',
    (text) => {
      expect(findAccounts(plainNumbers(text))).toHaveLength(1);
    },
  );

  it.each(['รหัสบัญชี 5310010', 'บัญชีรายชื่อ 25 คน', 'บัญชีเลขที่ 5', 'งบประมาณ 1,234,567,890 บาท'])('is not in %s', (text) => {
    expect(findAccounts(plainNumbers(text))).toEqual([]);
  });
});
