import type { KnowledgeBase } from '../domain/knowledge-base.ts';
import { planRows } from '../domain/plan.ts';
import type { RowResult } from '../domain/plan-results.ts';
import { PERCENT } from '../schemas/measure.ts';
import { STEPS_AND_ELEMENTS } from '../schemas/vocabulary.ts';
import { wholeText } from './measure.ts';

/** Results in words, for pages, reports and data files alike. */

/** A number with commas and at most two decimals: 1234.5 → `1,234.5`. */
export const formatAmount = (amount: number): string => amount.toLocaleString('en-US', { maximumFractionDigits: 2 });

/** A number with its unit: `ร้อยละ 62.5`, `3 รายการ`. */
export const formatValue = (amount: number, unit: string): string =>
  unit === PERCENT ? `${PERCENT} ${formatAmount(amount)}` : `${formatAmount(amount)} ${unit}`;

/** What a target asks for: `อย่างน้อย 6 รายการ`. */
export const formatTarget = ({ atLeast, unit }: { atLeast: number; unit: string }): string =>
  `อย่างน้อย${unit === PERCENT ? '' : ' '}${formatValue(atLeast, unit)}`;

/** Hundredths of a share, whole: 0.333 → `33%`. */
export const formatShare = (share: number): string => `${Math.floor(share * 100 + 1e-9)}%`;

/** A change with its sign: `+3`, `−2`, `0`. */
export const formatChange = (change: number): string =>
  change > 0 ? `+${formatAmount(change)}` : change < 0 ? `−${formatAmount(-change)}` : '0';

/** Why the numbers of a row say nothing about its target; undefined where they do. */
export const unclearText = ({ unclear, how }: Pick<RowResult, 'unclear' | 'how'>): string | undefined => {
  switch (unclear) {
    case undefined:
      return undefined;
    case 'no-measure':
      return 'แผนยังไม่ได้กำหนดวิธีวัด';
    case 'reason-given':
      return how?.by === 'none' ? how.reason : undefined;
    case 'no-figures':
      return 'ยังไม่ได้บันทึกตัวเลข';
    case 'nothing-due':
      return 'ยังไม่มีรายการที่ถึงกำหนด จึงยังคิดร้อยละไม่ได้';
    case 'no-target':
      return 'แผนไม่ได้กำหนดเป้าหมายเป็นตัวเลข จึงบอกไม่ได้ว่าถึงเป้าหมายหรือไม่';
  }
};

/** The value of a row, or why there is none, in few words. */
export const valueText = (result: Pick<RowResult, 'value' | 'unit' | 'unclear'>): string => {
  if (result.value !== undefined && result.unit !== undefined) return formatValue(result.value, result.unit);
  switch (result.unclear) {
    case 'no-figures':
      return 'ยังไม่ได้บันทึกตัวเลข';
    case 'nothing-due':
      return 'ยังไม่มีรายการที่ถึงกำหนด';
    case 'reason-given':
      return 'ไม่วัดเป็นจำนวน';
    default:
      return 'ยังไม่กำหนดวิธีวัด';
  }
};

/** A percentage spelled out: `75 จาก 120 คน`; undefined for plain counts. */
export const shareText = ({
  count,
  whole,
  countUnit,
  how,
}: Pick<RowResult, 'count' | 'whole' | 'countUnit' | 'how'>): string | undefined =>
  whole && countUnit ? `${formatAmount(count.real)} จาก ${formatAmount(whole.real)} ${countUnit} (${wholeText(whole, how)})` : undefined;

/** A row in words: its step, and where it stands. */
export const rowTitle = (kb: KnowledgeBase, key: string): string => {
  const place = planRows(kb).get(key);
  if (!place) return key;
  const table = place.plan.data.tables.indexOf(place.table) + 1;
  return `${STEPS_AND_ELEMENTS[place.row.step]} (แผนปี ${place.plan.data.fiscalYear} ตารางที่ ${table} ข้อ ${place.row.number})`;
};

/** Place of a row in its plan: `ตารางที่ 1 ข้อ 3`. */
export const rowPlace = ({ tableNumber, row }: Pick<RowResult, 'tableNumber' | 'row'>): string => `ตารางที่ ${tableNumber} ข้อ ${row.number}`;
