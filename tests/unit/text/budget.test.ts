import { describe, expect, it } from 'vitest';
import { budgetColumns, budgetLines } from '#src/text/budget.ts';
import { writeReport } from '#src/text/report.ts';
import { sectionsOf } from '#src/text/sections.ts';
import { makeEntry, makeKnowledgeBase, makePlanRow, makePlanTable, type Fields } from '../../support/entries.ts';

const cell = (baht: number, change: Fields = {}) => ({ budget: { printed: String(baht), baht, ...change } });
const withTables = (...tables: Fields[][]) => {
  const made = tables.map((rows, index) =>
    makePlanTable({ id: `km-${index + 1}`, title: `ตาราง`, rows: rows.map((row, place) => makePlanRow({ number: place + 1, ...row })) }),
  );
  const kb = makeKnowledgeBase([makeEntry('plans', '2565', { tables: made })]);
  return { kb, plan: kb.find('plans', '2565')! };
};
const shown = (...tables: Fields[][]) => {
  const lines = budgetLines(withTables(...tables).plan);
  const columns = budgetColumns(lines);
  return [['', ...columns.map(({ title }) => title)], ...lines.map((line) => [line.title, ...columns.map(({ text }) => text(line))])];
};

describe('the money of a plan', () => {
  it('stands table by table and in all, in baht', () => {
    expect(shown([cell(1000, { granted: 800, spent: 600 })], [cell(4000, { granted: 3200 })], [{}])).toEqual([
      ['', 'ตามแผน (บาท)', 'ได้รับจัดสรร (บาท)', 'ใช้จ่ายจริง (บาท)', 'ใช้ไปเท่าใด'],
      ['ตารางที่ 1 ตาราง', '1,000', '800', '600', 'ร้อยละ 75 ของที่ได้รับจัดสรร'],
      ['ตารางที่ 2 ตาราง', '4,000', '3,200', '–', '–'],
      ['รวมทั้งแผน', '5,000', '4,000', '600 (จาก 1 ใน 2 รายการ)', 'ร้อยละ 75 ของที่ได้รับจัดสรร'],
    ]);
  });

  it('leaves out what the paper does not give', () => {
    expect(shown([cell(1000, { spent: 250 })])[0]).toEqual(['', 'ตามแผน (บาท)', 'ใช้จ่ายจริง (บาท)', 'ใช้ไปเท่าใด']);
    expect(shown([cell(1000, { granted: 250 })])[0]).toEqual(['', 'ตามแผน (บาท)', 'ได้รับจัดสรร (บาท)']);
    expect(shown([cell(1000)])).toEqual([['']].map(([first]) => [first, 'ตามแผน (บาท)']));
  });

  it('is a part of the plan’s page and of its report, where there is something to show', () => {
    const parts = (...rows: Fields[]) => {
      const { kb, plan } = withTables(rows);
      const blocks = writeReport(kb, plan).sections.flatMap((section) => section.parts.flatMap((part) => part.blocks));
      const table = blocks.find((block) => block.kind === 'table' && block.caption === 'งบประมาณและการใช้จ่าย');
      return [
        sectionsOf(kb, plan).budget?.title,
        table?.kind === 'table'
          ? table.rows.at(-1)?.map((lines) =>
              lines
                .flat()
                .map(({ text }) => text)
                .join(' '),
            )
          : undefined,
      ];
    };
    expect(parts(cell(1000))).toEqual([undefined, undefined]);
    expect(parts(cell(1000, { granted: 800, spent: 600 }))).toEqual([
      'งบประมาณและการใช้จ่าย',
      ['รวมทั้งแผน', '๑,๐๐๐', '๘๐๐', '๖๐๐', 'ร้อยละ ๗๕ ของที่ได้รับจัดสรร'],
    ]);
  });
});
