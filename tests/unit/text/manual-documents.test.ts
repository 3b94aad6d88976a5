import { describe, expect, it } from 'vitest';
import { manualSchema } from '#src/schemas/manual.ts';
import { documentGroups } from '#src/text/manual-documents.ts';
import { makeManual, type Fields } from '../../support/entries.ts';

const groups = (...documents: Fields[]) =>
  documentGroups(manualSchema.parse(makeManual({ documents })).documents).map(({ title, documents: papers }) => [
    title,
    ...papers.map(({ name }) => name),
  ]);

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
