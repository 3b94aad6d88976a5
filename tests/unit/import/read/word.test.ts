import { Document, HeadingLevel, ImageRun, Packer, Paragraph, Table, TableCell, TableRow, TextRun, VerticalMergeType } from 'docx';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { gridOf, type Paper } from '#src/import/paper.ts';
import { readPaper } from '#src/import/read/read-paper.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'km-word-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const cell = (text: string, options: { columnSpan?: number; rowSpan?: number; verticalMerge?: 'restart' | 'continue' } = {}) =>
  new TableCell({ ...options, children: text.split('\n').map((line) => new Paragraph(line)) });

const read = async (children: (Paragraph | Table)[]): Promise<Paper> => {
  const file = join(folder, 'แผน ๒๕๖๖.docx');
  writeFileSync(file, await Packer.toBuffer(new Document({ sections: [{ children }] })));
  return readPaper(file);
};

it('reads headings, paragraphs, list items and pictures in their order, with their places', async () => {
  const picture = await sharp({ create: { width: 8, height: 8, channels: 3, background: 'red' } })
    .png()
    .toBuffer();
  const { file, blocks } = await read([
    new Paragraph({ text: 'แผนการจัดการความรู้', heading: HeadingLevel.HEADING_1 }),
    new Paragraph('ย่อหน้าแรก'),
    new Paragraph({ text: 'ข้อหนึ่ง', bullet: { level: 0 } }),
    new Paragraph({
      children: [new TextRun('ก่อนภาพ'), new ImageRun({ type: 'png', data: picture, transformation: { width: 8, height: 8 } })],
    }),
  ]);
  expect(file).toBe('แผน ๒๕๖๖.docx');
  expect(blocks.map((block) => [block.kind, block.place, 'text' in block ? block.text : undefined])).toEqual([
    ['heading', 'ย่อหน้าที่ 1', 'แผนการจัดการความรู้'],
    ['paragraph', 'ย่อหน้าที่ 2', 'ย่อหน้าแรก'],
    ['paragraph', 'ย่อหน้าที่ 3', 'ข้อหนึ่ง'],
    ['paragraph', 'ย่อหน้าที่ 4', 'ก่อนภาพ'],
    ['picture', 'ภาพที่ 1', undefined],
  ]);
  expect(blocks[2]).toMatchObject({ marker: '-' });
});

it('keeps merged cells and lines of a cell, and names a cell by its row and the heading of its column', async () => {
  const { blocks } = await read([
    new Table({
      rows: [
        new TableRow({ children: [cell('แผนปี ๒๕๖๖', { columnSpan: 3 })] }),
        new TableRow({ children: [cell('ลำดับ'), cell('ระยะ\nเวลา'), cell('งบประมาณ')] }),
        new TableRow({ children: [cell('๑'), cell('ต.ค. ๖๕'), cell('๑๐,๐๐๐', { verticalMerge: VerticalMergeType.RESTART })] }),
        new TableRow({ children: [cell('๒'), cell('พ.ย. ๖๕'), cell('', { verticalMerge: VerticalMergeType.CONTINUE })] }),
      ],
    }),
  ]);
  const [table] = blocks;
  if (table?.kind !== 'table') throw new Error('no table');
  const grid = gridOf(table);
  expect(grid.map((row) => row.map((item) => item?.text))).toEqual([
    ['แผนปี ๒๕๖๖', 'แผนปี ๒๕๖๖', 'แผนปี ๒๕๖๖'],
    ['ลำดับ', 'ระยะ\nเวลา', 'งบประมาณ'],
    ['๑', 'ต.ค. ๖๕', '๑๐,๐๐๐'],
    ['๒', 'พ.ย. ๖๕', '๑๐,๐๐๐'],
  ]);
  expect(grid[2]![2]).toBe(grid[3]![2]);
  expect(grid[3]![1]!.place).toBe('ตารางที่ 1 แถว 4 ช่อง ระยะเวลา');
});
