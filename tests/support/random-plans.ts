import fc from 'fast-check';
import { CHANGE_ELEMENTS, KM_STEPS, PROCESSES, ROW_STATUSES } from '#src/schemas/vocabulary.ts';
import type { Fields } from './entries.ts';

/**
 * Plans in the shapes that papers have: by process or by strategy, numbers as printed, times and targets in every wording,
 * several targets, money over several rows, columns of their own, cells left empty, long texts.
 */

export const DEPARTMENTS = [
  { id: 'clerk-office', title: 'สำนักปลัดเทศบาล' },
  { id: 'finance', title: 'กองคลัง' },
  { id: 'engineering', title: 'กองช่าง' },
];
const FISCAL_YEAR = 2566;

const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined, freq: 2 });
const without = (fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0)));

const sentence = fc
  .array(
    fc.constantFrom(
      'จัดอบรมเชิงปฏิบัติการด้านงานสารบรรณอิเล็กทรอนิกส์',
      'ประชุมคณะทำงาน (KM Team) ครั้งที่ ๑/๒๕๖๖',
      'ถอดบทเรียน “ล้างท่อก่อนฝนมา” ฯลฯ',
      'ศึกษาดูงาน ณ อบต. ต้นแบบ',
      'รวบรวมความรู้ต่าง ๆ เป็นหมวดหมู่',
      'เผยแพร่ทางเว็บไซต์/ไลน์/เสียงตามสาย',
      'ช่วง ม.ค. – มี.ค. ของทุกปี',
      'สำรวจความพึงพอใจ 50% ของผู้รับบริการ',
      'จัดทำคู่มือการปฏิบัติงาน: ฉบับปรับปรุง',
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((parts) => parts.join(' '));
const shortText = fc.constantFrom('ปานกลาง', 'สูง', 'ต่ำ (รอทบทวน)', 'บุคลากรมีทักษะเพิ่มขึ้น', 'สอดคล้องกับแผนพัฒนาท้องถิ่น ด้านที่ ๔');

const period = fc.constantFrom<Fields>(
  { printed: 'ไตรมาส 1–2', quarters: [1, 2] },
  { printed: 'ไตรมาสที่ ๒ และ ๔', quarters: [2, 4] },
  { printed: 'ทุกไตรมาส', quarters: [1, 2, 3, 4] },
  { printed: 'ม.ค.–มี.ค. 66', spans: [{ start: '2023-01-01', end: '2023-03-31' }] },
  { printed: 'ต.ค. ๖๕', spans: [{ start: '2022-10-01', end: '2022-10-31' }] },
  { printed: '๑ – ๑๕ พฤศจิกายน ๒๕๖๕', spans: [{ start: '2022-11-01', end: '2022-11-15' }] },
  { printed: '๑ ต.ค. ๖๕ – ๓๐ ก.ย. ๖๖', spans: [{ start: '2022-10-01', end: '2023-09-30' }] },
  {
    printed: '๑–๑๕ พ.ย. ๖๕ และ ๑–๑๕ ก.พ. ๖๖',
    spans: [
      { start: '2022-11-01', end: '2022-11-15' },
      { start: '2023-02-01', end: '2023-02-15' },
    ],
  },
  { printed: '๑ ธ.ค. ๖๕ เป็นต้นไป', spans: [{ start: '2022-12-01' }] },
  { printed: 'ตลอดปีงบประมาณ', spans: [{ start: '2022-10-01', end: '2023-09-30' }] },
  { printed: 'เมื่อได้รับอนุมัติ' },
);

const target = fc.constantFrom<Fields>(
  { printed: 'ไม่เกินร้อยละ 5', atMost: 5, unit: 'ร้อยละ' },
  { printed: 'ร้อยละ 80–90', between: { from: 80, to: 90 }, unit: 'ร้อยละ' },
  { printed: '๓ – ๕ เรื่อง', between: { from: 3, to: 5 }, unit: 'เรื่อง' },
  { printed: '2 ครั้ง/ปี', atLeast: 2, unit: 'ครั้ง' },
  { printed: 'อย่างน้อยปีละ ๑ ครั้ง', atLeast: 1, unit: 'ครั้ง' },
  { printed: 'ไม่น้อยกว่า ๑,๒๐๐ คน', atLeast: 1200, unit: 'คน' },
  { printed: 'บุคลากรร้อยละ ๑๐๐ ผ่านการอบรม' },
  { printed: 'ผู้เข้าอบรมผ่านเกณฑ์ไม่ต่ำกว่าร้อยละ ๘๐', atLeast: 80, unit: 'ร้อยละ' },
  { printed: 'ตอบข้อร้องเรียนภายใน ๑๕ วัน', atMost: 15, unit: 'วัน' },
  { printed: '๓๐ วัน' },
  { printed: 'เดือนละ ๑ ครั้ง' },
  { printed: 'มีคู่มือที่ใช้งานได้จริง' },
);

const responsible = fc.constantFrom<Fields>(
  {},
  { printed: ['กองคลัง'], departments: ['finance'] },
  { printed: ['กองช่าง', 'สำนักปลัดเทศบาล'], departments: ['engineering', 'clerk-office'] },
  { printed: ['สำนักปลัดเทศบาล', 'ร่วมกับกองคลัง'], departments: ['clerk-office'], joint: ['finance'] },
  {
    printed: ['กองช่าง', 'หน่วยงานร่วม: กองคลัง', 'หน่วยงานร่วม: โรงพยาบาลส่งเสริมสุขภาพตำบล'],
    departments: ['engineering'],
    joint: ['finance'],
    outside: ['โรงพยาบาลส่งเสริมสุขภาพตำบล'],
  },
  { printed: ['ทุกส่วนราชการ'], all: true },
  { printed: ['คณะทำงาน KM', 'นายกเทศมนตรี'] },
);

const money = fc.constantFrom<Fields>(
  { printed: '๑๕๐,๐๐๐ บาท', baht: 150_000 },
  { printed: '10,000.-', baht: 10_000 },
  { printed: '๑,๒๕๐.๕๐', baht: 1250.5 },
  { printed: 'ไม่ใช้งบประมาณ', baht: 0 },
);

const row = fc.record({
  items: fc.array(sentence, { maxLength: 3 }),
  methods: fc.array(sentence, { maxLength: 3 }),
  targetGroup: maybe(fc.constantFrom('พนักงานเทศบาล ๕๐ คน', 'ประชาชนในเขตเทศบาล')),
  period: maybe(period),
  indicators: fc.array(fc.constantFrom('จำนวนครั้ง', 'ร้อยละของผู้ผ่านการอบรม', 'ระดับความพึงพอใจ (เต็ม ๕)'), { maxLength: 2 }),
  targets: fc.array(target, { maxLength: 3 }),
  tools: fc.subarray(['คอมพิวเตอร์', 'กระดาษ A๔', 'เครื่องฉายภาพ']),
  budget: maybe(money),
  responsible,
  status: maybe(fc.constantFrom(...Object.keys(ROW_STATUSES))),
  remark: maybe(sentence),
  first: maybe(shortText),
  second: maybe(sentence),
});

const NUMBERS: readonly ((table: number, row: number) => number | string)[] = [
  (_, at) => at + 1,
  (table, at) => `${table + 1}.${at + 1}`,
  (table, at) => `${table + 1}${'กขคงจฉ'[at]}`,
];
const OWN = [
  { id: 'column-1', heading: 'ระดับความเสี่ยง' },
  { id: 'column-2', heading: 'ผลที่คาดว่าจะได้รับ' },
] as const;
/** Columns in an order and with headings of their own. */
const COLUMNS = [
  { field: 'activity', heading: 'โครงการ/กิจกรรม' },
  OWN[0],
  { field: 'methods', heading: 'แนวทางการดำเนินงาน' },
  { field: 'indicators', heading: 'ตัวชี้วัด (KPI)' },
  { field: 'targets', heading: 'ค่าเป้าหมาย' },
  { field: 'period', heading: 'ช่วงเวลา' },
  { field: 'budget', heading: 'งบประมาณ (บาท)' },
  { field: 'responsible', heading: 'หน่วยงานที่รับผิดชอบ' },
  OWN[1],
];

const table = (index: number) =>
  fc
    .record({
      kind: fc.constantFrom('km-process', 'change-management', 'strategy'),
      rows: fc.array(row, { minLength: 1, maxLength: 5 }),
      number: fc.constantFrom(...NUMBERS),
      hasColumns: fc.boolean(),
      desiredState: maybe(sentence),
      measurableUnit: maybe(sentence),
      approver: maybe(fc.constant('ปลัดเทศบาล (CKO)')),
      merges: fc.boolean(),
    })
    .map(({ kind, rows, number, hasColumns, merges, ...others }): Fields => {
      const steps = Object.entries(kind === 'change-management' ? CHANGE_ELEMENTS : KM_STEPS);
      const [first, ...more] = rows;
      const covered = merges && first?.budget && more.length > 0 ? [number(index, 0), number(index, 1)] : undefined;
      return without({
        id: `table-${index}`,
        title: kind === 'strategy' ? `แผนการจัดการความรู้ ส่วนที่ ${index + 1}` : `แผนการจัดการความรู้ (KM Action Plan) : ${PROCESSES[kind]}`,
        ...(kind === 'strategy' ? { strategy: `ยุทธศาสตร์ที่ ${index + 1} พัฒนาบุคลากรสู่องค์กรแห่งการเรียนรู้` } : { process: kind }),
        ...others,
        ...(hasColumns && { columns: COLUMNS }),
        rows: rows.map(({ first: risk, second: result, budget, ...fields }, at) => {
          const [step, name] = steps[at]!;
          const cells = without({ 'column-1': risk, 'column-2': result });
          return without({
            number: number(index, at),
            ...(kind === 'strategy' ? { activity: `โครงการที่ ${at + 1} อบรมและถ่ายทอดความรู้ “งานช่าง”` } : { step, activity: name }),
            ...fields,
            // One cell of money reaches over two rows; the second has none of its own.
            ...(budget && !(covered && at === 1) && { budget: { ...budget, ...(covered && at === 0 && { coversRows: covered }) } }),
            ...(hasColumns && Object.keys(cells).length > 0 && { cells }),
          });
        }),
      });
    });

const GROUPS = ['ประชาชน', 'ข้าราชการของหน่วยงานตนเอง', 'Outsource ของหน่วยงาน'];
const TEXTS = ['ผู้บริหารให้ความสำคัญ', 'บุคลากรให้ความร่วมมือเป็นอย่างดี', 'นโยบายของผู้บริหารชัดเจนและต่อเนื่อง', 'มีระบบติดตามอย่างต่อเนื่อง'];
const texts = fc.shuffledSubarray(TEXTS, { minLength: 0, maxLength: 4 });

const plan = fc
  .record({
    vision: maybe(fc.constant('เทศบาลแห่งการเรียนรู้ ประชาชนเข้าถึงบริการที่ดี')),
    missions: texts,
    policies: texts,
    successFactors: texts,
    criteria: texts,
    followUp: texts,
    areas: fc.integer({ min: 0, max: 2 }),
    hasBenefits: fc.boolean(),
    states: fc.integer({ min: 0, max: 2 }),
    hasBaseline: fc.boolean(),
    tables: fc.integer({ min: 1, max: 3 }).chain((count) => fc.tuple(...Array.from({ length: count }, (_, index) => table(index)))),
  })
  .map(({ areas, hasBenefits, states, hasBaseline, ...fields }): Fields =>
    without({
      title: `แผนการจัดการความรู้ ประจำปีงบประมาณ พ.ศ. ${FISCAL_YEAR}`,
      fiscalYear: FISCAL_YEAR,
      updated: '2026-11-27',
      ...fields,
      focusAreas: Array.from({ length: areas }, (_, at) => ({
        id: `focus-${at + 1}`,
        title: `ขอบเขตที่ ${at + 1} นำการจัดการความรู้มาพัฒนางาน`,
        ...(hasBenefits && {
          // An area need not have every group.
          benefits: GROUPS.filter((_, place) => at === 0 || place !== at % GROUPS.length).map((group, place) =>
            without({ group, items: ['ได้รับบริการที่สะดวก', 'เกิดภาพลักษณ์ที่ดี'].slice(0, 2 - place) }),
          ),
        }),
      })),
      desiredStates: Array.from({ length: states }, (_, at) => ({
        id: `state-${at + 1}`,
        title: `บุคลากรได้รับการพัฒนา ด้านที่ ${at + 1}`,
        ...(hasBaseline && { baseline: 'ปี 2565 มีคู่มือ 3 เรื่อง', target: 'คู่มือ 10 เรื่อง' }),
      })),
    }),
  );

/** So many plans, the same each time. */
export const randomPlans = (count: number, seed: number): Fields[] => fc.sample(plan, { numRuns: count, seed });
