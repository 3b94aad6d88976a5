import { join, relative } from 'node:path';
import { SITE_FILE } from '../../content/tree.ts';
import type { Rule } from '../rule.ts';

/** A municipality says who it is; without its name and year no page can be made. */
export const siteExists: Rule = {
  id: 'site-exists',
  severity: 'error',
  binding: true,
  title: 'หน่วยงานแนะนำตัวเองไว้ใน site/site.yaml',
  why: 'ทุกหน้าใช้ชื่อหน่วยงานและปีงบประมาณจากไฟล์นี้ ถ้าไม่มีจะสร้างเว็บไซต์ไม่ได้',
  example: {
    wrong: { 'site/site.yaml': { described: 'ไม่มีไฟล์นี้' } },
    right: { 'site/site.yaml': 'name: เทศบาลตำบลตัวอย่าง\nkind: subdistrict-municipality\nfiscalYear: 2565' },
  },
  check: ({ tree, entries }) => {
    // Windows hides the ending of a name, so `.yml` or `.md` is not seen.
    const named = entries.find(({ raw }) => raw.collection === 'site' && raw.id === 'site' && raw.path !== SITE_FILE);
    if (named)
      return [
        {
          file: named.raw.file,
          line: 1,
          column: 1,
          field: 'ชื่อไฟล์',
          what: 'ข้อมูลหน่วยงานอยู่ในไฟล์ชื่ออื่น',
          fix: `เปลี่ยนชื่อไฟล์เป็น ${SITE_FILE} และเก็บไว้เฉพาะส่วนข้อมูล`,
        },
      ];
    // A site file that is there but broken has been reported already.
    return entries.some(({ raw }) => raw.path === SITE_FILE) || tree.problems.some(({ file }) => file.endsWith(SITE_FILE))
      ? []
      : [
          {
            file: relative('', join(tree.folder, SITE_FILE)),
            line: 1,
            column: 1,
            field: '-',
            what: 'ไม่พบข้อมูลหน่วยงาน',
            fix: `สร้างไฟล์ ${SITE_FILE} ที่มีชื่อหน่วยงาน ประเภท และปีงบประมาณ`,
          },
        ];
  },
};
