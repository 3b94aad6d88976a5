import { entryAddress } from '../../domain/entry.ts';
import { isReservedAddress } from '../../routes/table.ts';
import type { Rule } from '../rule.ts';

/** No entry is named so that its page would stand where the engine has a page of its own. */
export const addressFree: Rule = {
  id: 'address-free',
  severity: 'error',
  check: ({ entries }) =>
    entries
      .filter(({ raw }) => raw.collection !== 'site' && isReservedAddress(entryAddress(raw.collection, raw.id)))
      .map(({ raw }) => ({
        file: raw.file,
        line: 1,
        field: 'ชื่อไฟล์',
        what: `"${raw.id}" ซ้ำกับที่อยู่ของหน้าที่ระบบสร้างเอง`,
        fix: 'ใช้ชื่ออื่นที่มีตัวอักษร หรือตัวเลขตั้งแต่สี่หลัก',
      })),
};
