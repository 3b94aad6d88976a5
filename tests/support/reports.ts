import type { KnowledgeBase } from '#src/domain/knowledge-base.ts';
import { makeEntry, makeKnowledgeBase, makePlanRow, makePlanTable, type Fields, type ValidEntry } from './entries.ts';

const target = (atLeast: number, unit: string) => ({ printed: `อย่างน้อย ${atLeast} ${unit}`, atLeast, unit });

/** A plan of 2565 with a row of every standing: reached, overdue, without a number, without figures, and one of figures. */
const makeReportPlan = (change: Fields = {}): ValidEntry =>
  makeEntry('plans', '2565', {
    desiredStates: [
      { id: 'skills', title: 'บุคลากรมีความรู้' },
      { id: 'morale', title: 'ขวัญและกำลังใจ' },
    ],
    tables: [
      makePlanTable({
        desiredStateId: 'skills',
        rows: [
          makePlanRow({
            number: 1,
            activity: 'จัดเก็บความรู้',
            targets: [{ ...target(2, 'รายการ'), measure: { by: 'entries', collection: 'assets' } }],
          }),
          makePlanRow({
            number: 2,
            activity: 'เสวนา',
            targets: [{ ...target(4, 'ครั้ง'), measure: { by: 'entries', collection: 'cop-summaries' } }],
          }),
          makePlanRow({
            number: 3,
            activity: 'สร้างบรรยากาศ',
            targets: [{ printed: 'ตามแผน', measure: { by: 'none', reason: 'ไม่ได้กำหนดเป็นจำนวน' } }],
          }),
          makePlanRow({
            number: 4,
            activity: 'สำรวจความเข้าใจ',
            targets: [{ ...target(50, 'ร้อยละ'), measure: { by: 'figures', unit: 'ร้อยละ', figures: [] } }],
          }),
          makePlanRow({
            number: 5,
            activity: 'จัดอบรม',
            targets: [
              {
                ...target(100, 'คน'),
                measure: { by: 'figures', unit: 'คน', figures: [{ date: '2022-03-05', value: 45, source: 'ใบลงชื่อ 5 มีนาคม' }] },
              },
            ],
          }),
        ],
      }),
    ],
    ...change,
  });

/** Entries that count in that plan: two assets and a sample, one session. */
const makeReportEntries = (): ValidEntry[] => [
  makeEntry('assets', 'drain', { title: 'ล้างท่อก่อนฝนมา', created: '2022-02-01' }),
  makeEntry('assets', 'sign-tax', { title: 'จัดเก็บภาษีป้าย', created: '2022-03-01' }),
  makeEntry('assets', 'invented', { title: 'เรื่องสมมติ', created: '2022-04-01', sample: true }),
  makeEntry('communities', 'front-desk'),
  makeEntry('cop-summaries', 'first', { title: 'เสวนาครั้งแรก' }),
];

/** The committee that signs. */
export const makeMonitoring = (): ValidEntry =>
  makeEntry('committees', 'monitoring', {
    title: 'คณะกรรมการติดตามและประเมินผล ปี 2565',
    members: [
      { post: 'ปลัดเทศบาล', role: 'ประธานกรรมการ' },
      { post: 'นักทรัพยากรบุคคล', role: 'เลขานุการ' },
    ],
  });

/** A knowledge base with the plan a year after its end, and what else is given. */
export const makeReportKnowledgeBase = (...more: ValidEntry[]): KnowledgeBase =>
  makeKnowledgeBase([makeReportPlan(), ...makeReportEntries(), ...more], { today: '2022-11-20' });
