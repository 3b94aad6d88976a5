import type { EntryData } from '../../schemas/collections.ts';
import type { FileRule } from '../rule.ts';
import { isPrint, textFinding, textsOf } from '../written-texts.ts';

/** What is written to be replaced, and left. A number that is masked (`1-xxxx-xxxxx-xx-1`) is meant to be read so. */
const PLACEHOLDERS =
  /\b(?:TODO|FIXME|TBD|TBC)\b|lorem ipsum|(?<![\w-])x{3,}(?:[- ]x{3,})*(?![\w-])|\.{6,}|…{2,}|_{5,}|[([<{](?:ระบุ|ใส่|กรอก|โปรดระบุ|เติม)[^)\]>}\n]{0,40}[)\]>}]|ตัวอย่างข้อความ|^ข้อความตัวอย่าง$|(?:ใส่|พิมพ์|กรอก)(?:ชื่อเรื่อง|ข้อความ|เนื้อหา|รายละเอียด|ชื่อ)ที่นี่|รอ(?:ข้อมูล|เนื้อหา|กรอก|แก้ไข)เพิ่มเติม|^รอ(?:ข้อมูล|เนื้อหา|กรอก|เพิ่ม)(?:ข้อมูล)?$|^(?:กำลังปรับปรุง|อยู่ระหว่างปรับปรุง)(?:ข้อมูล)?$/gim;

const lineAt = (text: string, index: number): string => {
  const end = text.indexOf('\n', index);
  return text.slice(text.lastIndexOf('\n', index) + 1, end < 0 ? undefined : end);
};

/** A place to sign, in a field too. */
const isSignature = (text: string, index: number): boolean => /ลงชื่อ|ลงนาม|ลายมือชื่อ|ลายเซ็น/.test(lineAt(text, index));

/** Lines of a form that are left to be filled by hand: labels with dots to write on. */
const isFormLine = (text: string, index: number): boolean => {
  const line = lineAt(text, index);
  return /^[\s().…_]*$/.test(line) || [...line.matchAll(/\.{6,}|…{2,}|_{5,}/g)].length > 1;
};

/** Nothing is published that was written to be replaced. */
export const placeholder: FileRule = {
  id: 'placeholder',
  severity: 'warning',
  title: 'ไม่มีข้อความที่รอกรอกเหลืออยู่',
  why: 'ผู้อ่านเห็นข้อความที่ยังไม่เสร็จ และไม่รู้ว่าข้อมูลจริงคืออะไร',
  example: { at: 'body', wrong: 'ติดต่อ (ระบุชื่อหน่วยงาน)', right: 'ติดต่อกองช่าง' },
  checkFile: function* ({ raw, data }) {
    // A draft is there to be written on; a printed cell says what the paper says.
    if ((data as Partial<EntryData> | undefined)?.status === 'draft') return;
    for (const written of textsOf(raw)) {
      if (isPrint(written)) continue;
      for (const { index, 0: found } of written.text.matchAll(PLACEHOLDERS)) {
        if (/^[.…_]/.test(found) && (isSignature(written.text, index) || (!written.path && isFormLine(written.text, index)))) continue;
        yield textFinding(
          written,
          index,
          found,
          `"${found.slice(0, 40)}" เป็นข้อความที่รอกรอก`,
          'กรอกข้อความจริงแทน หรือลบออก ถ้ายังเขียนไม่เสร็จให้ตั้ง status: draft',
        );
      }
    }
  },
};
