import type { Trace } from '../../attachments/metadata/metadata.ts';
import type { Rule } from '../rule.ts';
import { usedFiles } from '../used-files.ts';

const TRACES: Record<Trace, string> = { place: 'พิกัดสถานที่', camera: 'รุ่นกล้อง', author: 'ชื่อผู้ทำหรือหมายเหตุ' };

/** A picture is published without what its camera and its programs noted in it. */
export const pictureMetadata: Rule = {
  id: 'picture-metadata',
  severity: 'note',
  title: 'ภาพเผยแพร่โดยไม่มีข้อมูลแฝง',
  why: 'ภาพถ่ายจากโทรศัพท์บอกพิกัดบ้านหรือสถานที่ของผู้ถ่าย ระบบจึงตัดออกก่อนเผยแพร่',
  example: {
    wrong: { 'guides/example.md': '![เจ้าหน้าที่ตรวจท่อ](./drain.jpg)', 'guides/drain.jpg': { described: 'ภาพถ่ายจากโทรศัพท์ที่มีพิกัดสถานที่' } },
    right: { 'guides/example.md': '![เจ้าหน้าที่ตรวจท่อ](./drain.jpg)', 'guides/drain.jpg': { described: 'ภาพถ่ายที่ไม่มีข้อมูลแฝง' } },
  },
  check: function* (context) {
    const said = new Set<string>();
    for (const { attachment, found, finding } of usedFiles(context)) {
      if (found.traces.length === 0 || said.has(attachment.path)) continue;
      said.add(attachment.path);
      const { name } = attachment;
      const traces = found.traces.map((trace) => TRACES[trace]).join(', ');
      yield found.kind === 'pdf'
        ? finding(`"${name}" มีชื่อผู้ทำอยู่ในคุณสมบัติของไฟล์ PDF`, 'ถ้าไม่ต้องการเผยแพร่ชื่อ ให้ลบในโปรแกรมที่สร้างไฟล์ แล้วบันทึกเป็น PDF ใหม่')
        : finding(`"${name}" มีข้อมูลแฝง: ${traces}`, 'ไม่ต้องแก้ ระบบตัดออกจากภาพที่เผยแพร่แล้ว ไฟล์ต้นฉบับคงเดิม');
    }
  },
};
