import { fieldProblem } from '../content/field-problem.ts';
import type { Problem } from '../content/problem.ts';
import type { RuleText } from '../content/rule-text.ts';
import type { ContentTree } from '../content/tree.ts';
import type { EntryData } from '../schemas/collections.ts';
import type { Site } from '../schemas/site.ts';
import { longDate } from '../thai/date.ts';

/** What is said of allowances themselves. */
export const ALLOWANCE: RuleText = {
  id: 'allowance',
  severity: 'warning',
  title: 'ข้อยกเว้นของการตรวจยังจำเป็นและไม่หมดอายุ',
  why: 'ข้อยกเว้นที่ค้างอยู่ทำให้ปัญหาใหม่ในไฟล์เดียวกันผ่านไปโดยไม่มีใครเห็น',
  example: {
    wrong: {
      'guides/example.md': '---\nallow:\n  - { rule: mobile-number, reason: สายด่วนของเทศบาล, until: 2027-09-30 }\n---\n\nโทร. 053-211-234',
    },
    right: {
      'guides/example.md': '---\nallow:\n  - { rule: mobile-number, reason: สายด่วนของเทศบาล, until: 2027-09-30 }\n---\n\nโทร. 081-234-5678',
    },
  },
};

/**
 * Leaves out problems that their file allows (`allow`), that of the municipality too. Only warnings and notes can be allowed:
 * an error breaks pages or gives personal data away. What is allowed too long, or for nothing, is told.
 */
export const applyAllowances = (problems: readonly Problem[], tree: Pick<ContentTree, 'entries'>, today: string): Problem[] => {
  const left = new Set(problems);
  const byFile = Map.groupBy(problems, ({ file }) => file);
  const told: Problem[] = [];
  for (const { raw, data } of tree.entries) {
    // What breaks its schema has to be mended first.
    const allow = (data as EntryData | Site | undefined)?.allow ?? [];
    for (const [index, { rule, until }] of allow.entries()) {
      const tell = (severity: Problem['severity'], what: string, fix: string): number =>
        told.push({ ...fieldProblem(raw, ['allow', index], what, fix), rule: ALLOWANCE.id, severity });
      const own = (byFile.get(raw.file) ?? []).filter((problem) => problem.rule === rule && left.has(problem));
      if (own.length === 0) tell('warning', `ข้อยกเว้น "${rule}" ไม่ตรงกับปัญหาใดในไฟล์นี้`, 'ลบข้อยกเว้นนี้ออก หรือตรวจรหัสของกฎ');
      else if (own.some(({ severity }) => severity === 'error'))
        tell('error', `กฎ "${rule}" ยกเว้นไม่ได้`, 'แก้เนื้อหาตามวิธีแก้ของกฎนั้น แล้วลบข้อยกเว้นนี้');
      else if (until < today)
        tell('warning', `ข้อยกเว้น "${rule}" หมดอายุเมื่อ ${longDate(until)}`, 'ตรวจอีกครั้ง ถ้ายังใช้อยู่ให้เลื่อน until ถ้าไม่ใช้แล้วให้แก้เนื้อหาและลบข้อยกเว้น');
      else for (const problem of own) left.delete(problem);
    }
  }
  return [...problems.filter((problem) => left.has(problem)), ...told];
};
