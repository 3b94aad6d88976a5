import { exampleTotal, unitOf, type Fee } from '../schemas/fragments/fee.ts';
import { FEE_LIMITS } from '../schemas/vocabulary.ts';

const figure = (value: number): string => value.toLocaleString('en-US', { maximumFractionDigits: 4 });
/** Money has two decimals or none: `0.50`. */
const money = (value: number): string =>
  value.toLocaleString('en-US', { minimumFractionDigits: Number.isInteger(value) ? 0 : 2, maximumFractionDigits: 4 });
const span = (low: number, high: number, format = money): string => (low === high ? format(low) : `${format(low)}–${format(high)}`);

/** `ต่อตารางเมตร`, `ต่อ 500 ตารางเซนติเมตร`. */
const perUnit = (per: string): string => `ต่อ${/^[\d๐-๙]/.test(per) ? ' ' : ''}${per}`;

/** The one wording for a service, or an item of it, that costs nothing. */
export const NO_FEE = 'ไม่เสียค่าธรรมเนียม';

/** What a fee is, in words: `ไม่เกิน 1,000 บาท ต่อตารางเมตร`, `ร้อยละ 5 ของค่าเช่า`. */
export const describeFee = ({ baht, percent, rate, to, limit, of, per }: Fee): string => {
  if (baht === 0 && to === undefined) return NO_FEE;
  const limited = limit === 'exact' ? '' : FEE_LIMITS[limit];
  const stated =
    rate ??
    (percent === undefined ? `${limited} ${span(baht!, to ?? baht!)} บาท` : `${limited}ร้อยละ ${span(percent, to ?? percent, figure)}`);
  return [stated.trim(), of && `ของ${of}`, per && perUnit(per)].filter(Boolean).join(' ');
};

/** Units that one application has one of; a fee for one of them is paid once. */
const PAID_ONCE: ReadonlySet<string> = new Set(['ฉบับ', 'ราย', 'ครั้ง', 'คำขอ', 'คำร้อง', 'ใบ', 'เรื่อง', 'ใบอนุญาต']);
const isPaidOnce = ({ baht, per }: Fee): boolean => baht !== undefined && (per === undefined || PAID_ONCE.has(per));
/** Whether nothing is paid. */
export const isFree = ({ baht, to }: Fee): boolean => baht === 0 && to === undefined;

/** The least and the most of a fee in baht; the least of a ceiling is not known, nor the most of a floor. */
const bounds = ({ baht, to, limit }: Fee): { low: number | undefined; high: number | undefined } => ({
  low: limit === 'at-most' ? undefined : baht,
  high: limit === 'at-least' ? undefined : (to ?? baht),
});
const sumOf = (values: readonly (number | undefined)[]): number | undefined =>
  values.reduce((sum, value) => (sum === undefined || value === undefined ? undefined : sum + value), 0);
const minOf = (values: readonly (number | undefined)[]): number | undefined =>
  values.every((value) => value !== undefined) ? Math.min(...(values as number[])) : undefined;
const maxOf = (values: readonly (number | undefined)[]): number | undefined =>
  values.every((value) => value !== undefined) ? Math.max(...(values as number[])) : undefined;

/** `20–200 บาท`, `เริ่มต้น 200 บาท`, `ไม่เกิน 500 บาท`; nothing where neither end is known. */
const between = (low: number | undefined, high: number | undefined): string | undefined => {
  if (low !== undefined && high !== undefined) return `${span(low, high)} บาท`;
  if (low !== undefined) return low > 0 ? `เริ่มต้น ${money(low)} บาท` : undefined;
  return high === undefined ? undefined : `ไม่เกิน ${money(high)} บาท`;
};

/**
 * What a service costs, as one figure. Fees that everybody pays are added up; of others nobody can know
 * whether one or all are paid, so the figure says from where to where they go, or where they begin.
 * Undefined where the manual says nothing of fees; `null` where no one figure can be said.
 */
export const sumOfFees = ({ fees, noFees }: { fees: readonly Fee[]; noFees: boolean }): string | null | undefined => {
  if (noFees) return NO_FEE;
  const [only, second] = fees;
  if (only === undefined) return undefined;
  if (fees.every(isFree)) return NO_FEE;
  if (second === undefined) return describeFee(only);

  const everyone = fees.filter((fee) => fee.everyone && isPaidOnce(fee));
  if (everyone.length > 0) {
    const low = sumOf(everyone.map((fee) => bounds(fee).low));
    // Others may come on top.
    const high = everyone.length === fees.length ? sumOf(everyone.map((fee) => bounds(fee).high)) : undefined;
    return between(low, high) ?? null;
  }
  const once = fees.filter(isPaidOnce);
  if (once.length === fees.length) {
    const stated = between(minOf(once.map((fee) => bounds(fee).low)), maxOf(once.map((fee) => bounds(fee).high)));
    return stated === undefined ? null : `${stated} แล้วแต่รายการ`;
  }
  const least = once.filter((fee) => !isFree(fee));
  if (least.length > 0) return between(minOf(least.map((fee) => bounds(fee).low)), undefined) ?? null;
  // All of them for the same unit.
  const units = new Set(fees.map(({ per }) => per));
  const low = minOf(fees.map((fee) => bounds(fee).low));
  return units.size === 1 && low !== undefined && low > 0 ? `เริ่มต้น ${money(low)} บาท ${perUnit([...units][0]!)}` : null;
};

/** Worked examples of a fee: `บ้านชั้นเดียว 100 ตารางเมตร → 50 บาท`. */
export const feeExamples = (fee: Fee): string[] =>
  fee.examples.flatMap((example) => {
    const total = exampleTotal(fee, example);
    if (total === undefined) return [];
    const units = example.amount === undefined || fee.per === undefined ? undefined : `${figure(example.amount)} ${unitOf(fee.per).unit}`;
    return [`${[example.case, units].filter(Boolean).join(' ')} → ${money(total)} บาท`];
  });
