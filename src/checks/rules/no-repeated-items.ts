import { fieldProblem } from '../../content/field-problem.ts';
import type { Finding } from '../../content/problem.ts';
import type { RawEntry } from '../../content/raw-entry.ts';
import type { FileRule } from '../rule.ts';

const findIn = function* (raw: RawEntry, value: unknown, path: readonly (string | number)[]): Iterable<Finding> {
  if (Array.isArray(value)) {
    const seen = new Set<string>();
    for (const [index, item] of (value as unknown[]).entries()) {
      if (typeof item === 'string') {
        if (seen.has(item.trim())) yield fieldProblem(raw, [...path, index], `"${item.trim()}" มีสองครั้งในรายการเดียวกัน`, 'ลบบรรทัดที่ซ้ำ');
        seen.add(item.trim());
      } else yield* findIn(raw, item, [...path, index]);
    }
  } else if (typeof value === 'object' && value !== null)
    // The print of a plan may repeat itself.
    for (const [key, item] of Object.entries(value)) if (key !== 'printed') yield* findIn(raw, item, [...path, key]);
};

/** A list names each thing once. */
export const noRepeatedItems: FileRule = {
  id: 'no-repeated-items',
  severity: 'warning',
  title: 'รายการหนึ่งไม่มีสิ่งเดียวกันสองครั้ง',
  why: 'บรรทัดที่ซ้ำมักมาจากการคัดลอก และบางทีบรรทัดที่ตั้งใจใส่หายไป',
  example: { at: 'guides', wrong: 'aliases: [ป้าย, ป้าย]', right: 'aliases: [ป้าย, ภาษี]' },
  checkFile: ({ raw }) => findIn(raw, raw.data, []),
};
