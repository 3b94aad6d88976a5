import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import { asPlan, importFile } from '../support/round-trip.ts';

const town = {
  departments: [
    { id: 'engineering', title: 'กองช่าง' },
    { id: 'finance', title: 'กองคลัง' },
  ],
  name: 'เทศบาลตำบลตัวอย่าง',
  communities: [],
};
const wide = (value: string, columnSpan: number) => [{ value, columnSpan }, ...Array.from({ length: columnSpan - 1 }, () => null)];
const high = (value: string) => ({ value, rowSpan: 2 });
const row = (...values: (string | number | null)[]) => values.map((value) => (value === null ? null : { value }));

it('reads a sheet by strategies: merged headings, ticked months, figures of several years, numbers of Excel', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'km-sheet-')), 'แผน.xlsx');
  await writeXlsxFile(
    [
      {
        sheet: 'แผน',
        data: [
          wide('แผนการจัดการความรู้ ประจำปีงบประมาณ พ.ศ. ๒๕๖๖ เทศบาลตำบลทดสอบ', 10),
          wide('ยุทธศาสตร์ที่ ๑ พัฒนาบุคลากร', 10),
          [
            high('ที่'),
            high('โครงการ'),
            high('กิจกรรม'),
            ...wide('เป้าหมาย (ครั้ง)', 2),
            ...wide('ระยะเวลาดำเนินการ', 3),
            high('งบประมาณ (บาท)'),
            high('หน่วยงานที่รับผิดชอบ'),
          ],
          [null, null, null, { value: '๒๕๖๖' }, { value: '๒๕๖๗' }, { value: 'ต.ค.' }, { value: 'พ.ย.' }, { value: 'ม.ค.' }, null, null],
          row('1.1', 'อบรมงานพัสดุ', 'อบรม ๒ วัน', 2, 3, '✓', null, '✓', 12000, 'กองคลัง ร่วมกับกองช่าง'),
          row('1.2', 'จัดทำคู่มือ', null, 1, 1, null, '✓', null, null, 'กองช่าง'),
          wide('ยุทธศาสตร์ที่ ๒ คลังความรู้', 10),
          row('2.1', 'เว็บไซต์', null, null, null, null, null, null, null, 'กองช่าง'),
        ],
      },
    ],
    { filePath: file } as never,
  ).toFile(file);
  const { fields, questions } = await importFile(file, 'plan', town);
  const { tables, fiscalYear } = asPlan({ ...fields, updated: '2026-11-27' });
  expect(questions).toEqual([]);
  expect(fiscalYear).toBe(2566);
  expect(tables.map(({ strategy, rows }) => ({ strategy, numbers: rows.map(({ number }) => number) }))).toEqual([
    { strategy: 'ยุทธศาสตร์ที่ ๑ พัฒนาบุคลากร', numbers: ['1.1', '1.2'] },
    { strategy: 'ยุทธศาสตร์ที่ ๒ คลังความรู้', numbers: ['2.1'] },
  ]);
  const [first, second] = tables[0]!.rows;
  expect(first).toMatchObject({
    activity: 'อบรมงานพัสดุ',
    cells: { 'column-1': 'อบรม ๒ วัน' },
    targets: [{ printed: '2566: 2 2567: 3', atLeast: 2, unit: 'ครั้ง', otherYears: [{ year: 2567, value: 3 }] }],
    period: { printed: 'ต.ค. ม.ค.', months: ['2022-10', '2023-01'] },
    budget: { baht: 12000 },
    responsible: { departments: ['finance'], joint: ['engineering'] },
  });
  expect(second!.period).toMatchObject({ months: ['2022-11'] });
  expect(tables[1]!.rows[0]!.targets).toEqual([]);
});
