import { z } from 'astro/zod';
import { choice, dayMonthOrYear, flag, list, text, texts, url, wholeNumber } from './fragments/fields.ts';
import { disagree } from './fragments/agreement.ts';
import { entrySchema, reading } from './fragments/entry.ts';
import { durationSchema } from './fragments/duration.ts';
import { feeSchema } from './fragments/fee.ts';
import { planRowRefs, ref } from './fragments/references.ts';
import { APPLICANTS, CITIZENS, LIFE_EVENTS } from './vocabulary.ts';

/** The three that the Licensing Facilitation Act B.E. 2558 asks for in section 7; the rest is the form that agencies use. */
const OF_THE_ACT = 'พ.ร.บ. การอำนวยความสะดวกฯ พ.ศ. 2558 มาตรา 7';
const OF_THE_FORM = 'แบบคู่มือที่ใช้กันทั่วไป';

/** What a manual for the public must have, and who asks for it. */
const REQUIRED = {
  channels: OF_THE_FORM,
  steps: OF_THE_ACT,
  documents: OF_THE_ACT,
  fees: OF_THE_FORM,
  complaints: OF_THE_FORM,
  legalBasis: OF_THE_FORM,
} as const;
type Required = keyof typeof REQUIRED;

/** Parts that may be none: an empty list does not say so, this field does. */
const NONE = { documents: 'noDocuments', fees: 'noFees' } as const;
const canBeNone = (field: Required): field is keyof typeof NONE => field in NONE;

/**
 * คู่มือประชาชน in the form of the Licensing Facilitation Act B.E. 2558 §7; with `audience: staff`
 * a คู่มือการปฏิบัติงาน, which adds the flow of work, control points and records.
 */
export const manualSchema = entrySchema('manuals', {
  department: ref('departments', 'หน่วยงานที่รับผิดชอบ'),
  translationOf: ref('manuals', 'เป็นฉบับภาษาอังกฤษของคู่มือ', 'รหัสของคู่มือภาษาไทย ใส่เฉพาะในไฟล์ฉบับภาษาอังกฤษ ระบบไม่นับเป็นอีกบริการหนึ่ง').optional(),
  lifeEvents: list(choice(LIFE_EVENTS, 'เรื่อง'), 'เรื่องในชีวิตที่ใช้บริการนี้', 'ประชาชนเลือกดูคู่มือตามเรื่องได้ ใส่ได้หลายเรื่อง เช่น ภาษีป้ายเป็นทั้ง tax และ work'),
  forWhom: list(choice(CITIZENS, 'กลุ่มประชาชน'), 'สำหรับใคร', 'ประชาชนเลือกดูคู่มือตามกลุ่มของตนได้ ใส่ได้หลายกลุ่ม เว้นว่างเมื่อเป็นบริการที่ทุกคนใช้'),
  criteria: texts('หลักเกณฑ์'),
  methods: texts('วิธีการ'),
  conditions: texts('เงื่อนไข'),
  channels: list(
    z.strictObject({
      name: text('ช่องทาง'),
      place: text('สถานที่').optional(),
      counter: text('จุดบริการ').optional(),
      hours: text('วันเวลาเปิดให้บริการ').optional(),
      telephone: text('โทรศัพท์').optional(),
      online: url('ที่อยู่ออนไลน์').optional(),
    }),
    'ช่องทางการให้บริการ',
  ),
  steps: list(
    z.strictObject({ title: text('ขั้นตอน'), detail: text('รายละเอียด').optional(), time: durationSchema, responsible: text('ผู้รับผิดชอบ') }),
    'ขั้นตอนและระยะเวลา',
  ),
  totalTime: durationSchema.optional().meta({ title: 'ระยะเวลารวม', description: 'ตามที่คู่มือพิมพ์ไว้' }),
  totalTimeNote: text('เหตุที่ระยะเวลารวมต่างจากผลรวมของขั้นตอน', 'เช่น "กฎหมายกำหนดไว้ 30 วัน" หน้าเว็บแสดงใต้ระยะเวลารวม').optional(),
  documents: list(
    z.strictObject({
      name: text('เอกสาร'),
      applicant: choice(APPLICANTS, 'ใช้กับผู้ยื่น', 'เว้นว่างเมื่อผู้ยื่นทุกประเภทต้องใช้').optional(),
      case: text('เฉพาะกรณี', 'เช่น มอบอำนาจให้ผู้อื่นยื่นแทน').optional(),
      issuer: text('หน่วยงานผู้ออก').optional(),
      originals: wholeNumber('ฉบับจริง', { max: 99 }).default(0),
      copies: wholeNumber('สำเนา', { max: 99 }).default(0),
      remark: text('หมายเหตุ').optional(),
    }),
    'เอกสารที่ต้องใช้',
  ),
  noDocuments: flag('ไม่ต้องใช้เอกสาร', 'true เมื่อบริการนี้ไม่ต้องใช้เอกสารใด แทนรายการใน documents'),
  fees: list(feeSchema, 'ค่าธรรมเนียม'),
  noFees: flag('ไม่มีค่าธรรมเนียม', 'true เมื่อบริการนี้ไม่เก็บค่าธรรมเนียม แทนรายการใน fees'),
  licenceTerm: text('อายุใบอนุญาต', 'เช่น "1 ปีนับแต่วันที่ออก"').optional(),
  complaints: list(z.strictObject({ channel: text('ช่องทาง'), contact: text('ที่ติดต่อ').optional() }), 'ช่องทางการร้องเรียน'),
  forms: list(z.strictObject({ title: text('แบบฟอร์ม'), link: url('ลิงก์หรือไฟล์ ./ชื่อไฟล์').optional() }), 'แบบฟอร์มและตัวอย่าง'),
  legalBasis: texts('กฎหมายที่เกี่ยวข้อง'),
  issued: dayMonthOrYear('ประกาศใช้เมื่อ'),
  flow: list(
    z.strictObject({ title: text('ขั้นงาน'), detail: text('วิธีทำ').optional(), post: text('ผู้ปฏิบัติ (ตำแหน่ง)').optional() }),
    'ผังการปฏิบัติงาน',
  ),
  controlPoints: texts('จุดควบคุม'),
  records: texts('บันทึกและหลักฐานที่ต้องเก็บ'),
  planRows: planRowRefs('สนองแผนข้อใด'),
})
  .superRefine(
    (manual, context) => {
      for (const [list, none] of Object.entries(NONE) as [keyof typeof NONE, (typeof NONE)[keyof typeof NONE]][])
        if (manual[none] && manual[list].length > 0)
          disagree(context, [none], `${none} บอกว่าไม่มี แต่ใน ${list} มี ${manual[list].length} รายการ`, `ลบบรรทัด ${none} หรือลบ ${list}`);
    },
    reading(...Object.keys(NONE), ...Object.values(NONE)),
  )
  .superRefine(
    (manual, context) => {
      if (manual.audience !== 'public' || manual.status === 'draft') return;
      for (const [field, source] of Object.entries(REQUIRED) as [Required, string][]) {
        if (manual[field].length > 0 || (canBeNone(field) && manual[NONE[field]])) continue;
        disagree(
          context,
          [field],
          `คู่มือประชาชนต้องมีส่วนนี้ (${source})`,
          [
            `เพิ่ม ${field} อย่างน้อยหนึ่งรายการ`,
            canBeNone(field) ? `ถ้าไม่มีให้ลบ ${field} แล้วเขียน ${NONE[field]}: true` : '',
            'ถ้ายังเขียนไม่เสร็จให้ใส่ status: draft ถ้าเป็นคู่มือภายในให้ใส่ audience: staff',
          ]
            .filter(Boolean)
            .join(' '),
        );
      }
    },
    reading('audience', 'status', ...Object.keys(REQUIRED), ...Object.values(NONE)),
  );
