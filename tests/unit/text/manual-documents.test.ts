import { describe, expect, it } from 'vitest';
import { manualSchema } from '#src/schemas/manual.ts';
import { countDocuments, documentGroups, documentNote } from '#src/text/manual-documents.ts';
import { makeManual, type Fields } from '../../support/entries.ts';

const papersOf = (...documents: Fields[]) => manualSchema.parse(makeManual({ documents })).documents;
const groups = (...documents: Fields[]) =>
  documentGroups(papersOf(...documents)).map(({ title, documents: papers }) => [title, ...papers.map(({ name }) => name)]);

describe('papers of a manual', () => {
  it('for everybody are one table without a name', () => {
    expect(groups({ name: 'คำขอ' }, { name: 'บัตร' })).toEqual([[undefined, 'คำขอ', 'บัตร']]);
  });

  it('are told apart by applicant and by case, those for everybody first', () => {
    expect(
      groups(
        { name: 'หนังสือรับรอง', applicant: 'juristic' },
        { name: 'บัตร', applicant: 'individual' },
        { name: 'ใบมอบอำนาจ', case: 'มอบอำนาจ' },
        { name: 'คำขอ' },
        { name: 'ใบมอบอำนาจติดอากร', applicant: 'juristic', case: 'กรณีมอบอำนาจ' },
        { name: 'งบการเงิน', applicant: 'juristic' },
      ),
    ).toEqual([
      ['ผู้ยื่นทุกราย', 'คำขอ'],
      ['นิติบุคคล', 'หนังสือรับรอง', 'งบการเงิน'],
      ['บุคคลธรรมดา', 'บัตร'],
      ['กรณีมอบอำนาจ', 'ใบมอบอำนาจ'],
      ['นิติบุคคล กรณีมอบอำนาจ', 'ใบมอบอำนาจติดอากร'],
    ]);
  });
});

describe('what more there is to a paper', () => {
  it('stands on one line', () => {
    const [paper, other] = papersOf({ name: 'โฉนด', originals: 1, copies: 2, issuer: 'สำนักงานที่ดิน', remark: 'รับรองสำเนา' }, { name: 'บัตร' });
    expect(documentNote(paper!)).toBe('ฉบับจริง 1 · สำเนา 2 · ออกโดยสำนักงานที่ดิน · รับรองสำเนา');
    expect(documentNote(other!)).toBe('');
  });
});

describe('how many papers there are', () => {
  it.each([
    [[{ name: 'คำขอ' }, { name: 'บัตร' }], '2 รายการ'],
    [[{ name: 'คำขอ' }, { name: 'ใบมอบ', case: 'มอบอำนาจ' }, { name: 'ทะเบียน', applicant: 'juristic' }], '1 รายการ เฉพาะกรณีอีก 2'],
    [[{ name: 'ใบมอบ', case: 'มอบอำนาจ' }], 'เฉพาะกรณี 1 รายการ'],
  ] as [Fields[], string][])('of %j', (documents, words) => {
    expect(countDocuments(papersOf(...documents))).toBe(words);
  });
});
