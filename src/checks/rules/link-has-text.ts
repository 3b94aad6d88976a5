import { bodyFinding, factsOf } from '../body-finding.ts';
import type { FileRule } from '../rule.ts';

/** Words that say nothing of where a link leads. */
const VAGUE =
  /^(?:(?:โปรด|กรุณา)?(?:คลิก|คลิ๊ก|กด|แตะ)?(?:เพื่อ)?(?:ดู|อ่าน|เข้า)?(?:ที่|ตรง)?(?:นี่|นี้|ลิงก์นี้|ลิงค์นี้)(?:เลย|ครับ|ค่ะ)?|(?:คลิก|คลิ๊ก|กด)(?:ลิงก์|ลิงค์|ดู|อ่าน|เลย)?|(?:ลิงก์|ลิงค์|link)|(?:อ่าน|ดู)(?:ต่อ|เพิ่ม|เพิ่มเติม|รายละเอียด|รายละเอียดเพิ่มเติม)(?:ที่นี่)?|(?:รายละเอียด)?เพิ่มเติม|ที่นี่|here|click here|read more|more)$/i;

/** A link says in words where it leads. */
export const linkHasText: FileRule = {
  id: 'link-has-text',
  severity: 'warning',
  title: 'ข้อความของลิงก์บอกปลายทาง',
  why: 'ผู้ใช้โปรแกรมอ่านหน้าจอฟังเฉพาะข้อความของลิงก์ คำว่า “คลิกที่นี่” ไม่บอกว่าไปที่ใด',
  example: { at: 'body', wrong: 'อ่านบทบาท [คลิกที่นี่](/guides/roles/)', right: 'อ่าน[บทบาท](/guides/roles/)' },
  checkFile: function* ({ raw, body }) {
    const facts = factsOf(body);
    for (const { url, image, text, usedAt } of facts.links) {
      if (image) continue;
      const words = text.replace(/[\s“”"'.…>»→()]+/g, '');
      if (words === '') yield bodyFinding(raw, usedAt, `ลิงก์ไป "${url}" ไม่มีข้อความ`, 'เขียนชื่อปลายทางในวงเล็บเหลี่ยม เช่น [ชื่อหน้า](ที่อยู่)');
      else if (VAGUE.test(words) || VAGUE.test(text.trim()))
        yield bodyFinding(raw, usedAt, `ข้อความของลิงก์ "${text.trim()}" ไม่บอกว่าไปที่ใด`, 'ใช้ชื่อของปลายทางเป็นข้อความ เช่น [แบบคำขอ](ที่อยู่)');
    }
  },
};
