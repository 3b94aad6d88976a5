import { toArabicDigits } from '../../thai/digits.ts';
import { fiscalYearSpan } from '../../thai/fiscal-year.ts';
import { readDay } from '../../thai/typed-values.ts';

/** Days from which and until which something runs, where a text says them. */
export interface Span {
  start?: string;
  end?: string;
}

/** When something runs, in the way that a plan says it: quarters of its own year, or days. */
export type When = { quarters: number[] } | { spans: Span[] };

const MONTH = String.raw`[ก-๎][ก-๎.\s]*?`;
const YEAR = String.raw`(?:พ\.?\s?ศ\.?\s*)?(?<year>\d{4}|\d{2})`;
const DAY_OR_MONTH = new RegExp(String.raw`^(?:(?<day>\d{1,2})\s*)?(?<month>${MONTH})\s*(?:${YEAR})?$`);
const TO = /\s*(?:–|—|-|ถึง|จนถึง)\s*/;

const lastDay = (day: string): string => new Date(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)), 0)).toISOString().slice(0, 10);

interface Part {
  day?: number;
  month: string;
  year?: string;
}

const partOf = (text: string): Part | undefined => {
  const { day, month, year } = DAY_OR_MONTH.exec(text.trim())?.groups ?? {};
  return month ? { month: month.trim(), ...(day && { day: Number(day) }), ...(year && { year }) } : undefined;
};

/** The day of a part, at the beginning or the end of its month where it names none. */
const dayOf = ({ day, month, year }: Part, edge: 'start' | 'end'): string | undefined => {
  const read = readDay(`${day ?? 1} ${month} ${year}`);
  if (!read || !('day' in read)) return undefined;
  return day === undefined && edge === 'end' ? lastDay(read.day) : read.day;
};

/** A month without a year is that of the fiscal year in question. */
const inFiscalYear = (part: Part, fiscalYear: number | undefined): Part => {
  if (part.year || fiscalYear === undefined) return part;
  const later = dayOf({ ...part, year: String(fiscalYear) }, 'start');
  return { ...part, year: String(later && Number(later.slice(5, 7)) >= 10 ? fiscalYear - 1 : fiscalYear) };
};

const QUARTERS = [
  ['10-01', '12-31'],
  ['01-01', '03-31'],
  ['04-01', '06-30'],
  ['07-01', '09-30'],
] as const;

const quarter = (number: number, fiscalYear: number): Required<Span> => {
  const common = fiscalYear - 543 - (number === 1 ? 1 : 0);
  const [start, end] = QUARTERS[number - 1]!;
  return { start: `${common}-${start}`, end: `${common}-${end}` };
};

const QUARTER = String.raw`(?:ไตรมาส(?:ที่)?|Q)?\s?[1-4]`;
const QUARTERS_ONLY = new RegExp(
  String.raw`^(?:ไตรมาส(?:ที่)?|Q)\s?[1-4](?:\s?(?:-|–|ถึง|และ|,|\s)\s?${QUARTER})*(?:\s?\/?\s?(?:พ\.?\s?ศ\.?\s?)?(?<year>\d{4}))?$`,
  'i',
);

/** The quarters that a text names and nothing else: `ไตรมาส 1–2`, `ไตรมาสที่ 2 และ 4`, `ทุกไตรมาส`. */
const quartersIn = (text: string): { quarters: number[]; year: number | undefined } | undefined => {
  if (/^(?:ทุก|ราย)ไตรมาส$/.test(text)) return { quarters: [1, 2, 3, 4], year: undefined };
  const found = QUARTERS_ONLY.exec(text);
  if (!found) return undefined;
  const named = found.groups!['year'] ? text.slice(0, text.lastIndexOf(found.groups!['year'])) : text;
  const quarters = [...named.matchAll(/([1-4])(?:\s?(?:-|–|ถึง)\s?(?:ไตรมาส(?:ที่)?|Q)?\s?([1-4]))?/gi)].flatMap(([, from, to = from]) =>
    Array.from({ length: Math.max(0, Number(to) - Number(from) + 1) }, (_, index) => Number(from) + index),
  );
  // 3–1 is no range.
  if (quarters.length === 0 || quarters.some((quarter, index) => index > 0 && quarter <= quarters[index - 1]!)) return undefined;
  return { quarters, year: found.groups!['year'] ? Number(found.groups!['year']) : undefined };
};

const SEVERAL = /\s*(?:,|;|และ|\n)\s*/;

/** When something runs, as plans print it. What cannot be read for certain is undefined, never the whole year. */
export const readPeriod = (printed: string, fiscalYear?: number): When | undefined => {
  const text = toArabicDigits(printed).replace(/\s+/g, ' ').trim();
  const named = quartersIn(text);
  if (named) {
    const year = named.year ?? fiscalYear;
    if (year === fiscalYear) return { quarters: named.quarters };
    return { spans: named.quarters.map((number) => quarter(number, year!)) };
  }
  const only = readSpan(text, fiscalYear);
  if (only) return { spans: [only] };
  const parts = text.split(SEVERAL);
  if (parts.length < 2) return undefined;
  const spans = parts.flatMap((part) => readSpan(part, fiscalYear) ?? []);
  // A part that says no time leaves the whole unread.
  return spans.length === parts.length ? { spans } : undefined;
};

const readSpan = (text: string, fiscalYear: number | undefined): Span | undefined => {
  const whole = /^(?:ตลอด|ทั้ง)(?:ปี)?(?:\s?(?:ปี)?งบประมาณ)?\s?(?:พ\.?\s?ศ\.?\s?)?(\d{4})?$/.exec(text);
  if (whole) {
    const year = whole[1] ? Number(whole[1]) : fiscalYear;
    return year === undefined ? undefined : fiscalYearSpan(year);
  }
  const onwards = /^(.*?)\s*เป็นต้นไป$/.exec(text);
  if (onwards) {
    const part = partOf(onwards[1]!);
    const start = part && dayOf(inFiscalYear(part, fiscalYear), 'start');
    return start ? { start } : undefined;
  }
  const [from, to, ...more] = text.split(TO);
  if (from === undefined || more.length > 0) return undefined;
  const first = partOf(from);
  if (to === undefined) {
    if (!first) return undefined;
    const only = inFiscalYear(first, fiscalYear);
    return spanOf(dayOf(only, 'start'), dayOf(only, 'end'));
  }
  const second = partOf(to);
  if (!second) return undefined;
  // 1 – 15 ต.ค. 2565: the first day has the month of the second.
  const begin =
    first ?? (/^\d{1,2}$/.test(from) ? { day: Number(from), month: second.month, ...(second.year && { year: second.year }) } : undefined);
  if (!begin) return undefined;
  const end = inFiscalYear(second, fiscalYear);
  const start = begin.year
    ? begin
    : fiscalYear === undefined
      ? { ...begin, ...(end.year && { year: end.year }) }
      : inFiscalYear(begin, fiscalYear);
  return spanOf(dayOf(start, 'start'), dayOf(end, 'end'));
};

const spanOf = (start: string | undefined, end: string | undefined): Span | undefined =>
  start && end && start <= end ? { start, end } : undefined;
