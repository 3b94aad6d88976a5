import { fieldProblem } from '../../content/field-problem.ts';
import { entriesOf } from '../entries-of.ts';
import type { Rule } from '../rule.ts';

/** Fields for English hold English: Thai in them stands in the wrong field. */
export const englishInLatin: Rule = {
  id: 'english-in-latin',
  severity: 'warning',
  title: 'ช่องภาษาอังกฤษเขียนเป็นภาษาอังกฤษ',
  why: 'ผู้ที่ค้นด้วยภาษาอังกฤษหาไม่พบ และหน้าเว็บอ่านออกเสียงผิดภาษา',
  example: { at: 'glossary', wrong: 'english: ขุมความรู้', right: 'english: Knowledge asset' },
  check: function* (context) {
    const site = context.entries.find(({ raw, data }) => raw.collection === 'site' && data === context.site);
    const fields = [
      ...entriesOf(context, 'glossary').map(({ raw, data }) => ({ raw, field: 'english', value: data.english ?? '' })),
      ...(site && context.site ? [{ raw: site.raw, field: 'nameEnglish', value: context.site.nameEnglish }] : []),
    ];
    for (const { raw, field, value } of fields)
      if (/[ก-๛]/.test(value)) yield fieldProblem(raw, [field], `"${value}" เป็นภาษาไทย`, 'เขียนเป็นภาษาอังกฤษ คำไทยใส่ในช่องอื่น');
  },
};
