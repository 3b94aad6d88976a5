import { fieldProblem } from '../../content/field-problem.ts';
import { addDays } from '../../thai/days.ts';
import { fiscalYearSpan } from '../../thai/fiscal-year.ts';
import { entriesOf, reportsOfYears } from '../entries-of.ts';
import type { Rule } from '../rule.ts';

/** An entry is made before it is updated and reviewed, and what happened is written down after it happened. */
export const dayOrder: Rule = {
  id: 'day-order',
  severity: 'warning',
  title: 'วันที่ในรายการเดียวกันเรียงตามที่เกิดขึ้นจริง',
  why: 'ผลงานถูกนับในปีของวันที่เหล่านี้ วันที่ที่สลับกันทำให้นับผิดปี',
  example: { at: 'guides', wrong: 'created: 2022-01-05\nreviewed: 2021-02-01', right: 'created: 2022-01-05\nreviewed: 2022-02-01' },
  check: function* (context) {
    for (const { raw, data } of context.valid) {
      const { created } = data;
      if (created === undefined) continue;
      const later = [
        ...data.earlierUpdates.map((day, index) => ({ day, path: ['earlierUpdates', index], what: 'วันปรับปรุง' })),
        { day: data.updated, path: ['updated'], what: 'วันปรับปรุง (updated)' },
        ...data.earlierReviews.map((day, index) => ({ day, path: ['earlierReviews', index], what: 'วันทบทวน' })),
        ...(data.reviewed ? [{ day: data.reviewed, path: ['reviewed'], what: 'วันทบทวน (reviewed)' }] : []),
      ];
      const early = later.filter(({ day }) => day < created);
      if (early.length === 0) continue;
      // One day before all others is the slip, else the one day that is early.
      const fix = 'ตรวจปีและเดือนของวันที่ทั้งสอง';
      if (early.length === later.length)
        yield fieldProblem(raw, ['created'], `วันที่จัดทำ (created) ${created} อยู่หลัง${early[0]!.what} ${early[0]!.day}`, fix);
      else for (const { day, path, what } of early) yield fieldProblem(raw, path, `${what} ${day} อยู่ก่อนวันที่จัดทำ (created) ${created}`, fix);
    }
    for (const name of ['cop-summaries', 'meetings'] as const)
      for (const { raw, data } of entriesOf(context, name))
        if (data.updated < data.date)
          yield fieldProblem(raw, ['date'], `วันที่ ${data.date} อยู่หลังวันปรับปรุง (updated) ${data.updated}`, 'ตรวจปีและเดือนของวันที่ทั้งสอง');
    for (const { raw, data } of entriesOf(context, 'cop-summaries')) {
      const late = data.moreDays.findIndex(({ date }) => data.updated < date);
      if (late >= 0 && data.date <= data.updated)
        yield fieldProblem(
          raw,
          ['moreDays', late, 'date'],
          `วันที่ ${data.moreDays[late]!.date} อยู่หลังวันปรับปรุง (updated) ${data.updated}`,
          'ตรวจปีและเดือนของวันที่ทั้งสอง',
        );
      for (const [index, { due }] of data.next.entries())
        if (due && due < data.date)
          yield fieldProblem(raw, ['next', index, 'due'], `กำหนด ${due} อยู่ก่อนวันเสวนา ${data.date}`, 'ตรวจปีและเดือนของกำหนดนี้');
    }
    for (const { raw, data } of entriesOf(context, 'training-reports'))
      if (data.submitted && data.updated < data.start)
        yield fieldProblem(raw, ['updated'], `วันปรับปรุง ${data.updated} อยู่ก่อนวันเริ่มอบรม ${data.start}`, 'ตรวจปีและเดือนของวันที่ทั้งสอง');
    for (const { raw, data } of entriesOf(context, 'activities'))
      if ((data.results.length > 0 || data.photographs.length > 0) && data.updated < data.start)
        yield fieldProblem(
          raw,
          ['start'],
          `บอกผลแล้ว แต่วันเริ่ม ${data.start} อยู่หลังวันปรับปรุง (updated) ${data.updated}`,
          'ตรวจปีและเดือนของวันที่ทั้งสอง',
        );
    for (const { raw, data, year } of reportsOfYears(context)) {
      const { start } = fiscalYearSpan(year);
      if (data.submitted && data.submitted < start)
        yield fieldProblem(
          raw,
          ['submitted'],
          `วันที่เสนอรายงาน ${data.submitted} อยู่ก่อนปีงบประมาณ ${data.plan} เริ่ม`,
          `ใส่วันหลัง ${addDays(start, -1)} หรือแก้ปีของแผน`,
        );
    }
  },
};
