import type { SpanEnd } from '../domain/due-dates.ts';
import type { KnowledgeBase } from '../domain/knowledge-base.ts';
import { planRows } from '../domain/plan.ts';
import { asksAll } from '../domain/plan-groups.ts';
import type { Goal } from '../domain/goal.ts';
import type { RowResult, TargetResult } from '../domain/plan-results.ts';
import type { RowPeriod } from '../domain/row-period.ts';
import { isPercentUnit, PERCENT } from '../schemas/measure.ts';
import type { PlanRow, Target } from '../schemas/plan.ts';
import { STEPS_AND_ELEMENTS } from '../schemas/vocabulary.ts';
import { dateRange, shortDate } from '../thai/date.ts';
import { wholeText } from './measure.ts';
import { planName } from './plan-name.ts';

/** Results in words, for pages, reports and data files alike. */

/** A number with commas and at most two decimals: 1234.5 → `1,234.5`. */
export const formatAmount = (amount: number): string => amount.toLocaleString('en-US', { maximumFractionDigits: 2 });

/** A number with its unit: `ร้อยละ 62.5`, `3 รายการ`. */
export const formatValue = (amount: number, unit: string): string =>
  unit === PERCENT ? `${PERCENT} ${formatAmount(amount)}` : `${formatAmount(amount)} ${unit}`;

/** What a target asks for: `อย่างน้อย 6 รายการ`, `ไม่เกินร้อยละ 5`, `ระหว่าง 3 ถึง 5 ครั้ง`. */
export const formatTarget = ({ atLeast, atMost, byQuarter, unit: written }: Goal): string => {
  const unit = isPercentUnit(written) ? PERCENT : written;
  const space = unit === PERCENT ? '' : ' ';
  if (atLeast !== undefined && atMost !== undefined)
    return unit === PERCENT
      ? `${PERCENT} ${formatAmount(atLeast)} ถึง ${formatAmount(atMost)}`
      : `ระหว่าง ${formatAmount(atLeast)} ถึง ${formatValue(atMost, unit)}`;
  if (atMost !== undefined) return `ไม่เกิน${space}${formatValue(atMost, unit)}`;
  const quarters = byQuarter ? ` (สิ้นไตรมาส 1–4: ${byQuarter.map(formatAmount).join(', ')})` : '';
  return `อย่างน้อย${space}${formatValue(atLeast!, unit)}${quarters}`;
};

/** Said where a plan leaves something open. */
export const NOT_STATED = 'ไม่ระบุ';

/** What a target asks for, as data where it can, else as printed. */
export const targetText = ({ goal, target }: Pick<TargetResult, 'goal' | 'target'>): string =>
  goal ? formatTarget(goal) : (target?.printed ?? NOT_STATED);

/** The targets of a row as printed. */
export const printedTargets = ({ targets }: Pick<PlanRow, 'targets'>): string =>
  targets.map(({ printed }) => printed).join(' · ') || NOT_STATED;

/** What a target asks for in other years than that of its plan. */
export const otherYearsTexts = ({ atMost, unit = '', otherYears }: Target): string[] =>
  otherYears.map(
    ({ year, value }) => `ปี ${year} ${formatTarget(atMost === undefined ? { atLeast: value, unit } : { atMost: value, unit })}`,
  );

/** What one of several targets of a row is called: its indicator, or its own words. */
export const targetName = ({ target }: Pick<TargetResult, 'target'>): string => target?.indicator ?? target?.printed ?? NOT_STATED;

/** The days on which a row is worked on. */
export const periodText = (period: RowPeriod | undefined): string =>
  period ? period.spans.map(({ start, end }) => dateRange(start, end)).join(' และ ') : NOT_STATED;

/** Which of several spans of a row is meant: `ช่วงที่ 1 จาก 2`; nothing where it has one. */
export const partText = ({ part, parts }: Pick<SpanEnd, 'part' | 'parts'>): string => (parts > 1 ? `ช่วงที่ ${part} จาก ${parts}` : '');

/** Hundredths of a share, whole: 0.333 → `33%`. */
export const formatShare = (share: number): string => `${Math.floor(share * 100 + 1e-9)}%`;

/** A change with its sign: `+3`, `−2`, `0`. */
export const formatChange = (change: number): string =>
  change > 0 ? `+${formatAmount(change)}` : change < 0 ? `−${formatAmount(-change)}` : '0';

/** Why the numbers of a row say nothing about its target; undefined where they do. */
export const unclearText = ({ unclear, how }: Pick<TargetResult, 'unclear' | 'how'>): string | undefined => {
  switch (unclear) {
    case undefined:
      return undefined;
    case 'no-measure':
      return 'แผนยังไม่ได้กำหนดวิธีวัด';
    case 'reason-given':
      return how?.by === 'none' ? how.reason : undefined;
    case 'no-figures':
      return 'ยังไม่ได้บันทึกตัวเลข';
    case 'no-usage':
      return 'ยังไม่ได้นับการเปิดอ่านของปีนี้';
    case 'nothing-due':
      return 'ยังไม่มีรายการที่ถึงกำหนด จึงยังคิดร้อยละไม่ได้';
    case 'no-target':
      return 'แผนไม่ได้กำหนดเป้าหมายเป็นตัวเลข จึงบอกไม่ได้ว่าถึงเป้าหมายหรือไม่';
  }
};

/** What is said of a target whose limit is broken, where its figures stand beside. */
export const OVER_LIMIT = 'เกินเพดาน';

/** By how much a limit is broken: `เกินเพดาน 3 เรื่อง`; between percentages lie points. */
const overText = (over: number, unit: string): string => `${OVER_LIMIT} ${formatAmount(over)} ${unit === PERCENT ? 'จุด' : unit}`;

/** The value of a row, or why there is none, in few words. */
export const valueText = (result: Pick<TargetResult, 'value' | 'unit' | 'unclear' | 'over'>): string => {
  if (result.value !== undefined && result.unit !== undefined) {
    const value = formatValue(result.value, result.unit);
    return result.over === undefined ? value : `${value} ${overText(result.over, result.unit)}`;
  }
  switch (result.unclear) {
    case 'no-figures':
      return 'ยังไม่ได้บันทึกตัวเลข';
    case 'no-usage':
      return 'ยังไม่ได้นับการเปิดอ่าน';
    case 'nothing-due':
      return 'ยังไม่มีรายการที่ถึงกำหนด';
    case 'reason-given':
      return 'ไม่วัดเป็นจำนวน';
    default:
      return 'ยังไม่กำหนดวิธีวัด';
  }
};

/** The values of a row in few words, each named where there are several. */
export const valuesText = ({ targets }: Pick<RowResult, 'targets'>): string =>
  targets.length === 1 ? valueText(targets[0]) : targets.map((target) => `${targetName(target)}: ${valueText(target)}`).join(' · ');

/** A percentage spelled out: `75 จาก 120 คน`; undefined for plain counts. */
export const shareText = ({
  count,
  whole,
  countUnit,
  how,
}: Pick<TargetResult, 'count' | 'whole' | 'countUnit' | 'how'>): string | undefined =>
  whole && countUnit ? `${formatAmount(count.real)} จาก ${formatAmount(whole.real)} ${countUnit} (${wholeText(whole, how)})` : undefined;

/** A row in words: its step, or what it does where it is of none, and where it stands. */
export const rowTitle = (kb: KnowledgeBase, key: string): string => {
  const place = planRows(kb).get(key);
  if (!place) return key;
  const table = place.plan.data.tables.indexOf(place.table) + 1;
  const { step, activity } = place.row;
  return `${step ? STEPS_AND_ELEMENTS[step] : activity} (${planName(kb, place.plan)} ตารางที่ ${table} กิจกรรมที่ ${place.row.number})`;
};

/** Place of a row in its plan: `ตารางที่ 1 กิจกรรมที่ 3`. */
export const rowPlace = ({ tableNumber, row }: Pick<RowResult, 'tableNumber' | 'row'>): string =>
  `ตารางที่ ${tableNumber} กิจกรรมที่ ${row.number}`;

/** The same where there is little room: `1.3`. */
export const rowNumber = ({ tableNumber, row }: Pick<RowResult, 'tableNumber' | 'row'>): string => `${tableNumber}.${row.number}`;

/** A row by what it does, told apart from others that do the same: `1.3 การเรียนรู้`. */
export const numberedActivity = (result: Pick<RowResult, 'tableNumber' | 'row'>): string => `${rowNumber(result)} ${result.row.activity}`;

/** When a row is due: `กำหนด 30 ก.ย. 65`. */
export const dueText = ({ period }: Pick<RowResult, 'period'>): string => (period ? `กำหนด ${shortDate(period.end)}` : 'แผนไม่ระบุกำหนด');

/** Who answers for rows that ask all departments, and for those that ask none. */
export const ALL_DEPARTMENTS = 'ทุกส่วนราชการ';
export const POSTS = 'ตำแหน่งและคณะทำงาน';
export const responsibleName = ({ kind, title }: { kind: 'all' | 'department' | 'posts'; title: string }): string =>
  kind === 'department' ? title : kind === 'all' ? ALL_DEPARTMENTS : POSTS;

/** Who answers for a row, in few words: departments where the plan names any, else what it prints. */
export const responsibleText = (kb: KnowledgeBase, result: Pick<RowResult, 'row'>): string => {
  if (asksAll(kb, result)) return ALL_DEPARTMENTS;
  const { departments, joint, printed } = result.row.responsible;
  const named = [...departments, ...joint].flatMap((id) => kb.find('departments', id)?.data.title ?? []);
  return (named.length > 0 ? named : printed).join(' · ');
};
