import { isShrunk, MAX_SIDE } from '../../attachments/publish.ts';
import { filesOnlyShown } from '../../content/used-files.ts';
import type { Rule } from '../rule.ts';
import { usedFiles } from '../used-files.ts';

/** A large photograph is made smaller by the build. */
export const pictureSize: Rule = {
  id: 'picture-size',
  severity: 'note',
  title: 'ภาพถ่ายขนาดใหญ่ถูกย่อให้พอดีกับหน้าเว็บ',
  why: 'ภาพจากกล้องใหญ่เกินจอ ผู้อ่านบนโทรศัพท์ต้องรอนาน',
  example: {
    wrong: { 'guides/example.md': '![เจ้าหน้าที่ตรวจท่อ](./drain.jpg)', 'guides/drain.jpg': { described: 'ภาพถ่ายขนาด 4000×3000 จุด' } },
    right: { 'guides/example.md': '![เจ้าหน้าที่ตรวจท่อ](./drain.jpg)', 'guides/drain.jpg': { described: 'ภาพถ่ายขนาด 1600×1200 จุด' } },
  },
  check: function* (context) {
    const onlyShown = filesOnlyShown(context.entries);
    const said = new Set<string>();
    for (const { attachment, found, finding } of usedFiles(context)) {
      const { collection, name } = attachment;
      const key = `${collection}/${name}`;
      if (said.has(key) || found.size?.width === undefined || !isShrunk({ ...attachment, onlyShown: onlyShown.has(key) })) continue;
      said.add(key);
      yield finding(
        `"${name}" ใหญ่ ${found.size.width}×${found.size.height} จุด`,
        `ไม่ต้องแก้ ระบบย่อภาพที่เผยแพร่ให้ด้านยาวไม่เกิน ${MAX_SIDE} จุด ไฟล์ต้นฉบับคงเดิม`,
      );
    }
  },
};
