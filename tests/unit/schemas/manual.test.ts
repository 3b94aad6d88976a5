import { describe, expect, it } from 'vitest';
import { manualSchema } from '#src/schemas/manual.ts';
import { makeManual, makeManualStep, makeTime } from '../../support/entries.ts';
import { failingPaths, issuesOf } from '../support/issues.ts';

describe('a manual', () => {
  it('belongs to a department', () => {
    expect(failingPaths(manualSchema, makeManual({ department: undefined }))).toEqual(['department']);
  });

  it('keeps the total that its paper prints, whatever its steps add up to', () => {
    const manual = { totalTime: makeTime(30, 'days'), totalTimeNote: 'กฎหมายกำหนดไว้ 30 วัน' };
    expect(manualSchema.parse(makeManual(manual))).toMatchObject(manual);
    expect(issuesOf(manualSchema, makeManual({ totalTime: makeTime(60, 'minutes') }))).toEqual([]);
    expect(issuesOf(manualSchema, makeManual({ totalTime: undefined }))).toEqual([]);
  });

  it('reads times in Thai digits', () => {
    const manual = makeManual({ steps: [makeManualStep({ time: makeTime('๓', 'days') })], totalTime: makeTime('๓', 'days') });
    expect(manualSchema.parse(manual).totalTime).toEqual({ amount: 3, unit: 'days' });
  });

  it.each([
    ['a unit that nobody knows', { time: makeTime(1, 'weeks') }, 'steps.0.time.unit'],
    ['a negative time', { time: makeTime(-1, 'days') }, 'steps.0.time.amount'],
    ['nobody who does it', { responsible: undefined }, 'steps.0.responsible'],
    ['a field that nobody knows', { who: 'นายช่าง' }, 'steps.0'],
  ])('is refused when a step has %s', (_, change, path) => {
    expect(failingPaths(manualSchema, makeManual({ steps: [makeManualStep(change)] }))).toContain(path);
  });

  describe.each([
    ['channels', 'แบบคู่มือที่ใช้กันทั่วไป'],
    ['steps', 'พ.ร.บ. การอำนวยความสะดวกฯ พ.ศ. 2558 มาตรา 7'],
    ['documents', 'พ.ร.บ. การอำนวยความสะดวกฯ พ.ศ. 2558 มาตรา 7'],
    ['fees', 'แบบคู่มือที่ใช้กันทั่วไป'],
    ['complaints', 'แบบคู่มือที่ใช้กันทั่วไป'],
    ['legalBasis', 'แบบคู่มือที่ใช้กันทั่วไป'],
  ])('without %s', (field, source) => {
    const without = { [field]: [], ...(field === 'steps' && { totalTime: undefined }) };

    it('is refused when citizens read it, by who asks for it', () => {
      expect(issuesOf(manualSchema, makeManual(without))).toEqual([`${field}: คู่มือประชาชนต้องมีส่วนนี้ (${source})`]);
    });

    it('may be for staff', () => {
      expect(issuesOf(manualSchema, makeManual({ ...without, audience: 'staff' }))).toEqual([]);
    });

    it('may be a draft', () => {
      expect(issuesOf(manualSchema, makeManual({ ...without, status: 'draft' }))).toEqual([]);
    });
  });

  it('counts documents in Thai digits, none of each unless it says so', () => {
    const manual = manualSchema.parse(makeManual({ documents: [{ name: 'บัตรประจำตัวประชาชน', copies: '๒' }] }));
    expect(manual.documents).toEqual([{ name: 'บัตรประจำตัวประชาชน', originals: 0, copies: 2 }]);
  });

  it.each([
    [{ documents: [{ name: 'สำเนา', copies: 100 }] }, 'documents.0.copies'],
    [{ documents: [{ name: 'สำเนา', copies: 1.5 }] }, 'documents.0.copies'],
    [{ fees: [{ item: 'ค่าธรรมเนียม', baht: 'ฟรี' }] }, 'fees.0.baht'],
    [{ fees: [{ item: 'ค่าธรรมเนียม', baht: -1 }] }, 'fees.0.baht'],
    [{ forms: [{ title: 'แบบ ภป.1', link: 'data:text/html,x' }] }, 'forms.0.link'],
    [{ channels: [{ name: 'ออนไลน์', online: 'javascript:alert(1)' }] }, 'channels.0.online'],
    [{ planRows: ['2565/km-1'] }, 'planRows.0'],
    [{ issued: '2565-10-01' }, 'issued'],
    [{ issued: 2565 }, 'issued'],
    [{ issued: '2022-13' }, 'issued'],
    [{ issued: '2022-02-30' }, 'issued'],
    [{ documents: [{ name: 'สำเนา', applicant: 'นิติบุคคล' }] }, 'documents.0.applicant'],
  ])('is refused with %j', (change, path) => {
    expect(failingPaths(manualSchema, makeManual(change))).toEqual([path]);
  });

  it('may have a form beside it', () => {
    expect(issuesOf(manualSchema, makeManual({ forms: [{ title: 'แบบ ภป.1', link: './pp1.pdf' }] }))).toEqual([]);
  });

  it('says that there are none, of fees and of documents, and then lists none', () => {
    expect(issuesOf(manualSchema, makeManual({ documents: [], noDocuments: true }))).toEqual([]);
    expect(issuesOf(manualSchema, makeManual({ noDocuments: true }))).toEqual([
      'noDocuments: noDocuments บอกว่าไม่มี แต่ใน documents มี 1 รายการ',
    ]);
    expect(failingPaths(manualSchema, makeManual({ fees: [], noFees: true }))).toEqual([]);
  });

  it.each([
    ['2021-12-15', '2021-12-15'],
    ['2021-12', '2021-12'],
    ['2021', '2021'],
    [2021, '2021'],
    ['๒๐๒๑-๑๒', '2021-12'],
  ])('may have been issued %s', (issued, read) => {
    expect(manualSchema.parse(makeManual({ issued })).issued).toBe(read);
  });
});
