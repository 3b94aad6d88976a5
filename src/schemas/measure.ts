import { z } from 'astro/zod';
import { amount, choice, day, list, positive, text, url } from './fragments/fields.ts';
import { disagree } from './fragments/agreement.ts';
import { ref } from './fragments/references.ts';
import { ASSET_STAGES, KNOWLEDGE_KINDS, STEPS_AND_ELEMENTS, TRAINING_KINDS } from './vocabulary.ts';

/**
 * The language in which a plan row says how its indicator is counted (domain §7). `by` names the
 * kind of count; every kind but `figures` and `none` is counted from the content itself, within the
 * fiscal year of the plan.
 */

/** Collections whose entries can be counted as results; meetings and training reports have counts of their own. */
export const COUNTABLE = {
  assets: 'ขุมความรู้',
  'cop-summaries': 'สรุปการเสวนา CoP',
  activities: 'โครงการและกิจกรรม',
  manuals: 'คู่มือ',
  guides: 'บทความความรู้',
  communities: 'ชุมชนนักปฏิบัติ',
  experts: 'บัตรผู้รู้',
} as const;

/** What makes an entry one of the fiscal year. */
export const COUNTED_WHEN = { created: 'จัดทำในปีงบประมาณ', updated: 'ปรับปรุงในปีงบประมาณ' } as const;

/** How dated figures make one value. */
export const COMBINE = { sum: 'รวมทุกครั้ง', latest: 'ใช้ตัวเลขล่าสุด' } as const;

/** The kinds of count. */
const MEASURE_KINDS = {
  entries: 'นับรายการในคลัง',
  meetings: 'นับครั้งที่ประชุม',
  'training-reports': 'นับรายงานผลการอบรม',
  reviews: 'นับรายการที่ทบทวนแล้ว',
  total: 'รวมหลายอย่าง',
  usage: 'นับครั้งที่เปิดอ่าน',
  figures: 'ตัวเลขที่กรอกเอง',
  none: 'วัดไม่ได้',
} as const;

const kind = <const Kind extends keyof typeof MEASURE_KINDS>(of: Kind) => z.literal(of).meta({ title: 'วิธีนับ', labels: MEASURE_KINDS });

/** The unit of every percentage, as pages show it. */
export const PERCENT = 'ร้อยละ';

/** Whether a unit means hundredths of a whole, however it is written. */
export const isPercentUnit = (unit: string): boolean => ['ร้อยละ', 'เปอร์เซ็นต์', '%'].includes(unit.trim());

/** Conditions that only some collections can meet: an entry without the field would never be counted. */
const CONDITIONS: Record<'step' | 'stage' | 'kind' | 'topic' | 'community', readonly (keyof typeof COUNTABLE)[]> = {
  step: ['assets', 'guides'],
  stage: ['assets'],
  kind: ['assets'],
  topic: ['assets', 'experts'],
  community: ['cop-summaries'],
};

/** What a percentage is of. */
const whole = z
  .strictObject({
    amount: positive('จำนวนทั้งหมด', 'ฐานที่ใช้คิดร้อยละ เช่น 120'),
    of: text('คือจำนวนอะไร', 'เช่น บุคลากรทั้งหมดของเทศบาล'),
    source: text('ที่มาของจำนวนทั้งหมด', 'เช่น กรอบอัตรากำลัง ณ 1 ต.ค. 2564').optional(),
  })
  .optional()
  .meta({ title: 'คิดเป็นร้อยละของ', description: 'ใส่เมื่อเป้าหมายเป็นร้อยละ ค่าที่แสดงจะเป็นร้อยละของจำนวนนี้' });

const unit = text('หน่วยนับ', 'เช่น รายการ ครั้ง คน').optional();
const note = text('อธิบายการนับ', 'นับตัวชี้วัดข้อใด เพราะเหตุใด แสดงในหน้าของกิจกรรม').optional();
const department = ref('departments', 'เฉพาะส่วนราชการ').optional();
const percentOfDue = z
  .boolean()
  .default(false)
  .meta({ title: 'คิดเป็นร้อยละของที่ถึงกำหนด', description: 'true เมื่อเป้าหมายเป็นร้อยละของรายการที่ถึงกำหนดแล้ว' });

const entriesMeasure = z
  .strictObject({
    by: kind('entries'),
    collection: choice(COUNTABLE, 'ชุดข้อมูลที่นับ'),
    when: choice(COUNTED_WHEN, 'นับเมื่อ', 'ปกติ created คือจัดทำในปีงบประมาณ ใช้ updated เมื่อตัวชี้วัดนับการปรับปรุง').default('created'),
    step: choice(STEPS_AND_ELEMENTS, 'เฉพาะขั้นตอน').optional(),
    department,
    community: ref('communities', 'เฉพาะชุมชนนักปฏิบัติ').optional(),
    stage: choice(ASSET_STAGES, 'เฉพาะระดับความรู้').optional(),
    kind: choice(KNOWLEDGE_KINDS, 'เฉพาะประเภทความรู้').optional(),
    topic: text('เฉพาะหัวเรื่อง').optional(),
    unit,
    whole,
    note,
  })
  .superRefine((measure, context) => {
    for (const [condition, collections] of Object.entries(CONDITIONS))
      if (measure[condition as keyof typeof CONDITIONS] !== undefined && !collections.includes(measure.collection))
        disagree(
          context,
          [condition],
          `${condition} ใช้กับ collection: ${measure.collection} ไม่ได้ รายการในชุดนี้ไม่มีช่องนี้`,
          `ลบบรรทัด ${condition} หรือเปลี่ยน collection เป็น ${collections.join(' หรือ ')}`,
        );
  });

const meetingsMeasure = z.strictObject({
  by: kind('meetings'),
  committee: ref('committees', 'เฉพาะคณะ', 'รหัสคณะทำงานหรือคณะกรรมการ').optional(),
  department,
  unit,
  whole,
  note,
});

const trainingMeasure = z
  .strictObject({
    by: kind('training-reports'),
    kind: choice(
      TRAINING_KINDS,
      'เฉพาะประเภทการอบรม',
      'เว้นว่างเมื่อนับทั้งการอบรมที่บุคลากรไปรับและที่จัดให้ประชาชน การอบรมที่จัดให้ประชาชนนับตั้งแต่วันที่ส่งรายงาน ถ้าไม่ได้ระบุนับตั้งแต่วันสิ้นสุดอบรม',
    ).optional(),
    inTime: z.boolean().default(false).meta({
      title: 'เฉพาะที่ส่งทันกำหนด',
      description: 'true เมื่อนับเฉพาะรายงานที่ส่งภายใน 15 วันนับแต่วันกลับ จึงนับเฉพาะการอบรมที่บุคลากรไปรับ',
    }),
    department,
    unit,
    percentOfDue,
    note,
  })
  .superRefine((measure, context) => {
    // Only who comes back from training has a day by which to report.
    for (const field of ['inTime', 'percentOfDue'] as const)
      if (measure.kind === 'given' && measure[field])
        disagree(
          context,
          [field],
          `ใช้ ${field} กับ kind: given ไม่ได้ รายงานการอบรมที่จัดให้ประชาชนไม่มีวันครบกำหนดส่ง`,
          `ลบบรรทัด ${field} หรือเขียน kind: received`,
        );
  });

const reviewsMeasure = z.strictObject({
  by: kind('reviews'),
  collection: choice(COUNTABLE, 'ชุดข้อมูลที่นับ', 'เว้นว่างเมื่อนับทุกชุด').optional(),
  department,
  unit,
  percentOfDue,
  note,
});

/** Counts of single things that happened, which a total may add up. */
export const countSchema = z.discriminatedUnion('by', [entriesMeasure, meetingsMeasure, trainingMeasure, reviewsMeasure]);
export type CountMeasure = z.output<typeof countSchema>;

const totalMeasure = z
  .strictObject({
    by: kind('total'),
    unit: text('หน่วยนับ', 'เช่น รายการ'),
    parts: z.array(countSchema).min(2).meta({ title: 'สิ่งที่นับรวมกัน', description: 'รายการที่เข้าหลายข้อนับครั้งเดียว' }),
    whole,
    note,
  })
  .superRefine(({ parts }, context) => {
    parts.forEach((part: Readonly<Record<string, unknown>>, index) => {
      for (const field of ['whole', 'percentOfDue', 'unit'] as const)
        if (part[field])
          disagree(context, ['parts', index, field], `ใส่ ${field} ในส่วนย่อยไม่ได้`, `ย้าย ${field} ไปไว้ที่ยอดรวม นอก parts หรือลบออก`);
    });
  });

/** A number entered by hand, with its day and where it comes from. */
const figureSchema = z.strictObject({
  date: day('วันที่'),
  value: amount('ค่า'),
  source: text('ที่มาของตัวเลข', 'เช่น ใบลงชื่อการประชุมประจำเดือนมีนาคม'),
  link: url('ลิงก์หลักฐาน', 'หน้าหรือเอกสารที่ตรวจตัวเลขนี้ได้').optional(),
  sample: z.boolean().default(false).meta({ title: 'ตัวอย่าง', description: 'true เมื่อเป็นตัวเลขสมมติ จะนับแยกจากตัวเลขจริง' }),
});
export type Figure = z.output<typeof figureSchema>;

const figuresMeasure = z
  .strictObject({
    by: kind('figures'),
    unit: text('หน่วยนับ', 'หน่วยของตัวเลขที่กรอก เช่น คน ครั้ง ร้อยละ'),
    combine: choice(COMBINE, 'รวมตัวเลขอย่างไร', 'ปกติ sum รวมทุกครั้ง ร้อยละและคะแนนใช้ latest').optional(),
    whole,
    figures: list(figureSchema, 'ตัวเลขที่บันทึก', 'เว้นเป็น [] เมื่อยังไม่มีตัวเลข'),
    note,
  })
  .superRefine(({ unit: counted, combine, whole: base }, context) => {
    if (!isPercentUnit(counted)) return;
    if (combine === 'sum')
      disagree(context, ['combine'], 'ร้อยละนำมาบวกกันไม่ได้', 'เขียน combine: latest หรือกรอกเป็นจำนวน แล้วใส่ฐานของร้อยละใน whole');
    if (base) disagree(context, ['whole'], 'ตัวเลขเป็นร้อยละอยู่แล้ว คิดร้อยละซ้ำไม่ได้', 'ลบ whole ออก หรือเปลี่ยน unit เป็นหน่วยของจำนวนที่กรอก เช่น คน');
  });

const usageMeasure = z.strictObject({
  by: kind('usage'),
  collections: list(choice(COUNTABLE, 'ชุดข้อมูล'), 'เฉพาะชุดข้อมูล', 'นับหน้าของชุดข้อมูลเหล่านี้ เว้นว่างเมื่อนับทุกหน้าของเว็บไซต์'),
  unit,
  note,
});

const noMeasure = z.strictObject({ by: kind('none'), reason: text('เหตุที่วัดไม่ได้') });

/** How the indicator of a plan row is measured. */
export const measureSchema = z.discriminatedUnion('by', [
  entriesMeasure,
  meetingsMeasure,
  trainingMeasure,
  reviewsMeasure,
  totalMeasure,
  figuresMeasure,
  usageMeasure,
  noMeasure,
]);
export type Measure = z.output<typeof measureSchema>;

/** How the figures of a measure make one value: as it says, else the latest of percentages and the sum of the rest. */
export const combineOf = ({ combine, unit: counted }: z.output<typeof figuresMeasure>): keyof typeof COMBINE =>
  combine ?? (isPercentUnit(counted) ? 'latest' : 'sum');

/** Units of counts that name none. */
const COUNT_UNITS = {
  entries: {
    assets: 'รายการ',
    'cop-summaries': 'ครั้ง',
    activities: 'กิจกรรม',
    manuals: 'เรื่อง',
    guides: 'เรื่อง',
    communities: 'กลุ่ม',
    experts: 'คน',
  },
  meetings: 'ครั้ง',
  'training-reports': 'ฉบับ',
  reviews: 'รายการ',
  usage: 'ครั้ง',
} as const;

/** The unit of the things counted, before any percentage; none where nothing is counted. */
export const countUnit = (measure: Measure): string | undefined => {
  switch (measure.by) {
    case 'none':
      return undefined;
    case 'figures':
    case 'total':
      return measure.unit;
    case 'entries':
      return measure.unit ?? COUNT_UNITS.entries[measure.collection];
    default:
      return measure.unit ?? COUNT_UNITS[measure.by];
  }
};

/** The unit of a measure's value: a percentage where it has a whole. */
export const valueUnit = (measure: Measure): string | undefined => {
  const unit = countUnit(measure);
  if (unit === undefined) return undefined;
  const percent = ('whole' in measure && measure.whole !== undefined) || ('percentOfDue' in measure && measure.percentOfDue);
  return percent || isPercentUnit(unit) ? PERCENT : unit;
};
