import { fieldProblem } from '../../content/field-problem.ts';
import { entryAddress } from '../../domain/entry.ts';
import type { PlanPart } from '../../routes/addresses.ts';
import { isReservedAddress } from '../../routes/table.ts';
import { isCollectionName, type EntryData } from '../../schemas/collections.ts';
import type { Rule } from '../rule.ts';

/** The page of all rows of a plan stands under this name. */
const ROWS: PlanPart = 'rows';

/** No entry and no table of a plan is named so that its pages would stand where the engine has pages of its own. */
export const addressFree: Rule = {
  id: 'address-free',
  severity: 'error',
  binding: true,
  title: 'ชื่อไฟล์ไม่ซ้ำกับหน้าที่ระบบสร้างเอง',
  why: 'ชื่อไฟล์คือที่อยู่ของหน้า ถ้าซ้ำกัน หน้าใดหน้าหนึ่งจะหายไป',
  example: { wrong: { 'guides/2.md': 'เนื้อหา' }, right: { 'guides/second-step.md': 'เนื้อหา' } },
  check: function* ({ entries, valid }) {
    for (const { raw } of entries)
      if (isCollectionName(raw.collection) && isReservedAddress(entryAddress(raw.collection, raw.id)))
        yield {
          file: raw.file,
          line: 1,
          column: 1,
          field: 'ชื่อไฟล์',
          what: `"${raw.id}" ซ้ำกับที่อยู่ของหน้าที่ระบบสร้างเอง`,
          fix: 'ใช้ชื่ออื่นที่มีตัวอักษร หรือตัวเลขตั้งแต่สี่หลัก',
        };
    // `/plans/2565/assets/2/` is the second page of the plan's assets, so it can be no row of a table; `/plans/2565/rows/finance/` has
    // the rows of a department.
    for (const { raw, data } of valid)
      if (raw.collection === 'plans')
        for (const [index, { id }] of (data as EntryData<'plans'>).tables.entries())
          if (isCollectionName(id) || id === ROWS)
            yield fieldProblem(
              raw,
              ['tables', index, 'id'],
              `รหัสตาราง "${id}" ซ้ำกับ${id === ROWS ? 'หน้ากิจกรรมของแผน' : 'ชื่อชุดข้อมูล'}`,
              `ใช้รหัสอื่น เช่น km-${index + 1}`,
            );
  },
};
