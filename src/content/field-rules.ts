import type { FieldRule } from '../schemas/messages/index.ts';
import type { RuleText } from './rule-text.ts';

/** What holds of single fields, and of fields of one entry between them; the schemas say it, these texts explain it. */
export const FIELD_RULES: readonly (RuleText & { id: FieldRule })[] = [
  {
    id: 'field-known',
    severity: 'error',
    title: 'ชื่อช่องตรงกับที่ชุดข้อมูลมี',
    why: 'ระบบไม่รู้ว่าช่องที่สะกดผิดหรือเขียนเป็นไทยหมายถึงอะไร ข้อมูลในช่องนั้นจึงไม่ขึ้นหน้าเว็บ',
    example: { at: 'guides', wrong: 'สรุปย่อ: วิธีตรวจท่อก่อนฝน', right: 'summary: วิธีตรวจท่อก่อนฝน' },
  },
  {
    id: 'field-required',
    severity: 'error',
    title: 'ช่องที่ต้องมีกรอกครบ และไม่มีช่องที่เว้นว่างไว้',
    why: 'หน้าเว็บจะขาดข้อมูลที่ผู้อ่านต้องใช้ ช่องที่ไม่มีข้อมูลให้ลบทั้งบรรทัด',
    example: { at: 'guides', wrong: 'summary:', right: 'summary: วิธีตรวจท่อก่อนฝน' },
  },
  {
    id: 'field-type',
    severity: 'error',
    title: 'ค่าเป็นชนิดที่ช่องรับ: ข้อความ รายการ หรือช่องย่อย',
    why: 'เลขที่ไม่มีเครื่องหมายคำพูดจะเสียเลข 0 นำหน้าหรือต่อท้าย ส่วนรายการและช่องย่อยต้องขึ้นบรรทัดใหม่จึงอ่านได้ครบ',
    example: { at: 'guides', wrong: 'aliases: ท่อตัน', right: 'aliases:\n  - ท่อตัน' },
  },
  {
    id: 'field-choice',
    severity: 'error',
    title: 'ช่องที่ให้เลือกใช้รหัสที่กำหนด',
    why: 'ระบบจัดหมวดและนับผลงานจากรหัส ค่าอื่นจึงหายไปจากรายการและตัวกรอง',
    example: { at: 'guides', wrong: 'audience: เจ้าหน้าที่', right: 'audience: staff' },
  },
  {
    id: 'field-reference',
    severity: 'error',
    title: 'ช่องที่อ้างถึงรายการอื่นใช้รหัสของรายการนั้น',
    why: 'รหัสคือชื่อไฟล์ที่ไม่มีนามสกุล ถ้าเขียนเป็นชื่อไทยหรือที่อยู่ ระบบเชื่อมสองหน้าเข้าด้วยกันไม่ได้',
    example: { at: 'guides', wrong: 'related:\n  - หน้าตัวอย่าง', right: 'related:\n  - guides/roles' },
  },
  {
    id: 'field-date',
    severity: 'error',
    title: 'วันที่เขียนเป็น ปี ค.ศ.-เดือน-วัน และมีอยู่จริง',
    why: 'ระบบเรียงลำดับและนับตามปีงบประมาณจากวันที่ หน้าเว็บแสดงเป็นวันที่ไทยให้เอง',
    example: { at: 'guides', wrong: 'created: 12 ม.ค. 2565', right: 'created: 2022-01-12' },
  },
  {
    id: 'field-time',
    severity: 'error',
    title: 'เวลาเขียนแบบ 24 ชั่วโมงในเครื่องหมายคำพูด',
    why: 'เวลาที่ไม่มีเครื่องหมายคำพูดอาจอ่านเป็นตัวเลข เช่น 13.30 กลายเป็น 13.3',
    example: { at: 'meetings', wrong: 'end: 15.30 น.', right: 'end: "15:30"' },
  },
  {
    id: 'field-number',
    severity: 'error',
    title: 'จำนวนเป็นตัวเลขอย่างเดียว และอยู่ในช่วงที่เป็นไปได้',
    why: 'ตัวเลขที่มีหน่วยหรือข้อความปนอยู่นำไปคิดผลรวมและเรียงลำดับไม่ได้',
    example: { at: 'guides', wrong: 'reviewEvery: 12 เดือน', right: 'reviewEvery: 12' },
  },
  {
    id: 'field-length',
    severity: 'error',
    title: 'ข้อความในช่องไม่ยาวเกินกำหนด',
    why: 'ข้อความยาวล้นรายการและผลการค้นหา รายละเอียดควรอยู่ในเนื้อหา',
    example: {
      wrong: { 'guides/example.md': { described: 'ช่อง summary ยาว 700 ตัวอักษร' } },
      right: { 'guides/example.md': '---\nsummary: จุดสังเกต 6 ข้อที่บอกว่าท่อกำลังจะตัน\n---' },
    },
  },
  {
    id: 'field-form',
    severity: 'error',
    title: 'ลิงก์ อีเมล รหัส และชื่อไฟล์เขียนตามแบบ',
    why: 'ที่อยู่ที่เขียนผิดแบบกดแล้วไม่ไปไหน หรือพาผู้อ่านไปที่ที่ไม่ปลอดภัย',
    example: {
      at: 'departments',
      wrong: 'contact:\n  email: saraban',
      right: 'contact:\n  email: saraban@example.go.th',
    },
  },
  {
    id: 'fields-agree',
    severity: 'error',
    title: 'ช่องในรายการเดียวกันไม่ขัดกัน',
    why: 'ข้อมูลที่ขัดกันเอง เช่น วันสิ้นสุดก่อนวันเริ่ม ทำให้ผู้อ่านไม่รู้ว่าควรเชื่อค่าไหน',
    example: { at: 'guides', wrong: 'status: superseded', right: 'status: published' },
  },
];
