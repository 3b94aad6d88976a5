import { exampleTotal, unitOf, type Fee } from '../schemas/fragments/fee.ts';
import { FEE_LIMITS, type Language } from '../schemas/vocabulary.ts';

const figure = (value: number): string => value.toLocaleString('en-US', { maximumFractionDigits: 4 });
/** Money has two decimals or none: `0.50`. */
const money = (value: number): string =>
  value.toLocaleString('en-US', { minimumFractionDigits: Number.isInteger(value) ? 0 : 2, maximumFractionDigits: 4 });
const span = (low: number, high: number, format = money): string => (low === high ? format(low) : `${format(low)}–${format(high)}`);

/** How each language says the parts of a fee. */
interface FeeWords {
  none: string;
  baht: (figure: string) => string;
  percent: (figure: string) => string;
  limits: Record<keyof typeof FEE_LIMITS, string>;
  of: (what: string) => string;
  per: (unit: string) => string;
  from: (figure: string) => string;
  upTo: (figure: string) => string;
  byItem: (figure: string) => string;
}

const THAI: FeeWords = {
  none: 'ไม่เสียค่าธรรมเนียม',
  baht: (figure) => `${figure} บาท`,
  percent: (figure) => `ร้อยละ ${figure}`,
  limits: { ...FEE_LIMITS, exact: '' },
  of: (what) => `ของ${what}`,
  // `ต่อตารางเมตร`, `ต่อ 500 ตารางเซนติเมตร`
  per: (unit) => `ต่อ${/^[\d๐-๙]/.test(unit) ? ' ' : ''}${unit}`,
  from: (figure) => `เริ่มต้น ${figure}`,
  upTo: (figure) => `ไม่เกิน ${figure}`,
  byItem: (figure) => `${figure} แล้วแต่รายการ`,
};
const WORDS: Record<Language, FeeWords> = {
  th: THAI,
  en: {
    none: 'Free of charge',
    baht: (figure) => `${figure} baht`,
    percent: (figure) => `${figure}%`,
    limits: { exact: '', 'at-most': 'up to', 'at-least': 'from' },
    of: (what) => `of ${what}`,
    per: (unit) => `per ${unit}`,
    from: (figure) => `From ${figure}`,
    upTo: (figure) => `Up to ${figure}`,
    byItem: (figure) => `${figure}, depending on the item`,
  },
};

/** The one wording for a service, or an item of it, that costs nothing. */
export const NO_FEE = THAI.none;

/** What a fee is, in words: `ไม่เกิน 1,000 บาท ต่อตารางเมตร`, `ร้อยละ 5 ของค่าเช่า`. */
export const describeFee = ({ baht, percent, rate, to, limit, of, per }: Fee, language: Language = 'th'): string => {
  const words = WORDS[language];
  if (baht === 0 && to === undefined) return words.none;
  const share = percent === undefined ? undefined : words.percent(span(percent, to ?? percent, figure));
  // Thai writes ไม่เกินร้อยละ as one word.
  const between = share !== undefined && language === 'th' ? '' : ' ';
  const stated = rate ?? `${words.limits[limit]}${between}${share ?? words.baht(span(baht!, to ?? baht!))}`;
  return [stated.trim(), of && words.of(of), per && words.per(per)].filter(Boolean).join(' ');
};

/** Units that one application has one of; a fee for one of them is paid once. */
const PAID_ONCE: ReadonlySet<string> = new Set([
  'ฉบับ',
  'ราย',
  'ครั้ง',
  'คำขอ',
  'คำร้อง',
  'ใบ',
  'เรื่อง',
  'ใบอนุญาต',
  'copy',
  'person',
  'time',
  'application',
  'request',
  'licence',
  'permit',
  'certificate',
]);
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
const between = (words: FeeWords, low: number | undefined, high: number | undefined): string | undefined => {
  if (low !== undefined && high !== undefined) return words.baht(span(low, high));
  if (low !== undefined) return low > 0 ? words.from(words.baht(money(low))) : undefined;
  return high === undefined ? undefined : words.upTo(words.baht(money(high)));
};

/**
 * What a service costs, as one figure. Fees that everybody pays are added up; of others nobody can know
 * whether one or all are paid, so the figure says from where to where they go, or where they begin.
 * Undefined where the manual says nothing of fees; `null` where no one figure can be said.
 */
export const sumOfFees = (
  { fees, noFees }: { fees: readonly Fee[]; noFees: boolean },
  language: Language = 'th',
): string | null | undefined => {
  const words = WORDS[language];
  if (noFees) return words.none;
  const [only, second] = fees;
  if (only === undefined) return undefined;
  if (fees.every(isFree)) return words.none;
  if (second === undefined) return describeFee(only, language);

  const everyone = fees.filter((fee) => fee.everyone && isPaidOnce(fee));
  if (everyone.length > 0) {
    const low = sumOf(everyone.map((fee) => bounds(fee).low));
    // Others may come on top.
    const high = everyone.length === fees.length ? sumOf(everyone.map((fee) => bounds(fee).high)) : undefined;
    return between(words, low, high) ?? null;
  }
  const once = fees.filter(isPaidOnce);
  if (once.length === fees.length) {
    const stated = between(words, minOf(once.map((fee) => bounds(fee).low)), maxOf(once.map((fee) => bounds(fee).high)));
    return stated === undefined ? null : words.byItem(stated);
  }
  const least = once.filter((fee) => !isFree(fee));
  if (least.length > 0) return between(words, minOf(least.map((fee) => bounds(fee).low)), undefined) ?? null;
  // All of them for the same unit.
  const units = new Set(fees.map(({ per }) => per));
  const low = minOf(fees.map((fee) => bounds(fee).low));
  return units.size === 1 && low !== undefined && low > 0 ? `${words.from(words.baht(money(low)))} ${words.per([...units][0]!)}` : null;
};

/** Worked examples of a fee: `บ้านชั้นเดียว 100 ตารางเมตร → 50 บาท`. */
export const feeExamples = (fee: Fee, language: Language = 'th'): string[] =>
  fee.examples.flatMap((example) => {
    const total = exampleTotal(fee, example);
    if (total === undefined) return [];
    const units = example.amount === undefined || fee.per === undefined ? undefined : `${figure(example.amount)} ${unitOf(fee.per).unit}`;
    const what = [example.case, units].filter(Boolean).join(language === 'th' ? ' ' : ', ');
    return [`${what} → ${WORDS[language].baht(money(total))}`];
  });
