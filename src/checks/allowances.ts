import { fieldProblem } from '../content/field-problem.ts';
import type { Problem } from '../content/problem.ts';
import type { RawEntry } from '../content/raw-entry.ts';
import { allowanceSchema, type Allowance } from '../schemas/fragments/entry.ts';
import { ALLOWABLE_RULES } from '../schemas/vocabulary.ts';
import { shortDate } from '../thai/date.ts';
import type { RuleText } from './rule.ts';

/** It is about what the other rules found, so it is no rule of its own kind. */
export const ALLOWANCE_USED: RuleText = {
  id: 'allowance-used',
  severity: 'warning',
  title: 'ข้อยกเว้นใน allow ยังจำเป็น',
  why: 'ข้อยกเว้นที่ไม่มีสิ่งให้ยกเว้นแล้วจะปิดบังปัญหาที่เกิดใหม่ในรายการเดียวกัน',
  example: {
    at: 'guides',
    wrong: 'summary: ขั้นตอน\nallow: [{ rule: mobile-number, reason: เจ้าของเบอร์ยินยอม, until: 2099-09-30 }]',
    right: 'summary: โทร. 081-234-5678\nallow: [{ rule: mobile-number, reason: เจ้าของเบอร์ยินยอม, until: 2099-09-30 }]',
  },
};

/** The allowances of an entry with their places in its list, also where another field of it is wrong. */
const allowancesOf = ({ data }: RawEntry): { allowance: Allowance; index: number }[] => {
  const written: unknown = (data as { allow?: unknown } | null | undefined)?.allow;
  if (!Array.isArray(written)) return [];
  return written.flatMap((item: unknown, index) => {
    const { data: allowance } = allowanceSchema.safeParse(item);
    return allowance ? [{ allowance, index }] : [];
  });
};

/**
 * Problems without those that their entry is excused from. Past its last day an allowance excuses nothing and the
 * problem says so; one that excuses nothing at all is a problem itself.
 */
export const applyAllowances = (problems: readonly Problem[], entries: readonly { raw: RawEntry }[], today: string): Problem[] => {
  let left = [...problems];
  for (const { raw } of entries) {
    for (const { allowance, index } of allowancesOf(raw)) {
      const { rule, until } = allowance;
      const isMeant = (problem: Problem): boolean => problem.file === raw.file && problem.rule === rule;
      if (!problems.some(isMeant)) {
        const what = `ข้อยกเว้น ${rule} ไม่ได้ใช้ เพราะรายการนี้ไม่มี${ALLOWABLE_RULES[rule]}แล้ว`;
        left.push({
          ...fieldProblem(raw, ['allow', index], what, 'ลบข้อยกเว้นนี้ออก'),
          rule: ALLOWANCE_USED.id,
          severity: ALLOWANCE_USED.severity,
        });
      } else if (until >= today) left = left.filter((problem) => !isMeant(problem));
      else {
        const hint = ` หรือเลื่อน until ถ้ายังมีเหตุให้ยกเว้น (ข้อยกเว้นเดิมสิ้นสุดเมื่อ ${shortDate(until)})`;
        left = left.map((problem) => (isMeant(problem) && !problem.fix.endsWith(hint) ? { ...problem, fix: problem.fix + hint } : problem));
      }
    }
  }
  return left;
};
