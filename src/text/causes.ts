import { fiscalYearSpan } from '../thai/fiscal-year.ts';
import { longDate } from '../thai/date.ts';
import type { Entry } from '../domain/entry.ts';
import { isOver, type RowResult, type TargetResult } from '../domain/plan-results.ts';
import type { Summary } from '../domain/plan-summary.ts';
import { standingOf, STANDINGS, CAUSES, type Standing } from '../domain/row-cause.ts';
import type { CountMeasure } from '../schemas/measure.ts';
import type { RowCause } from '../schemas/vocabulary.ts';
import { COLLECTION_LABELS } from './labels.ts';
import { formatValue } from './results.ts';

/** What is to be done about a row, in words for who keeps the content and for who answers for the plan. */

/** What somebody adds so that a count finds it. */
const counted = (how: CountMeasure): string => {
  switch (how.by) {
    case 'entries':
      return COLLECTION_LABELS[how.collection];
    case 'meetings':
      return 'บันทึกการประชุม';
    case 'training-reports':
      return 'รายงานผลการอบรม';
    case 'reviews':
      return 'วันที่ทบทวนในเนื้อหาที่ทบทวนแล้ว';
  }
};

/** How something gets recorded: a figure is typed, reads come from a log, all else is counted from what is written. */
const record = ({ how }: Pick<TargetResult, 'how'>): string => {
  if (how === undefined || how.by === 'none' || how.by === 'figures')
    return 'บันทึกตัวเลขที่วัดได้ พร้อมวันที่และที่มา ในช่อง figures ของกิจกรรมนี้ในไฟล์แผน';
  if (how.by === 'usage') return 'นับจากบันทึกของเว็บเซิร์ฟเวอร์ด้วยคำสั่ง npm run usage แล้วสร้างเว็บไซต์ใหม่';
  const things = [...new Set((how.by === 'total' ? how.parts : [how]).map(counted))].join('หรือ');
  return `ถ้าทำแล้ว ให้เพิ่ม${things}ลงในเว็บไซต์ ระบบจะนับให้เอง`;
};

/** What is missing to the target, where that is a number of things. */
const missingText = ({ goal, value, unit }: TargetResult): string =>
  goal?.atLeast !== undefined && value !== undefined && unit !== undefined && value < goal.atLeast
    ? `ยังขาดอีก ${formatValue(goal.atLeast - value, unit)} `
    : '';

/** The target that a row owes its cause to. */
const decisive = ({ targets, cause }: RowResult): TargetResult => targets.find((target) => target.cause === cause) ?? targets[0];

/** The next step for a row. */
export const nextAction = (result: RowResult): string => {
  const target = decisive(result);
  switch (result.cause) {
    case 'overdue':
      return `${missingText(target)}เร่งทำให้ครบแล้วบันทึกผล หรือเสนอเหตุที่ล่าช้าต่อคณะทำงาน KM`;
    case 'over-limit':
      return 'หาสาเหตุที่เกินเกณฑ์ แล้วเสนอวิธีแก้ต่อคณะทำงาน KM';
    case 'behind':
      return `${missingText(target)}เร่งทำส่วนที่ขาดก่อนสิ้นกำหนด แล้วบันทึกผล`;
    case 'unrecorded':
      return record(target);
    case 'no-measure':
      return 'กำหนดว่าจะนับผลอย่างไร ในช่อง measure ของกิจกรรมนี้ในไฟล์แผน';
    case 'no-number':
      return 'ให้คณะทำงาน KM กำหนดเป้าหมายเป็นตัวเลข แล้วใส่ในช่อง atLeast และ unit ของกิจกรรมนี้ในไฟล์แผน';
    case 'not-due':
      return 'ทำตามช่วงเวลาในแผน ยังไม่ถึงกำหนดวัดผล';
    case 'on-track':
      return 'ทำต่อตามแผน และบันทึกผลทุกครั้งที่ทำ';
    case 'not-counted':
      return 'ไม่ต้องบันทึกตัวเลข ให้ระบุผลงานในช่อง evidence ของกิจกรรมนี้ในไฟล์แผน';
    case 'missed':
      return 'ใช้เหตุที่ไม่บรรลุเป้าหมายประกอบการทำแผนปีถัดไป';
    case 'no-record':
      return 'ถ้ายังมีหลักฐานของปีนั้น บันทึกย้อนหลังได้';
    case 'done':
      return 'ไม่มีสิ่งที่ต้องทำเพิ่ม เก็บหลักฐานไว้ประกอบรายงาน';
    case 'cancelled':
      return 'แผนยกเลิกกิจกรรมนี้แล้ว';
  }
};

const STANDING_TEXTS: Record<Standing, { now: string; past: string }> = {
  late: { now: 'ล่าช้าหรือเกินเกณฑ์', past: 'ไม่บรรลุเป้าหมาย' },
  unknown: { now: 'ยังประเมินผลไม่ได้', past: 'ประเมินผลไม่ได้' },
  'on-track': { now: 'เป็นไปตามแผน', past: 'เป็นไปตามแผน' },
  done: { now: 'บรรลุเป้าหมาย', past: 'บรรลุเป้าหมาย' },
  cancelled: { now: 'ยกเลิก', past: 'ยกเลิก' },
};

/** How many rows of a plan stand where, in few words; what is asked first is there even when it is none. */
export const standings = (
  plan: Entry<'plans'>,
  { byCause }: Pick<Summary, 'byCause'>,
  today: string,
): { standing: Standing; text: string; count: number }[] => {
  const past = isOver(plan, today);
  return STANDINGS.map((standing) => ({
    standing,
    text: STANDING_TEXTS[standing][past ? 'past' : 'now'],
    count: CAUSES.filter((cause) => standingOf(cause) === standing).reduce((sum, cause) => sum + byCause[cause], 0),
  })).filter(({ standing, count }) => count > 0 || (standing !== 'cancelled' && !(past && standing === 'on-track')));
};

/** What is said above the results of a year that is over; nothing of one that is not. */
export const pastYearText = (plan: Entry<'plans'>, { byCause }: Pick<Summary, 'byCause'>, today: string): string | undefined => {
  if (!isOver(plan, today)) return undefined;
  const { fiscalYear } = plan.data;
  const ended = longDate(fiscalYearSpan(fiscalYear).end);
  const of = (cause: RowCause, words: string) => (byCause[cause] > 0 ? [`${words} ${byCause[cause]} กิจกรรม`] : []);
  const told = [...of('done', 'บรรลุเป้าหมาย'), ...of('missed', 'ไม่บรรลุเป้าหมาย'), ...of('no-record', 'ไม่มีตัวเลขบันทึก')];
  return [`แผนของปีงบประมาณที่ผ่านมา สิ้นสุดเมื่อ ${ended}`, ...told].join(' ');
};
