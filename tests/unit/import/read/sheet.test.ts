import { unzipSync, zipSync } from 'fflate';
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

it('reads numbers as their cells show them, but for those that a format rounds', async () => {
  const number = (value: number, format?: string) => ({ value, type: Number, ...(format !== undefined && { format }) });
  const file = await writeXlsxFile([
    {
      sheet: 'แผน',
      data: [
        [number(1.1, '0.00'), number(12_000, '#,##0'), number(0.2, '0%'), number(1.1)],
        [number(2.5, '#,##0.00" บาท"'), number(5, '_(* #,##0.00_);_(* "-"??_);_(@_)'), number(1.256, '0.0'), number(7, '"-"')],
      ],
    },
  ]).toBuffer();
  const [plan] = await readSheets(file);
  if (plan?.kind !== 'table') throw new Error('no table');
  expect(plan.cells.map(({ text }) => text)).toEqual(['1.10', '12,000', '20%', '1.1', '2.50 บาท', '5.00', '1.256', '7']);
});

it('knows the merged cells of a sheet that was moved before another', async () => {
  const file = await writeXlsxFile([
    { sheet: 'ก', data: [[{ value: 'ไม่รวม' }, { value: 'ข้างกัน' }]] },
    { sheet: 'ข', data: [[{ value: 'รวม', columnSpan: 2 }, null]] },
  ]).toBuffer();
  const files = unzipSync(file);
  const workbook = new TextDecoder().decode(files['xl/workbook.xml']);
  const [first, second] = workbook.match(/<sheet [^>]*\/>/g)!;
  files['xl/workbook.xml'] = new TextEncoder().encode(workbook.replace(`${first}${second}`, `${second}${first}`));
  const moved = await readSheets(zipSync(files));
  expect(moved.map((block) => block.kind === 'table' && [block.place, block.cells[0]!.columnSpan])).toEqual([
    ['แผ่นงาน ข', 2],
    ['แผ่นงาน ก', 1],
  ]);
});
