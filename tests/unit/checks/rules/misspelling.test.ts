import { describe, expect, it } from 'vitest';
import { misspelling } from '#src/checks/rules/misspelling.ts';
import { makeGlossaryTerm, makeGuide, makePlan } from '../../../support/entries.ts';
import { findingsOf, inBody } from '../../support/rules.ts';

describe('spelling', () => {
  it('is that of the dictionary, in bodies and in fields', () => {
    expect(inBody(misspelling, 'ก\n\nต้องได้รับอนุญาติ และสัมนา')).toEqual(['3 "อนุญาติ" สะกดผิด', '3 "สัมนา" สะกดผิด']);
    const [finding] = findingsOf(misspelling, { 'guides/km.yaml': makeGuide({ summary: 'พัฒนาบุคคลากร' }) });
    expect(finding).toMatchObject({ field: 'summary', line: 4, column: 15, fix: 'เขียนว่า "บุคลากร"' });
  });

  it('is no matter in code, in addresses, in quotation marks, in words to be found by and in what a plan prints', () => {
    expect(inBody(misspelling, '`อนุญาติ`\n\n```\nสัมนา\n```\n\nมักเขียนผิดเป็น “สัมนา” <https://example.go.th/อนุญาติ>')).toEqual([]);
    const tree = {
      'glossary/a.yaml': makeGlossaryTerm({ misspellings: ['บุคคลากร'], aliases: ['อนุญาติ'] }),
      'plans/2565.yaml': makePlan({ corrections: [{ where: 'ข้อ 1', printed: 'สัมนา', corrected: 'สัมมนา' }] }),
    };
    expect(findingsOf(misspelling, tree)).toEqual([]);
  });

  it('is right in a synonym of the glossary, for which there is a field of wrong ones', () => {
    expect(findingsOf(misspelling, { 'glossary/a.yaml': makeGlossaryTerm({ synonyms: ['คำร้อง', 'ยื่นอุธรณ์'] }) })).toMatchObject([
      {
        field: 'synonyms[2]',
        what: '"อุธรณ์" สะกดผิด',
        fix: 'เขียนว่า "อุทธรณ์" หรือย้ายทั้งคำไปไว้ใน misspellings ซึ่งใช้ค้นหาเท่านั้น',
      },
    ]);
  });
});
