import { describe, expect, it } from 'vitest';
import { planSchema } from '#src/schemas/plan.ts';
import { makePlan, makePlanRow, makePlanTable, type Fields } from '../../support/entries.ts';
import { failingPaths, issuesOf } from '../support/issues.ts';

const withRow = (change: Fields) => makePlan({ tables: [makePlanTable({ rows: [makePlanRow(change)] })] });
const row = 'tables.0.rows.0';

describe('a plan', () => {
  it('has no two tables of one id', () => {
    expect(issuesOf(planSchema, makePlan({ tables: [makePlanTable(), makePlanTable()] }))).toEqual([
      'tables.1.id: รหัสตาราง "km-1" ซ้ำในแผนเดียวกัน',
    ]);
    expect(issuesOf(planSchema, makePlan({ tables: [makePlanTable(), makePlanTable({ id: 'km-2' })] }))).toEqual([]);
  });

  it('has tables that lead to one of its own desired states', () => {
    const desiredStates = [{ id: 'service', title: 'บริการดี' }];
    expect(issuesOf(planSchema, makePlan({ desiredStates, tables: [makePlanTable({ desiredStateId: 'service' })] }))).toEqual([]);
    expect(issuesOf(planSchema, makePlan({ desiredStates, tables: [makePlanTable({ desiredStateId: 'servise' })] }))).toEqual([
      'tables.0.desiredStateId: ไม่มีเป้าหมาย KM รหัส "servise" ใน desiredStates ของแผนนี้',
    ]);
  });

  it('may still be without tables', () => {
    expect(issuesOf(planSchema, makePlan({ tables: [] }))).toEqual([]);
  });

  it('reads its fiscal year in Thai digits', () => {
    expect(planSchema.parse(makePlan({ fiscalYear: '๒๕๖๕' })).fiscalYear).toBe(2565);
  });

  it('has focus areas that benefit groups as the paper names them, known ones by their code', () => {
    const benefiting = (group: Fields) => makePlan({ focusAreas: [{ id: 'tax', title: 'ภาษี', benefits: [group] }] });
    expect(failingPaths(planSchema, benefiting({ group: 'เพื่อนบ้าน' }))).toEqual([]);
    expect(failingPaths(planSchema, benefiting({ group: 'รัฐบาล', code: 'government', items: ['ก'] }))).toEqual([]);
    expect(failingPaths(planSchema, benefiting({ group: 'เพื่อนบ้าน', code: 'neighbours' }))).toEqual(['focusAreas.0.benefits.0.code']);
  });
});

describe('a table of a plan', () => {
  it('has rows', () => {
    expect(failingPaths(planSchema, makePlan({ tables: [makePlanTable({ rows: [] })] }))).toEqual(['tables.0.rows']);
  });

  it('has no two rows of one number', () => {
    const rows = [makePlanRow(), makePlanRow({ number: 2 }), makePlanRow()];
    expect(issuesOf(planSchema, makePlan({ tables: [makePlanTable({ rows })] }))).toEqual([
      'tables.0.rows.2.number: ลำดับ 1 ซ้ำในตารางเดียวกัน',
    ]);
  });

  it('is checked as a whole though one of its rows is wrong', () => {
    const rows = [makePlanRow(), makePlanRow({ number: 2, activity: undefined }), makePlanRow()];
    expect(failingPaths(planSchema, makePlan({ tables: [makePlanTable({ rows, process: 'km-process', approver: '' })] }))).toEqual([
      'tables.0.approver',
      'tables.0.rows.1.activity',
      'tables.0.rows.2.number',
    ]);
  });

  it('of the KM process takes its seven steps only', () => {
    expect(issuesOf(planSchema, withRow({ step: 'recognition' }))).toEqual([
      `${row}.step: "recognition" (การยกย่องชมเชยและให้รางวัล) ไม่อยู่ในกระบวนการจัดการความรู้ของตารางนี้`,
    ]);
  });

  it('of change management takes its six elements only', () => {
    const table = (step: string) => makePlan({ tables: [makePlanTable({ process: 'change-management', rows: [makePlanRow({ step })] })] });
    expect(failingPaths(planSchema, table('change-learning'))).toEqual([]);
    expect(failingPaths(planSchema, table('learning'))).toEqual([`${row}.step`]);
  });
});

describe('a row of a plan', () => {
  it('ends no earlier than it starts', () => {
    expect(issuesOf(planSchema, withRow({ period: { printed: 'ต.ค. 64', spans: [{ start: '2021-10-31', end: '2021-10-01' }] } }))).toEqual([
      expect.stringMatching(/\.period\.spans\.0\.end: วันสิ้นสุด \(\S+\) อยู่ก่อนวันเริ่ม \(\S+\)$/),
    ]);
    expect(
      issuesOf(planSchema, withRow({ period: { printed: '1 ต.ค. 64', spans: [{ start: '2021-10-01', end: '2021-10-01' }] } })),
    ).toEqual([]);
  });

  it.each([
    [{ atLeast: 6 }, 'atLeast: มี atLeast แต่ไม่มี unit (หน่วย)'],
    [{ unit: 'รายการ' }, 'unit: มี unit แต่ไม่มีตัวเลขของเป้าหมาย'],
  ])('has a target with both a number and its unit, not only %j', (half, issue) => {
    expect(issuesOf(planSchema, withRow({ targets: [{ printed: '๖ รายการ', ...half }] }))).toEqual([`${row}.targets.0.${issue}`]);
  });

  it('has no target of zero, which would be met by nothing', () => {
    expect(failingPaths(planSchema, withRow({ targets: [{ printed: 'ก', atLeast: 0, unit: 'ครั้ง' }] }))).toEqual([
      `${row}.targets.0.atLeast`,
    ]);
  });

  it('reads the number of its target in Thai digits', () => {
    const plan = planSchema.parse(withRow({ targets: [{ printed: 'ร้อยละ ๙๐', atLeast: '๙๐', unit: 'ร้อยละ' }] }));
    expect(plan.tables[0]?.rows[0]?.targets[0]).toEqual({ printed: 'ร้อยละ ๙๐', atLeast: 90, unit: 'ร้อยละ', otherYears: [] });
  });

  it('reads its budget in Thai digits with commas', () => {
    const plan = planSchema.parse(withRow({ budget: { printed: '๑๕๐,๐๐๐', baht: '๑๕๐,๐๐๐', coversRows: ['๑', '๒'] } }));
    expect(plan.tables[0]?.rows[0]?.budget).toEqual({ printed: '๑๕๐,๐๐๐', baht: 150_000, coversRows: ['1', '2'] });
  });

  it.each([
    [{ number: 0 }, `${row}.number`],
    [{ step: 'sharing-is-caring' }, `${row}.step`],
    [{ status: 'late' }, `${row}.status`],
    [{ evidence: ['rain-drain-cleaning'] }, `${row}.evidence.0`],
    [{ responsible: { departments: ['กองช่าง'] } }, `${row}.responsible.departments.0`],
    [{ budget: { printed: '๕,๐๐๐ บาท', baht: '๕,๐๐๐ บาท' } }, `${row}.budget.baht`],
  ])('is refused with %j', (change, path) => {
    expect(failingPaths(planSchema, withRow(change))).toEqual([path]);
  });
});

describe('the measure of a row', () => {
  it.each([
    [{ by: 'entries', collection: 'assets', step: 'organization' }],
    [{ by: 'entries', collection: 'cop-summaries', community: 'front-desk', when: 'updated' }],
    [{ by: 'entries', collection: 'assets', topic: 'ภาษี', whole: { amount: '๑๒๐', of: 'งานทั้งหมด' } }],
    [{ by: 'meetings', committee: 'km-team-2565', unit: 'รายการ' }],
    [{ by: 'training-reports', inTime: true, percentOfDue: true }],
    [{ by: 'training-reports', kind: 'given' }],
    [{ by: 'training-reports', kind: 'received', inTime: true }],
    [{ by: 'reviews', collection: 'manuals', percentOfDue: true }],
    [{ by: 'total', unit: 'รายการ', parts: [{ by: 'meetings' }, { by: 'training-reports' }] }],
    [
      {
        by: 'figures',
        unit: 'คน',
        whole: { amount: '๑๒๐', of: 'บุคลากรทั้งหมด' },
        figures: [{ date: '2022-03-01', value: '๓๐', source: 'ใบลงชื่อ' }],
      },
    ],
    [{ by: 'figures', unit: 'ร้อยละ', combine: 'latest', figures: [] }],
    [{ by: 'none', reason: 'ไม่มีข้อมูล' }],
  ])('may be %j', (measure) => {
    expect(issuesOf(planSchema, withRow({ targets: [{ printed: 'ก', measure }] }))).toEqual([]);
  });

  it.each([
    [{ by: 'guess' }, `${row}.targets.0.measure.by`],
    [{}, `${row}.targets.0.measure.by`],
    [{ by: 'none' }, `${row}.targets.0.measure.reason`],
    [{ by: 'entries', collection: 'glossary' }, `${row}.targets.0.measure.collection`],
    [{ by: 'entries', collection: 'meetings' }, `${row}.targets.0.measure.collection`],
    [{ by: 'entries', collection: 'assets', reason: 'x' }, `${row}.targets.0.measure`],
    [{ by: 'entries', collection: 'manuals', step: 'access' }, `${row}.targets.0.measure.step`],
    [{ by: 'entries', collection: 'assets', community: 'front-desk' }, `${row}.targets.0.measure.community`],
    [{ by: 'entries', collection: 'assets', when: 'read' }, `${row}.targets.0.measure.when`],
    [{ by: 'entries', collection: 'assets', whole: { amount: 0, of: 'งาน' } }, `${row}.targets.0.measure.whole.amount`],
    [{ by: 'entries', collection: 'assets', whole: { amount: 10 } }, `${row}.targets.0.measure.whole.of`],
    [{ by: 'training-reports', kind: 'taken' }, `${row}.targets.0.measure.kind`],
    [{ by: 'training-reports', kind: 'given', inTime: true }, `${row}.targets.0.measure.inTime`],
    [{ by: 'training-reports', kind: 'given', percentOfDue: true }, `${row}.targets.0.measure.percentOfDue`],
    [
      { by: 'total', unit: 'รายการ', parts: [{ by: 'meetings' }, { by: 'training-reports', kind: 'given', inTime: true }] },
      `${row}.targets.0.measure.parts.1.inTime`,
    ],
    [{ by: 'total', unit: 'รายการ', parts: [{ by: 'meetings' }] }, `${row}.targets.0.measure.parts`],
    [{ by: 'total', unit: 'รายการ', parts: [{ by: 'meetings' }, { by: 'figures', unit: 'คน' }] }, `${row}.targets.0.measure.parts.1.by`],
    [
      { by: 'total', unit: 'รายการ', parts: [{ by: 'meetings', unit: 'ครั้ง' }, { by: 'meetings' }] },
      `${row}.targets.0.measure.parts.0.unit`,
    ],
    [{ by: 'figures', unit: 'ร้อยละ', combine: 'sum' }, `${row}.targets.0.measure.combine`],
    [{ by: 'figures', unit: 'ร้อยละ', whole: { amount: 10, of: 'คน' } }, `${row}.targets.0.measure.whole`],
    [{ by: 'figures', unit: 'คน', figures: [{ date: '2022-10-01', value: 1, source: 'ก' }] }, `${row}.targets.0.measure.figures.0.date`],
    [{ by: 'figures', unit: 'คน', figures: [{ date: '2021-09-30', value: 1, source: 'ก' }] }, `${row}.targets.0.measure.figures.0.date`],
    [{ by: 'figures', unit: 'คน', figures: [{ date: '2022-03-01', value: 30 }] }, `${row}.targets.0.measure.figures.0.source`],
  ])('is refused when it is %j', (measure, path) => {
    expect(failingPaths(planSchema, withRow({ targets: [{ printed: 'ก', measure }] }))).toEqual([path]);
  });

  it.each([
    [{ by: 'entries', collection: 'assets' }, 'รายการ', []],
    [{ by: 'meetings' }, 'รายการ', [`${row}.targets.0.measure`]],
    [{ by: 'meetings', unit: 'รายการ' }, 'รายการ', []],
    [{ by: 'figures', unit: 'คน' }, 'ร้อยละ', [`${row}.targets.0.measure`]],
    [{ by: 'figures', unit: 'คน', whole: { amount: 120, of: 'บุคลากรทั้งหมด' } }, 'ร้อยละ', []],
    [{ by: 'training-reports', percentOfDue: true }, '%', []],
    [{ by: 'none', reason: 'ก' }, 'ร้อยละ', []],
  ])('%j gives a value in the unit of a target in %s, or is refused', (measure, unit, paths) => {
    expect(failingPaths(planSchema, withRow({ targets: [{ printed: 'ก', atLeast: 6, unit, measure }] }))).toEqual(paths);
  });
});
