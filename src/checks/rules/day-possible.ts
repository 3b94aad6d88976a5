import { fieldProblem } from '../../content/field-problem.ts';
import type { Finding } from '../../content/problem.ts';
import type { RawEntry } from '../../content/raw-entry.ts';
import { longDate, longDayMonthOrYear } from '../../thai/date.ts';
import { fiscalYearOf } from '../../thai/fiscal-year.ts';
import type { FileRule } from '../rule.ts';
import { fieldTexts } from '../written-texts.ts';

/** Days that tell what has been: what is planned (periods, what is due) may lie ahead. */
const PAST = new Set([
  'updated',
  'created',
  'reviewed',
  'earlierUpdates',
  'earlierReviews',
  'consentDate',
  'submitted',
  'returned',
  'date',
]);
/** A paper may tell no more than the month or year in which it was issued. */
const ISSUED = 'issued';
/** Holidays of an office are told ahead. */
const CLOSED_DAYS = 'closedDays';
/** Training that is announced has days before it is held. */
const PLANNED = new Set([ISSUED, CLOSED_DAYS, 'start', 'end', 'due', 'until']);
/** No office of today has papers of its own from before. */
const FIRST_YEAR = 1890;
/** Years that a plan may be made ahead. */
const YEARS_AHEAD = 10;

const nameOf = (path: readonly (string | number)[]): string =>
  path[0] === CLOSED_DAYS ? CLOSED_DAYS : String(path.findLast((key) => typeof key === 'string'));

const yearsIn = function* (raw: RawEntry, thisYear: number): Iterable<Finding> {
  const { fiscalYear } = raw.data as { fiscalYear?: unknown };
  // Next year's plan, committee and budget are made before it begins.
  if (typeof fiscalYear === 'number' && fiscalYear > thisYear + 1 && fiscalYear <= 2700)
    yield fieldProblem(raw, ['fiscalYear'], `ปีงบประมาณ ${fiscalYear} ยังมาไม่ถึง`, `ตรวจปี พ.ศ. อีกครั้ง ปีงบประมาณปัจจุบันคือ ${thisYear}`);
};

/** A day on which something was done has come, and lies in the time of the office. */
export const dayPossible: FileRule = {
  id: 'day-possible',
  // No error: a build may be asked for as of an earlier day.
  severity: 'warning',
  title: 'วันที่ของสิ่งที่ทำแล้วไม่อยู่ในอนาคตหรือนานเกินจริง',
  why: 'วันที่ที่ยังมาไม่ถึงทำให้การนับผลงาน การเรียงลำดับ และรอบทบทวนผิด',
  example: { at: 'guides', wrong: 'created: 1479-01-05', right: 'created: 2022-01-05' },
  checkFile: function* ({ raw }, today) {
    const thisYear = fiscalYearOf(today);
    for (const { text, path } of fieldTexts(raw)) {
      const name = nameOf(path);
      if (!(name === ISSUED ? /^[12]\d{3}(?:-\d\d){0,2}$/ : /^[12]\d{3}-\d\d-\d\d$/).test(text)) continue;
      const year = Number(text.slice(0, 4));
      if (year >= 2400) continue; // A year of the Buddhist era is told by its schema.
      const isFuture = PAST.has(name) ? text > today : PLANNED.has(name) && year > Number(today.slice(0, 4)) + YEARS_AHEAD;
      if (isFuture)
        yield fieldProblem(
          raw,
          path,
          `วันที่ ${text} (${longDayMonthOrYear(text)}) ${PAST.has(name) ? 'ยังมาไม่ถึง' : 'อยู่ไกลเกินไป'}`,
          `ตรวจปีอีกครั้ง วันนี้คือ ${today} (${longDate(today)})`,
        );
      else if (year < FIRST_YEAR)
        yield fieldProblem(
          raw,
          path,
          `วันที่ ${text} คือปี พ.ศ. ${year + 543} ซึ่งนานเกินจริง`,
          `ตรวจปีอีกครั้ง ปี ค.ศ. คือ พ.ศ. ลบ 543 ครั้งเดียว${year > 1400 ? ` เช่น ${year + 543}${text.slice(4)}` : ''}`,
        );
    }
    yield* yearsIn(raw, thisYear);
  },
};
