import { readLink } from '../../routes/links.ts';
import { explainFault } from '../file-faults.ts';
import { bodiesOf, bodyFinding } from '../body-finding.ts';
import type { Rule } from '../rule.ts';

/** A picture is a file kept beside entries, of a kind that every browser shows. */
export const pictureShows: Rule = {
  id: 'picture-shows',
  severity: 'error',
  title: 'ภาพเป็นไฟล์ภาพที่เว็บแสดงได้',
  why: 'ภาพที่เปิดไม่ได้จะเป็นช่องว่างบนหน้า',
  example: {
    at: 'body',
    wrong: '![แผนที่ตั้งสำนักงาน](https://example.go.th/map.png)',
    right: '[แผนที่ตั้งสำนักงาน](https://example.go.th/map.png)',
  },
  check: function* (context) {
    for (const { raw, facts } of bodiesOf(context))
      for (const { url, line, image } of facts.links) {
        if (!image) continue;
        const target = readLink(url, raw.collection);
        if (/^https?:/i.test(url)) yield bodyFinding(raw, line, 'ภาพอยู่ที่เว็บไซต์อื่น', 'ดาวน์โหลดภาพมาวางในโฟลเดอร์เดียวกัน แล้วใช้ ./ชื่อภาพ');
        else if (target.kind === 'page' || target.kind === 'fragment')
          yield bodyFinding(raw, line, `"${url}" ไม่ใช่ไฟล์ภาพ`, 'วางภาพไว้ในโฟลเดอร์เดียวกับไฟล์นี้ แล้วใช้ ./ชื่อภาพ');
        // A file that is not there is reported as a link.
        else if (target.kind === 'file') {
          const found = context.inspect(target.collection, target.name);
          if (found?.fault) yield bodyFinding(raw, line, ...explainFault(target.name, found.fault));
          else if (found && !found.size)
            yield bodyFinding(
              raw,
              line,
              `"${target.name}" ไม่ใช่ไฟล์ภาพ หรือเป็นชนิดที่เว็บแสดงไม่ได้`,
              'ถ้าเป็นเอกสารให้ลบ ! ข้างหน้าออก ถ้าเป็นภาพให้บันทึกเป็น JPG หรือ PNG แล้วใส่ใหม่ เช่น ./photo.jpg',
            );
        }
      }
  },
};
