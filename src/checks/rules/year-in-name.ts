import { fieldProblem } from '../../content/field-problem.ts';
import type { Finding } from '../../content/problem.ts';
import { toArabicDigits } from '../../thai/digits.ts';
import { entriesOf, reportsOfYears } from '../entries-of.ts';
import type { Rule } from '../rule.ts';

/** Years after ปี or พ.ศ. in a title; of a span of years (2566–2570) none is the year of the entry. */
const yearsIn = (title: string): number[] =>
  Array.from(toArabicDigits(title).matchAll(/(?:ปี|พ\.\s?ศ\.|ประมาณ)\s*(2[45]\d\d)(?!\s*[-–—ถ/]|\d)/g), ([, year]) => Number(year));

/** Number and year of a meeting as its title says them: ครั้งที่ 1/2565. */
const meetingIn = (title: string): { number: number; year: number } | undefined => {
  const [, number, year] = /ครั้งที่\s*(\d+)\s*\/\s*(2[45]\d\d)/.exec(toArabicDigits(title)) ?? [];
  return number === undefined ? undefined : { number: Number(number), year: Number(year) };
};

/** Years at the end of a file's name: `km-team-2565`. */
const yearOfFile = (id: string): number | undefined => {
  const year = /(?:^|-)(25\d\d)$/.exec(id)?.[1];
  return year === undefined ? undefined : Number(year);
};

/** Title, file name and fields of an entry of one year say the same year and number. */
export const yearInName: Rule = {
  id: 'year-in-name',
  severity: 'warning',
  title: 'ปีและครั้งที่ในชื่อตรงกับช่องข้อมูล',
  why: 'ผู้อ่านเห็นปีหนึ่งในชื่อ แต่รายการไปอยู่ในอีกปีหนึ่ง',
  example: {
    at: 'committees',
    wrong: 'title: คณะทำงานจัดการความรู้ ปี 2564\nfiscalYear: 2565',
    right: 'title: คณะทำงานจัดการความรู้ ปี 2565\nfiscalYear: 2565',
  },
  check: function* (context) {
    const ofYear = [
      ...(['plans', 'committees', 'assessments'] as const).flatMap((name) =>
        entriesOf(context, name).map(({ raw, data }) => ({ raw, title: data.title, year: data.fiscalYear, field: 'fiscalYear' })),
      ),
      ...reportsOfYears(context).map(({ raw, data, year }) => ({ raw, title: data.title, year, field: 'plan' })),
    ];
    for (const { raw, title, year, field } of ofYear) {
      const named = yearsIn(title);
      if (named.length > 0 && !named.includes(year))
        yield fieldProblem(raw, ['title'], `ชื่อเรื่องบอกปี ${named[0]} แต่ ${field} คือ ${year}`, 'ตรวจว่าปีใดถูก แล้วแก้ให้ตรงกัน');
      else {
        const file = yearOfFile(raw.id);
        // Plans and reports have rules of their own for their files.
        if (file !== undefined && file !== year && (raw.collection === 'committees' || raw.collection === 'assessments'))
          yield fieldProblem(raw, [field], `ชื่อไฟล์บอกปี ${file} แต่ ${field} คือ ${year}`, 'ตรวจว่าปีใดถูก แล้วแก้ช่องนี้ หรือเปลี่ยนชื่อไฟล์');
      }
    }
    for (const { raw, data } of entriesOf(context, 'meetings')) {
      const named = meetingIn(data.title);
      const say = (field: 'number' | 'year'): Finding =>
        fieldProblem(
          raw,
          [field],
          `ชื่อเรื่องบอกครั้งที่ ${named!.number}/${named!.year} แต่ ${field} คือ ${data[field]}`,
          'ตรวจกับรายงานการประชุมฉบับจริง แล้วแก้ให้ตรงกัน',
        );
      if (named && named.number !== data.number) yield say('number');
      if (named && named.year !== data.year) yield say('year');
    }
  },
};
