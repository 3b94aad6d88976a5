import { z } from 'astro/zod';
import { day, fiscalYear, list, text, texts, url } from './fragments/fields.ts';
import { allowances } from './fragments/entry.ts';
import { fileName } from './fragments/file-name.ts';
import { refs } from './fragments/references.ts';
import { contactSchema } from './fragments/contact.ts';
import { choice } from './fragments/fields.ts';
import { ANSWERS, MUNICIPALITY_KINDS, OFFLINE_COPIES, SEVERITIES } from './vocabulary.ts';

/** An address of the Internet, or a range of them. */
const NETWORKS = [z.ipv4(), z.ipv6(), z.cidrv4(), z.cidrv6()];

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
  fiscalYear: fiscalYear('ปีงบประมาณของแผนที่ใช้อยู่ (พ.ศ.)'),
  topServices: refs('manuals', 'บริการยอดนิยม', 'รหัสคู่มือประชาชนที่แสดงในหน้าแรก เรียงตามลำดับ'),
  discuss: url('ช่องทางพูดคุยหรือแจ้งข้อเสนอ', 'ลิงก์ของกลุ่ม แบบฟอร์ม LINE หรือ mailto: ใช้ {title} แทนชื่อหน้า และ {address} แทนที่อยู่ของหน้า').optional(),
  feedback: url(
    'ช่องทางแจ้งแก้ไขข้อมูล',
    'ลิงก์แบบฟอร์มหรือ mailto: ใช้ {title} แทนชื่อหน้า และ {address} แทนที่อยู่ของหน้า ถ้าไม่ใส่จะใช้อีเมลของการติดต่อ',
  ).optional(),
  edit: url('ที่แก้ไขเนื้อหา', 'ที่อยู่ใน Git ใช้ {path} แทนที่อยู่ไฟล์ เจ้าหน้าที่เห็นปุ่มแก้ไขหน้านี้ในเว็บไซต์ภายใน').optional(),
  base: z.boolean().default(false).meta({
    title: 'ใช้เนื้อหากลาง',
    description: 'true เมื่อต้องการคู่มือผู้เขียน บทความ KM และอภิธานศัพท์กลางที่มากับระบบ ไฟล์ของหน่วยงานที่ชื่อเดียวกันใช้แทนของกลาง',
  }),
  offline: choice(
    OFFLINE_COPIES,
    'อ่านเมื่อไม่มีสัญญาณ',
    'เครื่องของผู้อ่านเก็บคู่มือและหน้าที่เคยเปิดไว้อ่าน: public จากเว็บไซต์ประชาชน (ค่าเริ่มต้น) all จากเว็บไซต์เจ้าหน้าที่ด้วย none ไม่เก็บ และลบที่เคยเก็บเมื่อผู้อ่านเปิดเว็บไซต์ครั้งต่อไป',
  ).default('public'),
  closedDays: list(
    z.strictObject({ date: day('วันที่'), title: text('วันหยุด', 'เช่น วันขึ้นปีใหม่') }),
    'วันหยุดที่สำนักงานปิด',
    'หน้าเว็บใช้บอกว่าขณะนี้เปิดหรือปิด เว้นว่างได้',
  ),
  license: text('สัญญาอนุญาตของเนื้อหา').default('CC BY 4.0'),
  banner: text('แถบประกาศ', 'แสดงบนสุดของทุกหน้าและเมื่อพิมพ์ เช่น ประกาศว่าเป็นเว็บไซต์สาธิต เว้นว่างเมื่อไม่มี').max(200).optional(),
  notes: texts('หมายเหตุท้ายเว็บไซต์'),
  privacy: texts('ประกาศความเป็นส่วนตัวเพิ่มเติม', 'สิ่งที่หน่วยงานทำกับข้อมูลผู้อ่านนอกจากที่เว็บไซต์บอกเอง ย่อหน้าละรายการ'),
  foreword: texts('คำนำของรูปเล่ม', 'พิมพ์หลังปกของรูปเล่ม PDF ย่อหน้าละรายการ เว้นว่างเมื่อไม่มีคำนำ'),
  checks: z
    .record(z.string(), choice(SEVERITIES, 'ระดับของกฎ'))
    .default({})
    .meta({ title: 'ระดับของกฎการตรวจ', description: 'ชื่อกฎและระดับ (error, warning, note หรือ off) เช่น "heading-level: warning"' }),
  answerWords: list(
    z.strictObject({ word: text('คำ', 'อย่างน้อย 3 ตัวอักษร').min(3).max(60), asks: choice(ANSWERS, 'คนถามหา') }),
    'คำถามของคนในพื้นที่',
    'คำที่คนในพื้นที่ใช้ถามนอกจากคำทั่วไป เช่น กี่สตางค์ ถามหา fee การค้นหาจะให้หน้าที่ตอบเรื่องนั้นขึ้นก่อน',
  ),
  staffNetworks: list(
    z
      .string()
      .trim()
      .refine(
        (written) => NETWORKS.some((network) => network.safeParse(written).success),
        'เขียนเป็นหมายเลข IP หรือช่วงแบบ CIDR เช่น "203.0.113.0/24" หรือ "2001:db8::/32"',
      )
      .meta({ title: 'เครือข่าย', description: 'เช่น "203.0.113.0/24"', isCode: true }),
    'เครือข่ายของสำนักงาน',
    'หมายเลข IP หรือช่วง (CIDR) ของสำนักงาน การเปิดอ่านจากที่นี่ไม่นับเป็นสถิติการเข้าถึง ไม่แสดงในเว็บไซต์',
  ),
  editors: list(
    z.strictObject({
      email: z.email('อีเมลไม่ถูกต้อง เช่น saraban@example.go.th').toLowerCase().meta({ title: 'อีเมล', description: 'อีเมลที่ใช้บันทึกใน Git' }),
      post: text('ตำแหน่ง', 'เช่น เจ้าพนักงานธุรการ กองคลัง ใช้ตำแหน่งแทนชื่อบุคคล'),
    }),
    'ผู้แก้ไขเนื้อหา',
    'เว็บไซต์ภายในบอกใต้แต่ละหน้าว่าตำแหน่งใดแก้ไขล่าสุด อีเมลไม่แสดงในเว็บไซต์ เว้นว่างเมื่อไม่ต้องการแสดง',
  ),
  allow: allowances(),
  updated: day('ปรับปรุงเมื่อ'),
});
export type Site = z.output<typeof siteSchema>;
