import { fieldProblem } from '../../content/field-problem.ts';
import type { PeriodInPlan } from '../../schemas/plan.ts';
import { fiscalYearSpan } from '../../thai/fiscal-year.ts';
import { entriesOf } from '../entries-of.ts';
import type { Rule } from '../rule.ts';

/** The days and months that a period names, and where each stands in it. */
const daysOf = (period: PeriodInPlan | undefined): { at: (string | number)[]; day: string }[] => [
  ...(period?.months ?? []).map((day, index) => ({ at: ['months', index], day })),
  ...(period?.spans ?? []).flatMap((span, index) =>
    (['start', 'end'] as const).flatMap((side) => (span[side] === undefined ? [] : [{ at: ['spans', index, side], day: span[side] }])),
  ),
];

/** A row of a plan runs within the plan's fiscal year. */
export const periodInYear: Rule = {
  id: 'period-in-year',
  severity: 'warning',
  title: 'ระยะเวลาของกิจกรรมอยู่ในปีงบประมาณของแผน',
  why: 'สถานะและกำหนดของกิจกรรมคิดจากวันที่เหล่านี้ วันที่นอกปีทำให้กิจกรรมขึ้นว่าเกินกำหนดหรือยังไม่เริ่ม',
  example: {
    at: 'plan-row',
    wrong: 'period: { printed: ต.ค. 64, spans: [{ start: 2020-10-01, end: 2021-10-31 }] }',
    right: 'period: { printed: ต.ค. 64, spans: [{ start: 2021-10-01, end: 2021-10-31 }] }',
  },
  check: function* (context) {
    for (const { raw, data } of entriesOf(context, 'plans')) {
      const { start, end } = fiscalYearSpan(data.fiscalYear);
      // A day that the plan itself prints outside its year, and that is doubted for it, is kept as it is printed.
      const doubted = new Set(data.doubts.map(({ printed }) => printed.trim()));
      for (const [table, { rows }] of data.tables.entries())
        for (const [row, { period }] of rows.entries())
          for (const { at, day } of daysOf(period)) {
            // A month is known by its first letters: any day of it lies in the year that the month lies in.
            if ((day >= start.slice(0, day.length) && day <= end.slice(0, day.length)) || doubted.has(period!.printed.trim())) continue;
            yield fieldProblem(
              raw,
              ['tables', table, 'rows', row, 'period', ...at],
              `${day.length > 7 ? 'วันที่' : 'เดือน'} ${day} อยู่นอกปีงบประมาณ ${data.fiscalYear}`,
              `ใช้${day.length > 7 ? 'วันที่' : 'เดือน'}ตั้งแต่ ${start.slice(0, day.length)} ถึง ${end.slice(0, day.length)} ถ้าแผนพิมพ์ไว้เช่นนั้นจริง ให้บันทึกไว้ใน doubts ด้วยข้อความเดียวกับ printed`,
            );
          }
    }
  },
};
