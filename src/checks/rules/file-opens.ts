import { explainDoubt } from '../file-faults.ts';
import type { Rule } from '../rule.ts';
import { usedFiles } from '../used-files.ts';

/** A file that is published is whole, and a picture is of the kind that its name says. */
export const fileOpens: Rule = {
  id: 'file-opens',
  severity: 'warning',
  title: 'ไฟล์แนบครบถ้วน เปิดได้',
  why: 'ไฟล์ที่คัดลอกมาไม่ครบหรือชนิดไม่ตรงกับชื่อ ผู้อ่านบางคนเปิดไม่ได้',
  example: {
    wrong: { 'guides/example.md': 'ยื่น[แบบคำขอ](./request.pdf)', 'guides/request.pdf': { described: 'ไฟล์ PDF ที่คัดลอกมาไม่ครบ' } },
    right: { 'guides/example.md': 'ยื่น[แบบคำขอ](./request.pdf)', 'guides/request.pdf': { described: 'ไฟล์ PDF' } },
  },
  check: function* (context) {
    // What is no picture at all, picture-shows says.
    for (const { attachment, found, image, finding } of usedFiles(context))
      if (found.doubt && (found.size || !image)) yield finding(...explainDoubt(attachment.name, found.doubt));
  },
};
