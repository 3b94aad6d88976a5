import type { KnowledgeBase } from '#src/domain/knowledge-base.ts';
import { addDays } from '#src/thai/days.ts';
import { fiscalYearSpan } from '#src/thai/fiscal-year.ts';
import { KM_STEPS } from '#src/schemas/vocabulary.ts';
import {
  makeAsset,
  makeAssessment,
  makeCopSummary,
  makeEntry,
  makeKnowledgeBase,
  makePlan,
  makePlanRow,
  makePlanTable,
  type Fields,
  type ValidEntry,
} from '../../support/entries.ts';
import { seeded, type Random } from '../build/random.ts';

const STEPS = Object.keys(KM_STEPS);
const STAGES = ['story', 'asset', 'core'];
const DEPARTMENTS = Array.from({ length: 12 }, (_, index) => `department-${index + 1}`);
const COMMUNITIES = Array.from({ length: 20 }, (_, index) => `community-${index + 1}`);
/** The fiscal year of the plan, and the one before. */
const YEARS = [2564, 2565];
const TODAY = '2022-06-01';

/** How the rows are measured in turn: every kind of measure there is. */
const MEASURES: ((random: Random, year: number) => { unit: string; measure: Fields })[] = [
  (random) => ({ unit: 'รายการ', measure: { by: 'entries', collection: 'assets', step: random.pick(STEPS) } }),
  (random) => ({ unit: 'รายการ', measure: { by: 'entries', collection: 'assets', when: 'updated', department: random.pick(DEPARTMENTS) } }),
  (random) => ({ unit: 'ครั้ง', measure: { by: 'entries', collection: 'cop-summaries', community: random.pick(COMMUNITIES) } }),
  () => ({ unit: 'ครั้ง', measure: { by: 'meetings' } }),
  () => ({ unit: 'ร้อยละ', measure: { by: 'training-reports', inTime: true, percentOfDue: true } }),
  (random) => ({ unit: 'ร้อยละ', measure: { by: 'reviews', department: random.pick(DEPARTMENTS), percentOfDue: true } }),
  (random) => ({
    unit: 'ร้อยละ',
    measure: { by: 'entries', collection: 'assets', stage: random.pick(STAGES), whole: { amount: 500, of: 'ความรู้ทั้งหมด' } },
  }),
  (random) => ({
    unit: 'รายการ',
    measure: {
      by: 'total',
      unit: 'รายการ',
      parts: [
        { by: 'entries', collection: 'assets', step: random.pick(STEPS) },
        { by: 'entries', collection: 'cop-summaries' },
      ],
    },
  }),
  (random, year) => ({
    unit: 'คน',
    measure: {
      by: 'figures',
      unit: 'คน',
      figures: Array.from({ length: 12 }, (_, month) => ({
        date: addDays(fiscalYearSpan(year).start, month * 30),
        value: random.whole(1, 40),
        source: 'ใบลงชื่อ',
      })),
    },
  }),
  () => ({ unit: 'รายการ', measure: { by: 'none', reason: 'ไม่ได้กำหนดเป็นจำนวน' } }),
];

const planOf = (year: number, rows: number): ValidEntry => {
  const random = seeded(`plan ${year}`);
  const perTable = 10;
  const tables = Array.from({ length: Math.ceil(rows / perTable) }, (_, table) =>
    makePlanTable({
      id: `km-${table + 1}`,
      desiredStateId: `state-${(table % 5) + 1}`,
      rows: Array.from({ length: Math.min(perTable, rows - table * perTable) }, (_row, index) => {
        const { unit, measure } = MEASURES[index % MEASURES.length]!(random, year);
        return makePlanRow({
          number: index + 1,
          step: random.pick(STEPS),
          targets: [{ printed: 'ตามแผน', atLeast: random.whole(5, 90), unit, measure }],
          responsible: random.next() < 0.3 ? { all: true } : { departments: random.sample(DEPARTMENTS, 2) },
        });
      }),
    }),
  );
  const desiredStates = Array.from({ length: 5 }, (_, index) => ({ id: `state-${index + 1}`, title: `เป้าหมายข้อ ${index + 1}` }));
  return makeEntry('plans', String(year), makePlan({ title: `แผนปี ${year}`, fiscalYear: year, desiredStates, tables }));
};

/** A plan of `rows` rows for each of two years, and `count` entries that can count in them, tied to each other and to the rows. */
export const makeBenchEntries = (rows: number, count: number): ValidEntry[] => {
  const random = seeded('plan benchmark');
  const day = () => addDays('2020-10-01', random.whole(0, 700));
  const rowKey = () => `${random.pick(YEARS)}/km-${random.whole(1, Math.ceil(rows / 10))}/${random.whole(1, 10)}`;
  const numbered = (share: number) => Math.round(count * share);
  const ids = (name: string, share: number) => Array.from({ length: numbered(share) }, (_, index) => `${name}-${index + 1}`);
  const assets = ids('asset', 0.5);
  const summaries = ids('summary', 0.2);
  const trainings = ids('training', 0.15);
  const meetings = ids('meeting', 0.05);
  const manuals = ids('guide', 0.1);
  const common = (): Fields => {
    const updated = day();
    return {
      department: random.pick(DEPARTMENTS),
      updated,
      sample: random.next() < 0.1,
      ...(random.next() < 0.5 && { reviewEvery: random.pick([6, 12, 24]), reviewed: addDays(updated, random.whole(10, 200)) }),
    };
  };
  return [
    ...YEARS.map((year) => planOf(year, rows)),
    ...DEPARTMENTS.map((id, index) => makeEntry('departments', id, { title: `กอง ${index + 1}`, code: `ก${index + 1}` })),
    ...COMMUNITIES.map((id) => makeEntry('communities', id)),
    ...YEARS.map((year) => makeEntry('assessments', `km-${year}`, makeAssessment({ fiscalYear: year }))),
    ...assets.map((id) =>
      makeEntry(
        'assets',
        id,
        makeAsset({
          ...common(),
          created: day(),
          stage: random.pick(STAGES),
          step: random.pick(STEPS),
          from: [`cop-summaries/${random.pick(summaries)}`],
          planRows: [rowKey()],
        }),
      ),
    ),
    ...summaries.map((id) =>
      makeEntry(
        'cop-summaries',
        id,
        makeCopSummary({ ...common(), community: random.pick(COMMUNITIES), date: day(), assets: random.sample(assets, 2) }),
      ),
    ),
    ...trainings.map((id) => {
      const start = day();
      const returned = addDays(start, 3);
      const submitted = random.next() < 0.9 ? addDays(returned, random.whole(2, 25)) : undefined;
      return makeEntry('training-reports', id, {
        ...common(),
        start,
        end: addDays(start, 2),
        returned,
        submitted,
        assets: [random.pick(assets)],
      });
    }),
    ...meetings.map((id, index) => makeEntry('meetings', id, { ...common(), number: (index % 900) + 1, date: day() })),
    ...manuals.map((id) => makeEntry('guides', id, { ...common(), created: day(), steps: [random.pick(STEPS)] })),
  ];
};

/** A knowledge base as a build makes it once it has read its content. */
export const makeBenchKnowledgeBase = (entries: readonly ValidEntry[]): KnowledgeBase => makeKnowledgeBase(entries, { today: TODAY });
