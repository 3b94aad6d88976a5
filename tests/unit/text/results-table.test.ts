import { describe, expect, it } from 'vitest';
import { formatCsv } from '#src/text/data-table.ts';
import { RESULT_COLUMNS, resultRecords, VALUE_KINDS } from '#src/text/results-table.ts';
import { makeReportKnowledgeBase } from '../../support/reports.ts';

const records = resultRecords(makeReportKnowledgeBase());

describe('the table of results', () => {
  it('has a record a plan row', () => {
    expect(records.map(({ id }) => id)).toEqual([1, 2, 3, 4, 5].map((number) => `2565/km-1/${number}`));
  });

  it('has the target, the value, the share and the status of a row, and what was counted', () => {
    expect(records[0]).toMatchObject({
      address: '/plans/2565/km-1/1/',
      fiscalYear: 2565,
      tableNumber: 1,
      start: '2021-10-01',
      end: '2022-09-30',
      target: 2,
      targetUnit: 'รายการ',
      value: 2,
      unit: 'รายการ',
      progress: 1,
      status: 'done',
      statusText: 'บรรลุเป้าหมาย',
      sampleCount: 1,
      counted: ['assets/sign-tax', 'assets/drain', 'assets/invented'],
      asOf: '2022-11-20',
    });
  });

  it('leaves out what is not known, and keeps a counted zero', () => {
    expect(records[2]).not.toHaveProperty('value');
    expect(records[2]).not.toHaveProperty('sampleCount');
    expect(records[2]).toMatchObject({ unclear: 'ไม่ได้กำหนดเป็นจำนวน' });
    expect(records[1]).toMatchObject({ sampleCount: 0 });
  });

  it('writes figures with day and source', () => {
    expect(records[4]).toMatchObject({ figures: ['2022-03-05 45 ใบลงชื่อ 5 มีนาคม'], value: 45 });
  });

  it('has every field in its dictionary, once, with Thai name, kind and meaning', () => {
    const fields = RESULT_COLUMNS.map(({ field }) => field);
    expect(new Set(fields).size).toBe(fields.length);
    expect([...new Set(records.flatMap((record) => Object.keys(record)))].filter((field) => !fields.includes(field))).toEqual([]);
    expect(new Set(RESULT_COLUMNS.map(({ label }) => label)).size).toBe(fields.length);
    for (const { label, description, kind } of RESULT_COLUMNS) {
      expect(label).toMatch(/[ก-ฮ]/);
      expect(description).toMatch(/[ก-ฮ]/);
      expect(Object.keys(VALUE_KINDS)).toContain(kind);
    }
  });

  it('holds values of the kind that the dictionary says', () => {
    const fits: Record<keyof typeof VALUE_KINDS, (value: unknown) => boolean> = {
      text: (value) => typeof value === 'string',
      code: (value) => typeof value === 'string',
      number: (value) => typeof value === 'number' && Number.isFinite(value),
      day: (value) => /^\d{4}-\d\d-\d\d$/.test(String(value)),
      list: (value) => Array.isArray(value) && value.every((item) => typeof item === 'string'),
    };
    const wrong = records.flatMap((record) =>
      RESULT_COLUMNS.filter(({ field, kind }) => record[field] !== undefined && !fits[kind](record[field])).map(({ field }) => field),
    );
    expect(wrong).toEqual([]);
  });

  it('is written as CSV that Excel opens, disarmed', () => {
    const csv = formatCsv(RESULT_COLUMNS, [{ ...records[0], activity: '=1+1' }]);
    expect(csv.startsWith('\uFEFFรหัส,ที่อยู่ของหน้า,ปีงบประมาณ (พ.ศ.),')).toBe(true);
    expect(csv).toContain(",'=1+1,");
    expect(csv.endsWith('\r\n')).toBe(true);
  });
});
