import type { Leftover, LeftoverKind } from '../../markdown/leftovers.ts';
import { bodyFinding, factsOf, quote } from '../body-finding.ts';
import type { FileRule } from '../rule.ts';

/** Marks of Markdown or of other systems do not stand on the page as characters. */
export const leftoverMarkup: FileRule = {
  id: 'leftover-markup',
  severity: 'warning',
  title: 'ไม่มีเครื่องหมาย Markdown ค้างบนหน้า',
  why: 'เครื่องหมายที่เขียนไม่ครบจะแสดงเป็นตัวอักษร และลิงก์ ภาพ หรือหัวข้อที่ตั้งใจไว้จะหายไป',
  example: { at: 'body', wrong: '##ขั้นตอน', right: '## ขั้นตอน' },
  checkFile: function* ({ raw, body }) {
    const facts = factsOf(body);
    if (facts.frontMatter) yield bodyFinding(raw, 1, ...FRONT_MATTER);
    for (const { text, underlined, ...place } of facts.headings)
      if (underlined && !facts.frontMatter) yield bodyFinding(raw, place, ...explainUnderlined(text));
    for (const leftover of facts.leftovers)
      if (leftover.kind in MESSAGES) yield bodyFinding(raw, leftover, ...explain(leftover, MESSAGES[leftover.kind as Kind]), leftover.edit);
  },
};

/** Kinds that rules of their own tell of. */
type Elsewhere = 'footnote' | 'table' | 'spreadsheet';
type Kind = Exclude<LeftoverKind, Elsewhere>;

const FRONT_MATTER: [what: string, fix: string] = [
  'มีส่วนหัวของไฟล์ (--- … ---) ซ้ำในเนื้อหา จึงแสดงเป็นข้อความ',
  'ย้ายช่องข้อมูลไปไว้ในส่วนหัวด้านบน แล้วลบส่วนที่ซ้ำ',
];

const explainUnderlined = (text: string): [what: string, fix: string] => [
  `ข้อความเหนือบรรทัด --- กลายเป็นหัวข้อ: ${quote(text)}`,
  'ถ้าต้องการเส้นคั่นให้เว้นบรรทัดก่อน --- ถ้าเป็นหัวข้อให้เขียน ## หน้าข้อความ แล้วลบบรรทัด ---',
];

const explain = ({ text, edit }: Leftover, [what, fix]: [what: string, fix: string]): [what: string, fix: string] => [
  `${what}: ${quote(text)}`,
  edit && !edit.text.includes('\n') && /[\p{L}\p{N}]/u.test(edit.text) ? `${fix} ให้เป็น ${edit.text.trim()}` : fix,
];

const MESSAGES: Record<Kind, [what: string, fix: string]> = {
  heading: ['หัวข้อไม่มีวรรคหลัง # จึงแสดงเป็นข้อความ', 'เว้นวรรคหลัง ## ก่อนคำแรกของหัวข้อ'],
  'heading-wide': ['เครื่องหมาย ＃ แบบเต็มความกว้างไม่ทำให้เป็นหัวข้อ', 'พิมพ์ # จากแป้นภาษาอังกฤษ เช่น ## แล้วเว้นวรรค'],
  'heading-or-tag': ['ไม่มีวรรคหลัง # จึงแสดงเป็นข้อความ', 'ถ้าเป็นหัวข้อให้เขียน ## แล้วเว้นวรรค ถ้าต้องการเครื่องหมาย # ให้เขียน \\#'],
  'link-space': ['ลิงก์มีวรรคระหว่าง ] กับ ( จึงไม่เป็นลิงก์', 'ลบวรรคระหว่าง ] กับ ('],
  'address-space': ['ที่อยู่ในวงเล็บมีวรรค จึงไม่เป็นลิงก์หรือภาพ', 'เปลี่ยนชื่อไฟล์ไม่ให้มีวรรค เช่น photo-1.png หรือครอบที่อยู่ด้วย < >'],
  'link-open': ['ลิงก์ไม่มีวงเล็บปิด จึงไม่เป็นลิงก์', 'เติม ) ท้ายที่อยู่'],
  'link-reversed': ['วงเล็บของลิงก์สลับกัน จึงไม่เป็นลิงก์', 'ใช้ [ข้อความ](ที่อยู่)'],
  reference: ['ลิงก์อ้างชื่อที่ไม่มีที่อยู่กำหนดไว้', 'ใช้ [ข้อความ](ที่อยู่) หรือเพิ่มบรรทัด [ชื่อ]: ที่อยู่ ท้ายเนื้อหา'],
  contents: ['สารบัญแบบนี้ใช้ไม่ได้', 'ลบบรรทัดนี้ ระบบทำสารบัญของหน้าให้เอง'],
  wiki: ['ลิงก์แบบ Obsidian หรือวิกิใช้ไม่ได้', 'ลิงก์ให้ใช้ [ข้อความ](./ชื่อไฟล์.md) ภาพให้ใช้ ![คำบรรยาย](./ชื่อภาพ.png)'],
  directive: ['กล่องแบบ ::: ใช้ไม่ได้', 'ใช้ > หน้าข้อความ หรือเปลี่ยนไฟล์เป็น .mdx แล้วใช้ <Callout>…</Callout>'],
  shortcode: ['คำสั่งแบบ {{ }} หรือ {% %} ของระบบอื่นใช้ไม่ได้', 'ลบออก แล้วใช้ Markdown เช่น ![คำบรรยาย](./ชื่อภาพ.png)'],
  attributes: ['คำสั่งแบบ {#…} หรือ {.…} ของระบบอื่นใช้ไม่ได้', 'ลบออก ระบบตั้งที่อยู่ของหัวข้อให้เอง'],
  alert: ['กล่องแบบ [!NOTE] ใช้ไม่ได้', 'ลบออกแล้วเขียนคำนำด้วยตัวหนา เช่น **หมายเหตุ** หรือเปลี่ยนไฟล์เป็น .mdx แล้วใช้ <Callout>…</Callout>'],
  'bold-space': ['มีวรรคด้านในเครื่องหมาย ** จึงไม่เป็นตัวหนา', 'ลบวรรคด้านใน **'],
  bold: ['มีเครื่องหมาย ** ที่ไม่มีคู่ จึงแสดงเป็นข้อความ', 'ครอบคำที่ต้องการเป็น **ตัวหนา** ในย่อหน้าเดียวกัน หรือลบเครื่องหมายที่เกิน'],
  'bold-underscores': ['เครื่องหมาย __ ติดกับคำอื่น จึงไม่เป็นตัวหนา', 'ใช้ **'],
  'emphasis-underscores': ['เครื่องหมาย _ ติดกับคำอื่น จึงไม่เป็นตัวเอน', 'ใช้ *'],
  strike: ['มีเครื่องหมาย ~~ ที่ไม่มีคู่ หรือมีวรรคด้านใน จึงแสดงเป็นข้อความ', 'ครอบคำที่ต้องการขีดฆ่าเป็น ~~คำ~~ หรือลบเครื่องหมายออก'],
  highlight: ['เครื่องหมายเน้นแบบ == ใช้ไม่ได้', 'ใช้ตัวหนา **คำ** แทน'],
  superscript: ['ตัวยกแบบ ^ ใช้ไม่ได้', 'เชิงอรรถให้ใช้ [^1] ตัวยกให้พิมพ์อักขระยก เช่น ²'],
  subscript: ['ตัวห้อยแบบ ~ ใช้ไม่ได้', 'พิมพ์อักขระห้อยแทน เช่น ₂'],
  entity: ['รหัสอักขระของ HTML แสดงเป็นข้อความ', 'พิมพ์อักขระนั้นตรง ๆ เช่น & < > หรือเว้นวรรคธรรมดา'],
  angle: ['ที่อยู่ใน < > มีวรรคหรือใช้ไม่ได้ จึงไม่เป็นลิงก์', 'ใช้ [ข้อความ](<ที่อยู่>)'],
  'angle-open': ['ที่อยู่หลัง < ไม่มี > ปิด จึงแสดง < เป็นข้อความ', 'เติม > ท้ายที่อยู่ หรือลบ < ออก'],
  code: ['มีเครื่องหมาย ` ที่ไม่มีคู่ จึงแสดงเป็นข้อความ', 'ปิด ` ให้ครบคู่ หรือลบออก'],
  task: ['กล่องของรายการงานเขียนไม่ครบ จึงแสดงเป็นข้อความ', 'เขียน - [ ] แล้วเว้นวรรคก่อนข้อความ ทำแล้วใช้ - [x]'],
  bullets: ['รายการหลายบรรทัดจะต่อกันเป็นบรรทัดเดียว', 'ขึ้นต้นแต่ละข้อด้วยขีดและวรรค เช่น - ข้อหนึ่ง'],
  numbers: ['รายการหลายบรรทัดจะต่อกันเป็นบรรทัดเดียว เพราะไม่มีวรรคหลังเลขข้อ', 'เว้นวรรคหลังเลขข้อ เช่น 1. ข้อหนึ่ง'],
};
