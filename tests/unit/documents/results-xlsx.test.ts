import readExcelFile from 'read-excel-file/node';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { toXlsx } from '#src/documents/results-xlsx.ts';
import { RESULT_COLUMNS, resultRecords, VALUE_KINDS } from '#src/text/results-table.ts';
import { malformed } from '../../support/packages.ts';
import { makeReportKnowledgeBase } from '../../support/reports.ts';

afterEach(() => void vi.useRealTimers());

const read = async (records: readonly Record<string, unknown>[]) => {
  const sheets = await readExcelFile(Buffer.from(await toXlsx(RESULT_COLUMNS, records)));
  return new Map(sheets.map(({ sheet, data }) => [sheet, data]));
};
const place = (field: string) => RESULT_COLUMNS.findIndex((column) => column.field === field);

describe('the results as an Excel file', async () => {
  const records = resultRecords(makeReportKnowledgeBase());
  const sheets = await read(records);
  const [header = [], ...rows] = sheets.get('ผลตามแผน')!;

  it('is well-formed in every part', async () => {
    expect(malformed(await toXlsx(RESULT_COLUMNS, records))).toEqual([]);
  });

  it('has a line a plan row under the Thai names of the columns', () => {
    expect(header).toEqual(RESULT_COLUMNS.map(({ label }) => label));
    expect(rows.map((row) => row[place('id')])).toEqual(records.map(({ id }) => id));
  });

  it('holds numbers as numbers, and nothing where there is no value', () => {
    expect(rows.map((row) => row[place('value')])).toEqual([2, 1, null, null, 45]);
    expect(rows.map((row) => row[place('progress')])).toEqual([1, 0.25, null, null, 0.45]);
  });

  it('explains every column on its second sheet', () => {
    expect(sheets.get('พจนานุกรมข้อมูล')!.slice(1)).toEqual(
      RESULT_COLUMNS.map(({ label, field, kind, description }) => [label, field, VALUE_KINDS[kind], description]),
    );
  });

  it('holds a text that looks like a formula as text', async () => {
    const bytes = await toXlsx(RESULT_COLUMNS, [{ id: 'x', activity: '=HYPERLINK("http://evil.example")' }]);
    const [, row] = (await readExcelFile(Buffer.from(bytes)))[0]!.data;
    expect(row![place('activity')]).toBe('=HYPERLINK("http://evil.example")');
    const { unzipSync } = await import('fflate');
    const parts = Object.values(unzipSync(bytes)).map((part) => new TextDecoder().decode(part));
    expect(parts.filter((part) => part.includes('<f>'))).toEqual([]);
  });

  it('cuts a text that Excel could not hold', async () => {
    const long = await read([{ id: 'x', counted: Array.from({ length: 5000 }, (_, index) => `assets/asset-${index}`) }]);
    expect(String(long.get('ผลตามแผน')![1]![place('counted')])).toHaveLength(32_767);
  });

  it('is the same, byte for byte, when it is written again on another day', async () => {
    const first = await toXlsx(RESULT_COLUMNS, records);
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2031-05-06T07:08:10Z') });
    expect(Buffer.from(await toXlsx(RESULT_COLUMNS, records)).equals(Buffer.from(first))).toBe(true);
  });
});
