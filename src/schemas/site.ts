import { z } from 'astro/zod';
import { day, fiscalYear, list, text, texts, url } from './fragments/fields.ts';
import { allowances } from './fragments/entry.ts';
import { fileName } from './fragments/file-name.ts';
import { refs } from './fragments/references.ts';
import { contactSchema } from './fragments/contact.ts';
import { choice } from './fragments/fields.ts';
import { ANSWERS, MUNICIPALITY_KINDS, SEVERITIES } from './vocabulary.ts';

/** The municipality itself: the one entry `site/site.yaml`. */
export const siteSchema = z.strictObject({
  name: text('ชื่อหน่วยงาน', 'เช่น เทศบาลตำบล…'),
  nameEnglish: text('ชื่อภาษาอังกฤษ'),
  kind: choice(MUNICIPALITY_KINDS, 'ประเภท'),
  district: text('อำเภอ').optional(),
  province: text('จังหวัด').optional(),
  description: text('คำอธิบายเว็บไซต์', 'หนึ่งประโยค แสดงในหน้าแรกและเครื่องมือค้นหา'),
  address: text('ที่อยู่สำนักงาน').optional(),
  contact: contactSchema.default({}).meta({ title: 'การติดต่อ' }),
  website: url('เว็บไซต์หลัก').optional(),
  seal: fileName('ตราสัญลักษณ์', 'ชื่อไฟล์ภาพในโฟลเดอร์ site').optional(),
  accent: z
    .string()
    .trim()
    .regex(/^#[\da-fA-F]{6}$/, 'เขียนเป็นรหัสสีหกหลักในเครื่องหมายคำพูด เช่น "#0b5a54"')
    .toLowerCase()
    .optional()
    .meta({ title: 'สีประจำหน่วยงาน', description: 'รหัสสีในเครื่องหมายคำพูด เช่น "#0b5a54" เว้นไว้เมื่อไม่มี หน้าเว็บใช้สีเขียวของระบบ', isCode: true }),
  head: text('ผู้บริหารสูงสุด (ตำแหน่ง)'),
  cko: text('ผู้บริหารจัดการความรู้ CKO (ตำแหน่ง)'),
  fiscalYear: fiscalYear('ปีงบประมาณปัจจุบัน (พ.ศ.)'),
  topServices: refs('manuals', 'บริการยอดนิยม', 'รหัสคู่มือประชาชนที่แสดงในหน้าแรก เรียงตามลำดับ'),
  discuss: url('ช่องทางพูดคุยหรือแจ้งข้อเสนอ').optional(),
  edit: url('ที่แก้ไขเนื้อหา', 'ที่อยู่ใน Git ใช้ {path} แทนที่อยู่ไฟล์').optional(),
  base: z.boolean().default(false).meta({
    title: 'ใช้เนื้อหากลาง',
    description: 'true เมื่อต้องการคู่มือผู้เขียน บทความ KM และอภิธานศัพท์กลางที่มากับระบบ ไฟล์ของหน่วยงานที่ชื่อเดียวกันใช้แทนของกลาง',
  }),
  license: text('สัญญาอนุญาตของเนื้อหา').default('CC BY 4.0'),
  notes: texts('หมายเหตุท้ายเว็บไซต์'),
  checks: z
    .record(z.string(), choice(SEVERITIES, 'ระดับของกฎ'))
    .default({})
    .meta({ title: 'ระดับของกฎการตรวจ', description: 'ชื่อกฎและระดับ (error, warning, note หรือ off) เช่น "heading-level: warning"' }),
  answerWords: list(
    z.strictObject({ word: text('คำ', 'อย่างน้อย 3 ตัวอักษร').min(3).max(60), asks: choice(ANSWERS, 'คนถามหา') }),
    'คำถามของคนในพื้นที่',
    'คำที่คนในพื้นที่ใช้ถามนอกจากคำทั่วไป เช่น กี่สตางค์ ถามหา fee การค้นหาจะให้หน้าที่ตอบเรื่องนั้นขึ้นก่อน',
  ),
  allow: allowances(),
  updated: day('ปรับปรุงเมื่อ'),
});
export type Site = z.output<typeof siteSchema>;
