import { describe, expect, it } from 'vitest';
import { inspectContent } from '#src/checks/check-content.ts';
import { currentPlan } from '#src/domain/plan.ts';
import { planBudget } from '#src/domain/plan-budget.ts';
import { planResults } from '#src/domain/plan-results.ts';
import { planSchema } from '#src/schemas/plan.ts';
import { cellTexts, columnsOf } from '#src/text/plan-columns.ts';
import { periodText, targetText } from '#src/text/results.ts';
import {
  makeDepartment,
  makeEntry,
  makeKnowledgeBase,
  makePlan,
  makePlanRow,
  makePlanTable,
  makeSite,
  type Fields,
} from '../../support/entries.ts';
import { issuesOf } from '../support/issues.ts';
import { TODAY, writeTree } from '../support/content-tree.ts';

/** A plan by strategies, as a paper prints it: none of its tables is of a process. */
const strategies = makePlan({
  vision: 'องค์กรแห่งการเรียนรู้',
  missions: ['พัฒนาบุคลากร', 'เผยแพร่ความรู้'],
  desiredStates: [{ id: 'skill', title: 'บุคลากรมีทักษะ', baseline: 'ปี 2564 ร้อยละ 40', target: 'ร้อยละ 80' }],
  tables: [
    {
      id: 's-1',
      title: 'ยุทธศาสตร์ที่ 1 พัฒนาบุคลากร',
      strategy: 'ยุทธศาสตร์ที่ 1',
      columns: [
        { heading: 'โครงการ', field: 'activity' },
        { heading: 'ความเสี่ยง', id: 'risk' },
        { heading: 'เป้าประสงค์', field: 'targets' },
      ],
      rows: [
        {
          number: '1.1',
          activity: 'อบรมการใช้ระบบ',
          targetGroup: 'พนักงาน 50 คน',
          period: { printed: 'ไตรมาส 2 และ 4', quarters: [2, 4] },
          indicators: ['จำนวนครั้งที่อบรม', 'เรื่องร้องเรียน'],
          targets: [
            { printed: '2 ครั้ง/ปี', indicator: 'จำนวนครั้งที่อบรม', atLeast: 2, unit: 'ครั้ง', otherYears: [{ year: 2566, value: 4 }] },
            { printed: 'ร้องเรียนไม่เกินร้อยละ 5', indicator: 'เรื่องร้องเรียน', atMost: 5, unit: 'ร้อยละ' },
          ],
          budget: { printed: '๑๐,๐๐๐ บาท', baht: '๑๐,๐๐๐', source: 'ข้อบัญญัติ', granted: 8000, spent: 7500 },
          responsible: { printed: ['กองคลัง'], departments: ['finance'], joint: ['health'], outside: ['รพ.สต.'] },
          cells: { risk: 'ต่ำ' },
        },
        {
          number: '3ข',
          activity: 'ประชุม',
          period: { printed: 'ธ.ค. และ มี.ค.', months: ['2021-12', '2022-03'] },
          targets: [
            { printed: '3–5 ครั้ง', between: { from: 3, to: 5 }, unit: 'ครั้ง' },
            { printed: 'ไตรมาสละ 1 ครั้ง', quarters: [1, 1, 1, 1], unit: 'ครั้ง' },
            { printed: 'ผู้เข้าร่วมพึงพอใจ' },
          ],
          responsible: { printed: ['ปลัดเทศบาล'] },
        },
        { number: 4, activity: 'ทบทวน', responsible: { all: true } },
      ],
    },
  ],
});

const kb = makeKnowledgeBase([
  makeEntry('departments', 'finance'),
  makeEntry('departments', 'health'),
  makeEntry('plans', '2565-strategies', strategies),
]);
const resultOf = (number: string) => planResults(kb).get(`2565-strategies/s-1/${number}`)!;

describe('a plan by strategies', () => {
  it('passes the check', async () => {
    const tree = {
      'site/site.yaml': makeSite(),
      'departments/finance.yaml': makeDepartment({ title: 'กองคลัง', code: 'กค' }),
      'departments/health.yaml': makeDepartment({ title: 'กองสาธารณสุข', code: 'กส' }),
      'plans/2565-strategies.yaml': strategies,
    };
    const { problems } = await inspectContent(writeTree(tree), TODAY);
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(issuesOf(planSchema, strategies)).toEqual([]);
  });

  it('has rows under the numbers that it prints', () => {
    expect([...planResults(kb).keys()]).toEqual(['1.1', '3ข', '4'].map((number) => `2565-strategies/s-1/${number}`));
  });

  it('says of every target what it asks for', () => {
    expect([...resultOf('1.1').targets, ...resultOf('3ข').targets, ...resultOf('4').targets].map(targetText)).toEqual([
      'อย่างน้อย 2 ครั้ง',
      'ไม่เกินร้อยละ 5',
      'ระหว่าง 3 ถึง 5 ครั้ง',
      'อย่างน้อย 4 ครั้ง (สิ้นไตรมาส 1–4: 1, 2, 3, 4)',
      'ผู้เข้าร่วมพึงพอใจ',
      'ไม่ระบุ',
    ]);
  });

  it('says when, and that it does not say so', () => {
    expect(resultOf('1.1').period?.spans).toEqual([
      { start: '2022-01-01', end: '2022-03-31' },
      { start: '2022-07-01', end: '2022-09-30' },
    ]);
    expect(resultOf('3ข').period).toMatchObject({ start: '2021-12-01', end: '2022-03-31' });
    expect(periodText(resultOf('4').period)).toBe('ไม่ระบุ');
  });

  it('has its own columns, under its own headings, and leaves out nothing that a row says', () => {
    const [table] = kb.find('plans', '2565-strategies')!.data.tables;
    const columns = columnsOf(table!);
    expect(columns.map(({ heading }) => heading)).toEqual([
      ...['โครงการ', 'ความเสี่ยง', 'เป้าประสงค์'],
      ...['กลุ่มเป้าหมาย', 'ระยะเวลา', 'ตัวชี้วัด', 'งบประมาณ', 'ผู้รับผิดชอบ'],
    ]);
    expect(columns.slice(0, 3).map((column) => cellTexts(table!.rows[0]!, column))).toEqual([
      ['อบรมการใช้ระบบ'],
      ['ต่ำ'],
      ['2 ครั้ง/ปี', 'ร้องเรียนไม่เกินร้อยละ 5'],
    ]);
  });

  it('is the plan of its year, whatever its file is called, and its budget counts once', () => {
    expect(currentPlan(kb)?.id).toBe('2565-strategies');
    expect(planBudget(currentPlan(kb)!)).toBe(10000);
  });
});

describe('what disagrees in a row', () => {
  const refused = (row: Fields) => issuesOf(planSchema, makePlan({ tables: [makePlanTable({ rows: [makePlanRow(row)] })] }));
  it.each<[string, Fields]>([
    ['two ways of saying when', { period: { printed: 'ก', quarters: [1], months: ['2021-12'] } }],
    ['two goals of one target', { targets: [{ printed: 'ก', atLeast: 1, atMost: 5, unit: 'ครั้ง' }] }],
    ['a range that is none', { targets: [{ printed: 'ก', between: { from: 5, to: 5 }, unit: 'ครั้ง' }] }],
    ['a limit without a unit', { targets: [{ printed: 'ก', atMost: 5 }] }],
    ['its own year among others', { targets: [{ printed: 'ก', atLeast: 1, unit: 'ครั้ง', otherYears: [{ year: 2565, value: 2 }] }] }],
    ['a cell of a column that the table has not', { cells: { risk: 'ต่ำ' } }],
    ['a number read as a fraction', { number: 1.1 }],
  ])('is told: %s', (_, row) => {
    expect(refused(row)).toHaveLength(1);
  });
});
