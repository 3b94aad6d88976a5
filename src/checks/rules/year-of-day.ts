import { fieldProblem } from '../../content/field-problem.ts';
import { longDate } from '../../thai/date.ts';
import { fiscalYearOf } from '../../thai/fiscal-year.ts';
import { madeOn } from '../../domain/entry.ts';
import { asEntry, entriesOf } from '../entries-of.ts';
import type { Rule } from '../rule.ts';

/** The fiscal year that an entry names is that of its day; a meeting is numbered within a year of its day. */
export const yearOfDay: Rule = {
  id: 'year-of-day',
  severity: 'warning',
  title: 'ปีที่ระบุตรงกับวันที่',
  why: 'รายการถูกนับและแสดงในปีที่ระบุ ไม่ใช่ปีที่เกิดขึ้นจริง',
  example: { at: 'assets', wrong: 'fiscalYear: 2563\ncreated: 2022-01-05', right: 'fiscalYear: 2565\ncreated: 2022-01-05' },
  check: function* (context) {
    for (const entry of context.valid) {
      const { raw, data } = entry;
      if (!['assets', 'cop-summaries', 'meetings', 'training-reports', 'activities'].includes(raw.collection)) continue;
      const { fiscalYear } = data as { fiscalYear?: number };
      // Without a day of its own, an asset may have been updated in a later year.
      if (fiscalYear === undefined || (raw.collection === 'assets' && !data.created)) continue;
      const day = madeOn(asEntry(entry));
      const right = fiscalYearOf(day);
      if (fiscalYear !== right)
        yield fieldProblem(
          raw,
          ['fiscalYear'],
          `ปีงบประมาณ ${fiscalYear} ไม่ตรงกับวันที่ ${day} (${longDate(day)})`,
          `วันที่นั้นอยู่ในปีงบประมาณ ${right} ตรวจว่าปีหรือวันที่ผิด แล้วแก้ให้ตรงกัน`,
        );
    }
    for (const { raw, data } of entriesOf(context, 'meetings')) {
      const years = [...new Set([Number(data.date.slice(0, 4)) + 543, fiscalYearOf(data.date)])];
      if (!years.includes(data.year))
        yield fieldProblem(
          raw,
          ['year'],
          `ครั้งที่ ${data.number}/${data.year} ไม่ตรงกับวันประชุม ${data.date} (${longDate(data.date)})`,
          `ใช้ปี ${years.join(' หรือ ')} หรือแก้วันประชุม`,
        );
    }
  },
};
