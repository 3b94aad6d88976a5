import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { importPaper } from '#src/import/import-paper.ts';
import { readPaper } from '#src/import/read/read-paper.ts';
import { recognise } from '#src/import/recognise.ts';
import { paragraph, table, wordFile } from '../support/word-file.ts';

const town = {
  departments: [
    { id: 'engineering', title: 'กองช่าง' },
    { id: 'finance', title: 'กองคลัง' },
  ],
  name: 'เทศบาลตำบลตัวอย่าง',
  communities: [],
};

interface Row {
  number: unknown;
  activity: string;
  items?: string[];
  period?: unknown;
  targets?: unknown;
  budget?: unknown;
  responsible: unknown;
  cells?: unknown;
}
interface Plan {
  fiscalYear: number;
  tables: { strategy?: string; columns?: { heading: string }[]; rows: Row[] }[];
}

const importPlan = async (children: Parameters<typeof wordFile>[1]) => {
  const paper = await readPaper(await wordFile('แผน.docx', children));
  const made = await importPaper(paper, 'plan', { town, today: '2026-11-27', idsOf: () => new Set() });
  return { kind: recognise(paper).kind, made, plan: parse(String(made.entry.bytes)) as Plan };
};

const HEADINGS = ['ที่', 'โครงการ/กิจกรรม', 'ตัวชี้วัด\nความสำเร็จ', 'ค่าเป้าหมาย', 'ระยะ\nเวลา', 'งบประมาณ\n(บาท)', 'หน่วยงานที่รับผิดชอบ', 'ความเสี่ยง'];

it('reads a plan by strategies: other wordings, own columns, merged money, and a table that goes on over pages', async () => {
  const { kind, plan, made } = await importPlan([
    paragraph('แผนการจัดการความรู้ ประจำปีงบประมาณ พ.ศ. ๒๕๖๘'),
    paragraph('ยุทธศาสตร์ที่ ๑ พัฒนาบุคลากร'),
    table([
      HEADINGS,
      [
        '๑.๑',
        'อบรมงานพัสดุ\n- ภายใน\n- ภายนอก',
        'ร้อยละของผู้ผ่าน',
        'ไม่น้อยกว่าร้อยละ ๘๐',
        '๑ ต.ค. ๖๗ – ๓๑ ธ.ค. ๖๗',
        ['๑๕๐,๐๐๐ บาท', { rowSpan: 2 }],
        'กองคลัง',
        'ต่ำ',
      ],
      ['๑.๒', 'ศึกษาดูงาน', 'จำนวนครั้ง', '๒ ครั้ง', 'ไตรมาสที่ ๒', 'กองคลัง\nกองช่าง', 'สูง'],
    ]),
    paragraph('-๒-'),
    table([HEADINGS, ['๑.๓', 'เรื่องร้องเรียน', 'ร้อยละ', 'ไม่เกินร้อยละ ๕', 'ตลอดปีงบประมาณ', '-', 'ทุกส่วนราชการ', '']]),
    table([['๑.๔', 'จัดทำคู่มือ', 'จำนวนคู่มือ', 'อย่างน้อย ๓ เรื่อง', 'ม.ค. – มี.ค. ๒๕๖๘', 'ไม่ใช้งบประมาณ', 'กองช่าง', '']]),
    paragraph('ยุทธศาสตร์ที่ ๒ คลังความรู้'),
    table([HEADINGS, ['๒.๑', 'จัดทำเว็บไซต์', '', '', '', '๕,๐๐๐.-', 'กองช่าง', '']]),
  ]);
  expect(kind).toBe('plan');
  expect(plan.fiscalYear).toBe(2568);
  expect(made.entry.path).toBe('plans/2568.yaml');
  const [first, second] = plan.tables as [Plan['tables'][0], Plan['tables'][0]];
  expect(plan.tables).toHaveLength(2);
  expect(first.strategy).toBe('ยุทธศาสตร์ที่ ๑ พัฒนาบุคลากร');
  expect(second.strategy).toBe('ยุทธศาสตร์ที่ ๒ คลังความรู้');
  expect(first.columns!.map((column) => column.heading)).toEqual(
    HEADINGS.slice(1).map((text) => text.replace('\n', text.includes('(') ? ' ' : '')),
  );
  expect(
    first.rows.map(({ number, activity, items, period, targets, budget, responsible, cells }) => ({
      number,
      activity,
      items,
      period,
      targets,
      budget,
      responsible,
      cells,
    })),
  ).toEqual([
    {
      number: '1.1',
      activity: 'อบรมงานพัสดุ',
      items: ['ภายใน', 'ภายนอก'],
      period: { printed: '๑ ต.ค. ๖๗ – ๓๑ ธ.ค. ๖๗', spans: [{ start: '2024-10-01', end: '2024-12-31' }] },
      targets: [{ printed: 'ไม่น้อยกว่าร้อยละ ๘๐', atLeast: 80, unit: 'ร้อยละ' }],
      // The money of both rows, counted once.
      budget: { printed: '๑๕๐,๐๐๐ บาท', baht: 150000, coversRows: ['1.1', '1.2'] },
      responsible: { printed: ['กองคลัง'], departments: ['finance'] },
      cells: { 'column-1': 'ต่ำ' },
    },
    {
      number: '1.2',
      activity: 'ศึกษาดูงาน',
      period: { printed: 'ไตรมาสที่ ๒', quarters: [2] },
      targets: [{ printed: '๒ ครั้ง', atLeast: 2, unit: 'ครั้ง' }],
      responsible: { printed: ['กองคลัง', 'กองช่าง'], departments: ['finance', 'engineering'] },
      cells: { 'column-1': 'สูง' },
    },
    {
      number: '1.3',
      activity: 'เรื่องร้องเรียน',
      period: { printed: 'ตลอดปีงบประมาณ', spans: [{ start: '2024-10-01', end: '2025-09-30' }] },
      targets: [{ printed: 'ไม่เกินร้อยละ ๕', atMost: 5, unit: 'ร้อยละ' }],
      responsible: { printed: ['ทุกส่วนราชการ'], all: true },
    },
    {
      number: '1.4',
      activity: 'จัดทำคู่มือ',
      period: { printed: 'ม.ค. – มี.ค. ๒๕๖๘', spans: [{ start: '2025-01-01', end: '2025-03-31' }] },
      targets: [{ printed: 'อย่างน้อย ๓ เรื่อง', atLeast: 3, unit: 'เรื่อง' }],
      budget: { printed: 'ไม่ใช้งบประมาณ', baht: 0 },
      responsible: { printed: ['กองช่าง'], departments: ['engineering'] },
    },
  ]);
  // No period is none, and never the whole year.
  expect(second.rows[0]!.period).toBeUndefined();
  expect(second.rows[0]!.budget).toEqual({ printed: '๕,๐๐๐.-', baht: 5000 });
});

it('reads marks below quarters and months, and a second target below the first', async () => {
  const { plan } = await importPlan([
    paragraph('แผนการจัดการความรู้ ปีงบประมาณ ๒๕๖๘'),
    table([
      [
        ['ลำดับ', { rowSpan: 2 }],
        ['กิจกรรม', { rowSpan: 2 }],
        ['เป้าหมาย', { rowSpan: 2 }],
        ['ระยะเวลา', { columnSpan: 3 }],
        ['ผู้รับผิดชอบ', { rowSpan: 2 }],
      ],
      ['ต.ค.', 'พ.ย.', 'ม.ค.'],
      ['๑', 'อบรม', 'อย่างน้อย ๓ ครั้ง', '/', '', '/', 'กองช่าง'],
      ['', '', 'ร้อยละ ๘๐', '', '', '', ''],
    ]),
  ]);
  const [row] = plan.tables[0]!.rows;
  expect(plan.tables[0]!.rows).toHaveLength(1);
  expect(row!.period).toEqual({ printed: 'ต.ค. ม.ค.', months: ['2024-10', '2025-01'] });
  expect(row!.targets).toEqual([
    { printed: 'อย่างน้อย ๓ ครั้ง', atLeast: 3, unit: 'ครั้ง' },
    { printed: 'ร้อยละ ๘๐', atLeast: 80, unit: 'ร้อยละ' },
  ]);
});

it('tells what it could not read, and keeps it in the review file with its place', async () => {
  const { made } = await importPlan([
    paragraph('แผนการจัดการความรู้ ปีงบประมาณ ๒๕๖๘'),
    table([
      ['ลำดับ', 'กิจกรรม', 'งบประมาณ', 'สถานะ'],
      ['๑', 'อบรม', '๕๐๐ บาท/คน รวม ๒๐,๐๐๐', 'ตามแผนเดิม'],
    ]),
  ]);
  const review = String(made.review.bytes);
  expect(made.review.path).toBe('plans/2568.review.txt');
  expect(review).toContain('[ตารางที่ 1 แถว 2 ช่อง งบประมาณ]');
  expect(review).toContain('> ๕๐๐ บาท/คน รวม ๒๐,๐๐๐');
  expect(review).toContain('> ตามแผนเดิม');
  expect(made.questions.join()).toContain('อ่านเป็นจำนวนเงินเดียวไม่ได้');
});
