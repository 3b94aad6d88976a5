import { explainFault } from '../file-faults.ts';
import type { Rule } from '../rule.ts';
import { usedFiles } from '../used-files.ts';

/** A file that is published is of a kind that cannot run on the site, and is what its name says. */
export const fileAllowed: Rule = {
  id: 'file-allowed',
  severity: 'error',
  binding: true,
  title: 'ไฟล์แนบเป็นชนิดที่ปลอดภัยและตรงกับชื่อ',
  why: 'ไฟล์ที่ทำงานได้ในเบราว์เซอร์อาจทำอันตรายผู้อ่าน และไฟล์ที่ไม่ตรงกับชื่อเปิดไม่ได้',
  example: {
    wrong: { 'guides/example.md': 'ยื่น[แบบคำขอ](./request.docm)', 'guides/request.docm': { described: 'ไฟล์ Word ที่มีมาโคร' } },
    right: { 'guides/example.md': 'ยื่น[แบบคำขอ](./request.docx)', 'guides/request.docx': { described: 'ไฟล์ Word ที่ไม่มีมาโคร' } },
  },
  check: function* (context) {
    // What is wrong with a picture on a page, picture-shows says.
    for (const { attachment, found, image, finding } of usedFiles(context))
      if (found.fault && !image) yield finding(...explainFault(attachment.name, found.fault));
  },
};
