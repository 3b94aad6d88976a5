import { expect, it } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import { gridOf } from '#src/import/paper.ts';
import { readSheets } from '#src/import/read/sheet.ts';

it('reads each sheet as a table, merged cells too, with the address of each cell', async () => {
  const file = await writeXlsxFile([
    {
      sheet: 'แผน',
      data: [
        [{ value: 'แผนปี ๒๕๖๖', columnSpan: 2 }, null],
        [{ value: 'กิจกรรม' }, { value: 'งบประมาณ' }],
        [{ value: 'อบรม' }, { value: 12000, rowSpan: 2 }],
        [{ value: 'ดูงาน' }, null],
      ],
    },
    { sheet: 'ว่าง', data: [] },
    { sheet: 'สรุป', data: [[{ value: new Date('2023-01-05T00:00:00Z'), format: 'dd/mm/yyyy' }]] },
  ]).toBuffer();
  const blocks = await readSheets(file);
  expect(blocks.map(({ place }) => place)).toEqual(['แผ่นงาน แผน', 'แผ่นงาน สรุป']);
  const [plan, summary] = blocks;
  if (plan?.kind !== 'table' || summary?.kind !== 'table') throw new Error('no tables');
  const grid = gridOf(plan);
  expect(grid.map((row) => row.map((cell) => cell?.text))).toEqual([
    ['แผนปี ๒๕๖๖', 'แผนปี ๒๕๖๖'],
    ['กิจกรรม', 'งบประมาณ'],
    ['อบรม', '12000'],
    ['ดูงาน', '12000'],
  ]);
  expect(grid[3]![0]!.place).toBe('แผ่นงาน แผน เซลล์ A4');
  expect(summary.cells.map(({ text }) => text)).toEqual(['2023-01-05']);
});
