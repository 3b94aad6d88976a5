import type { RuleText } from './rule-text.ts';

/** What holds of every file before its fields are looked at: how it is kept, how it is written, how YAML reads it. */
export const READING_RULES = [
  {
    id: 'known-folder',
    severity: 'error',
    title: 'โฟลเดอร์ใช้ชื่อชุดข้อมูลที่มี',
    why: 'ระบบไม่รู้ว่าไฟล์ในโฟลเดอร์ชื่ออื่นเป็นข้อมูลชนิดใด หน้าจึงไม่ถูกสร้าง',
    example: { wrong: { 'guide/example.md': 'เนื้อหา' }, right: { 'guides/example.md': 'เนื้อหา' } },
  },
  {
    id: 'plain-file',
    severity: 'error',
    title: 'เนื้อหาเป็นไฟล์จริงที่เปิดอ่านได้',
    why: 'ลิงก์ของระบบ (symbolic link) และสิ่งที่ไม่ใช่ไฟล์อาจพาข้อมูลนอกโฟลเดอร์เนื้อหาขึ้นเว็บ',
    example: { wrong: { 'guides/year.md/example.md': 'เนื้อหา' }, right: { 'guides/year/example.md': 'เนื้อหา' } },
  },
  {
    id: 'file-name',
    severity: 'error',
    title: 'ชื่อไฟล์ใช้เป็นที่อยู่ของหน้าได้ และไม่ซ้ำในชุดข้อมูล',
    why: 'ชื่อไฟล์คือที่อยู่ของหน้า และเป็นรหัสที่รายการอื่นอ้างถึง',
    example: { wrong: { 'guides/My Guide.md': 'เนื้อหา' }, right: { 'guides/my-guide.md': 'เนื้อหา' } },
  },
  {
    id: 'unused-file',
    severity: 'warning',
    title: 'ไฟล์เนื้อหาอยู่ในโฟลเดอร์และมีนามสกุลที่ระบบอ่าน',
    why: 'ระบบข้ามไฟล์ที่อยู่ผิดที่หรือผิดนามสกุล ผู้อ่านจะไม่เห็นหน้านั้น',
    example: { wrong: { 'guides/example.md.txt': 'เนื้อหา' }, right: { 'guides/example.md': 'เนื้อหา' } },
  },
  {
    id: 'bounds',
    severity: 'error',
    title: 'ไฟล์มีขนาดและความซับซ้อนพอดี',
    why: 'ไฟล์ที่ใหญ่หรือซ้อนกันลึกเกินไปทำให้สร้างเว็บไซต์ช้าหรือไม่สำเร็จ',
    example: {
      wrong: { 'guides/example.md': { described: 'ไฟล์เดียวใหญ่กว่า 1,000 กิโลไบต์' } },
      right: { 'guides/part-1.md': 'เนื้อหาส่วนแรก', 'guides/part-2.md': '---\ntitle: หน้าตัวอย่าง ส่วนที่ 2\n---\n\nเนื้อหาส่วนที่สอง' },
    },
  },
  {
    id: 'utf-8',
    severity: 'error',
    title: 'ไฟล์บันทึกเป็น UTF-8',
    why: 'ไฟล์ที่บันทึกเป็น ANSI/TIS-620 หรือ UTF-16 จะแสดงเป็นตัวอักษรที่อ่านไม่ออก',
    example: {
      wrong: { 'guides/example.md': { described: 'ข้อความไทยที่บันทึกเป็น ANSI' } },
      right: { 'guides/example.md': { described: 'ข้อความไทยที่บันทึกเป็น UTF-8' } },
    },
  },
  {
    id: 'no-control-characters',
    severity: 'error',
    title: 'ไม่มีอักขระควบคุมที่มองไม่เห็น',
    why: 'อักขระเหล่านี้ (มักติดมาจาก Word) ทำให้ฟีดข่าวและไฟล์ดาวน์โหลดเปิดไม่ได้',
    example: { at: 'body', wrong: 'ย่อหน้า\u000Bต่อ', right: 'ย่อหน้าต่อ' },
  },
  {
    id: 'no-broken-text',
    severity: 'error',
    title: 'ไม่มีตัวอักษรที่เสียจากการบันทึกผิดรหัส',
    why: 'ข้อความที่เสียแล้วผู้อ่านอ่านไม่ออก และระบบแก้คืนให้ไม่ได้',
    example: { at: 'body', wrong: 'à¸—à¹ˆà¸­', right: 'ท่อ' },
  },
  {
    id: 'no-conflict-marks',
    severity: 'error',
    title: 'ไม่มีเครื่องหมายแก้ไขชนกันของ Git',
    why: 'ถ้าเผยแพร่ทั้งอย่างนั้น ผู้อ่านจะเห็นข้อความทั้งสองฉบับ ไม่รู้ว่าฉบับใดถูก',
    example: {
      at: 'body',
      wrong: '<<<<<<< HEAD\nค่าธรรมเนียม 20 บาท\n=======\nค่าธรรมเนียม 50 บาท\n>>>>>>> main',
      right: 'ค่าธรรมเนียม 50 บาท',
    },
  },
  {
    id: 'front-matter',
    severity: 'error',
    title: 'ไฟล์ .md และ .mdx ขึ้นต้นด้วยส่วนหัวระหว่างบรรทัด --- สองบรรทัด',
    why: 'ส่วนหัวบอกชื่อเรื่องและข้อมูลของหน้า ถ้าเปิดหรือปิดไม่ครบ ระบบแยกข้อมูลกับเนื้อหาไม่ได้',
    example: {
      wrong: { 'guides/example.md': '---\ntitle: ตรวจท่อก่อนฝน\ngroup: concept\nupdated: 2022-01-12\n\nตรวจก่อนฝนแรกของปี' },
      right: { 'guides/example.md': '---\ntitle: ตรวจท่อก่อนฝน\ngroup: concept\nupdated: 2022-01-12\n---\n\nตรวจก่อนฝนแรกของปี' },
    },
  },
  {
    id: 'yaml-quotes',
    severity: 'error',
    title: 'เครื่องหมายคำพูดเปิดและปิดครบรอบทั้งข้อความ',
    why: 'ถ้าไม่ปิด ข้อความจะกลืนช่องถัดไป',
    example: { at: 'guides', wrong: 'summary: "ขั้นตอน', right: 'summary: "ขั้นตอน"' },
  },
  {
    id: 'yaml-brackets',
    severity: 'error',
    title: 'วงเล็บ [ ] และ { } เปิดและปิดครบ',
    why: 'ถ้าไม่ปิด รายการจะกลืนช่องถัดไป',
    example: { at: 'glossary', wrong: 'synonyms: [ภาษี', right: 'synonyms: [ภาษี]' },
  },
  {
    id: 'yaml-first-character',
    severity: 'error',
    title: 'ข้อความที่ขึ้นต้นด้วยสัญลักษณ์อยู่ในเครื่องหมายคำพูด',
    why: 'YAML อ่านสัญลักษณ์เช่น * & ! % @ > | [ ที่ต้นข้อความเป็นคำสั่ง ข้อความจึงหายหรืออ่านไม่ได้',
    example: { at: 'guides', wrong: 'summary: *ด่วน', right: 'summary: "*ด่วน"' },
  },
  {
    id: 'yaml-colon',
    severity: 'error',
    title: 'ช่องเขียนเป็น ชื่อช่อง: ค่า และ : ในข้อความอยู่ในเครื่องหมายคำพูด',
    why: 'YAML แยกชื่อช่องกับค่าด้วย : ที่ตามด้วยวรรค',
    example: { at: 'guides', wrong: 'summary: ท่อ: วิธีตรวจ', right: 'summary: "ท่อ: วิธีตรวจ"' },
  },
  {
    id: 'yaml-indentation',
    severity: 'error',
    title: 'ช่องในกลุ่มเดียวกันย่อหน้าตรงกัน',
    why: 'YAML รู้ว่าช่องใดอยู่ในกลุ่มใดจากย่อหน้าเท่านั้น',
    example: { at: 'guides', wrong: 'order: 1\n  summary: ขั้นตอน', right: 'order: 1\nsummary: ขั้นตอน' },
  },
  {
    id: 'yaml-tab',
    severity: 'error',
    title: 'ย่อหน้าด้วยวรรค ไม่ใช้ Tab',
    why: 'YAML ไม่รับ Tab เพราะกว้างไม่เท่ากันในแต่ละโปรแกรม',
    example: { at: 'glossary', wrong: 'synonyms:\n\t- ภาษี', right: 'synonyms:\n  - ภาษี' },
  },
  {
    id: 'yaml-list',
    severity: 'error',
    title: 'รายการขึ้นต้นด้วยขีด - และวรรค ย่อหน้าตรงกัน',
    why: 'ขีดที่ไม่ตรงกันทำให้สองรายการรวมเป็นข้อความเดียว',
    example: { at: 'glossary', wrong: 'synonyms:\n- ภาษี\n - ป้าย', right: 'synonyms:\n- ภาษี\n- ป้าย' },
  },
  {
    id: 'yaml-backslash',
    severity: 'error',
    title: 'ข้อความที่มี \\ อยู่ในเครื่องหมายคำพูดเดี่ยว',
    why: 'ใน "…" YAML อ่าน \\ กับอักษรถัดไปเป็นอักขระควบคุม ข้อความจึงผิดไป',
    example: { at: 'guides', wrong: 'summary: "เก็บที่ D:\\budget"', right: "summary: 'เก็บที่ D:\\budget'" },
  },
  {
    id: 'yaml-duplicate',
    severity: 'error',
    title: 'ช่องหนึ่งเขียนครั้งเดียวในกลุ่ม',
    why: 'ระบบไม่รู้ว่าค่าใดถูก',
    example: { at: 'guides', wrong: 'summary: ก\nsummary: ข', right: 'summary: ข' },
  },
  {
    id: 'yaml-reference',
    severity: 'error',
    title: 'ค่าเขียนไว้ตรงที่ใช้ ไม่อ้างกันด้วย & * <<',
    why: 'ค่าที่อ้างกันทำให้แก้ที่หนึ่งแล้วอีกที่เปลี่ยนโดยไม่รู้ตัว',
    example: { at: 'guides', wrong: 'summary: &s ขั้นตอน\norder: *s', right: 'summary: ขั้นตอน\norder: 1' },
  },
  {
    id: 'yaml-one-document',
    severity: 'error',
    title: 'ไฟล์ .yaml มีข้อมูลชุดเดียว ไม่มีเนื้อหาใต้ ---',
    why: 'ระบบอ่านเพียงชุดแรก ที่เหลือจะหายไป',
    example: {
      wrong: { 'glossary/example.yaml': 'title: ขุมความรู้\ndefinition: ความรู้ที่สกัดจากเรื่องเล่า\nupdated: 2022-01-12\n---\nคำนี้ใช้ในแผน' },
      right: { 'glossary/example.md': '---\ntitle: ขุมความรู้\ndefinition: ความรู้ที่สกัดจากเรื่องเล่า\nupdated: 2022-01-12\n---\n\nคำนี้ใช้ในแผน' },
    },
  },
  {
    id: 'yaml-syntax',
    severity: 'error',
    title: 'ข้อมูลเขียนตามรูปแบบ YAML',
    why: 'ระบบอ่านข้อมูลที่ผิดรูปแบบไม่ได้',
    example: { at: 'glossary', wrong: 'synonyms: [ป้าย, , ภาษี]', right: 'synonyms: [ป้าย, ภาษี]' },
  },
  {
    id: 'value-after-hash',
    severity: 'error',
    title: 'ข้อความที่ขึ้นต้นด้วย # อยู่ในเครื่องหมายคำพูด',
    why: 'YAML อ่านตั้งแต่ # ไปเป็นหมายเหตุ ช่องนั้นจึงว่าง',
    example: { at: 'guides', wrong: 'summary: #2 ปรับปรุงท่อ', right: 'summary: "#2 ปรับปรุงท่อ"' },
  },
  {
    id: 'text-after-hash',
    severity: 'warning',
    title: 'ข้อความที่มี # อยู่ในเครื่องหมายคำพูด',
    why: 'YAML อ่านตั้งแต่ # ที่ตามหลังวรรคเป็นหมายเหตุ ข้อความส่วนนั้นไม่ขึ้นเว็บ',
    example: { at: 'guides', wrong: 'summary: แผนงาน #2 ปรับปรุงท่อ', right: 'summary: "แผนงาน #2 ปรับปรุงท่อ"' },
  },
] as const satisfies readonly RuleText[];

/** A rule of reading. */
export type ReadingRule = (typeof READING_RULES)[number]['id'];

const severities = new Map<string, RuleText['severity']>(READING_RULES.map(({ id, severity }) => [id, severity]));

/** How severe it is to break a rule of reading: one answer for each rule. */
export const severityOf = (rule: ReadingRule): RuleText['severity'] => severities.get(rule)!;
