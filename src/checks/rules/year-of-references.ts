import { fieldProblem } from '../../content/field-problem.ts';
import { entryYear } from '../../domain/entry.ts';
import type { CheckContext } from '../context.ts';
import { asEntry, entriesOf, reportsOfYears } from '../entries-of.ts';
import type { Finding } from '../../content/problem.ts';
import type { RawEntry } from '../../content/raw-entry.ts';
import type { Rule } from '../rule.ts';

/** What is made or held within one year names the committee and the evidence of that year. */
export const yearOfReferences: Rule = {
  id: 'year-of-references',
  severity: 'warning',
  title: 'คณะและหลักฐานที่อ้างถึงเป็นของปีเดียวกัน',
  why: 'ผลงานของปีอื่นไม่ถูกนับ และผู้ลงชื่ออาจไม่ใช่คณะของปีนั้น',
  example: {
    wrong: {
      'reports/2565.yaml': 'plan: "2565"\ncommittee: km-2564',
      'committees/km-2564.yaml': 'title: คณะทำงานจัดการความรู้ ปี 2564\nfiscalYear: 2564',
    },
    right: {
      'reports/2565.yaml': 'plan: "2565"\ncommittee: km-2565',
      'committees/km-2565.yaml': 'title: คณะทำงานจัดการความรู้ ปี 2565\nfiscalYear: 2565',
    },
  },
  check: function* (context) {
    const committees = new Map(entriesOf(context, 'committees').map(({ raw, data }) => [raw.id, data.fiscalYear]));
    const compare = function* (raw: RawEntry, path: readonly (string | number)[], id: string | undefined, year: number): Iterable<Finding> {
      const other = id === undefined ? undefined : committees.get(id);
      if (other !== undefined && other !== year)
        yield fieldProblem(raw, path, `คณะ "${id}" เป็นของปี ${other} ไม่ใช่ปี ${year}`, `ใส่รหัสคณะของปี ${year} หรือแก้ปีให้ตรง`);
    };
    for (const { raw, data, year } of reportsOfYears(context)) yield* compare(raw, ['committee'], data.committee, year);
    const years = yearsOf(context);
    for (const { raw, data } of entriesOf(context, 'plans'))
      for (const [table, { rows }] of data.tables.entries())
        for (const [row, { targets, evidence }] of rows.entries()) {
          const path = ['tables', table, 'rows', row];
          for (const [index, { measure }] of targets.entries())
            if (measure?.by === 'meetings')
              yield* compare(raw, [...path, 'targets', index, 'measure', 'committee'], measure.committee, data.fiscalYear);
          for (const [index, key] of evidence.entries()) {
            const year = years.get(key);
            if (year !== undefined && year !== data.fiscalYear)
              yield fieldProblem(
                raw,
                [...path, 'evidence', index],
                `หลักฐาน "${key}" เป็นของปีงบประมาณ ${year} ไม่ใช่ ${data.fiscalYear}`,
                `ใส่รายการของปี ${data.fiscalYear} หรือแก้ปีของรายการนั้น`,
              );
          }
        }
  },
};

/** Fiscal years of what happened in one; a manual or a guide serves many. */
const yearsOf = ({ valid }: CheckContext): Map<string, number | undefined> =>
  new Map(
    valid
      .filter(({ raw }) => ['cop-summaries', 'meetings', 'training-reports'].includes(raw.collection))
      .map((entry) => [`${entry.raw.collection}/${entry.raw.id}`, entryYear(asEntry(entry))]),
  );
