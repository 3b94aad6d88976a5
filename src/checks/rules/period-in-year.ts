import { fieldProblem } from '../../content/field-problem.ts';
import { fiscalYearSpan } from '../../thai/fiscal-year.ts';
import { entriesOf } from '../entries-of.ts';
import type { Rule } from '../rule.ts';

/** A row of a plan runs within the plan's fiscal year. */
export const periodInYear: Rule = {
  id: 'period-in-year',
  severity: 'warning',
  title: 'ระยะเวลาของแถวอยู่ในปีงบประมาณของแผน',
  why: 'สถานะและกำหนดของแถวคิดจากวันที่เหล่านี้ วันที่นอกปีทำให้แถวขึ้นว่าเลยกำหนดหรือยังไม่เริ่ม',
  example: {
    at: 'plan-row',
    wrong: 'period: { printed: ต.ค. 64, start: 2020-10-01, end: 2021-10-31 }',
    right: 'period: { printed: ต.ค. 64, start: 2021-10-01, end: 2021-10-31 }',
  },
  check: function* (context) {
    for (const { raw, data } of entriesOf(context, 'plans')) {
      const { start, end } = fiscalYearSpan(data.fiscalYear);
      // A day that the plan itself prints outside its year, and that is doubted for it, is kept as it is printed.
      const doubted = new Set(data.doubts.map(({ printed }) => printed.trim()));
      for (const [table, { rows }] of data.tables.entries())
        for (const [row, { period }] of rows.entries())
          for (const side of ['start', 'end'] as const) {
            const day = period[side];
            if (day === undefined || (day >= start && day <= end) || doubted.has(period.printed.trim())) continue;
            yield fieldProblem(
              raw,
              ['tables', table, 'rows', row, 'period', side],
              `วันที่ ${day} อยู่นอกปีงบประมาณ ${data.fiscalYear}`,
              `ใช้วันที่ตั้งแต่ ${start} ถึง ${end} ถ้าแผนพิมพ์ไว้เช่นนั้นจริง ให้บันทึกไว้ใน doubts ด้วยข้อความเดียวกับ printed`,
            );
          }
    }
  },
};
