import { z } from 'astro/zod';
import { amount, fiscalYear, list, positive, text } from '../fragments/fields.ts';
import { disagree } from '../fragments/agreement.ts';
import { isPercentUnit, measureSchema, PERCENT, valueUnit } from '../measure.ts';

/** Numbers that say what is to be reached: a target has one of them, or none. */
const GOALS = ['atLeast', 'atMost', 'between', 'quarters'] as const;

/**
 * One thing that a row must reach: as printed, as a number where it has one (ร้อยละ ๙๐ → atLeast 90, unit ร้อยละ), and how it
 * is measured.
 */
export const targetSchema = z
  .strictObject({
    printed: text('เป้าหมายตามแผน'),
    indicator: text('ตัวชี้วัดของเป้าหมายนี้', 'ใส่เมื่อกิจกรรมมีหลายเป้าหมาย คัดจาก indicators').optional(),
    atLeast: positive('อย่างน้อย').optional(),
    atMost: amount('ไม่เกิน', 'เมื่อเป้าหมายคือไม่เกินเท่านี้ เช่น ร้องเรียนไม่เกินร้อยละ 5 เขียน 5').optional(),
    between: z
      .strictObject({ from: amount('ตั้งแต่'), to: amount('ถึง') })
      .optional()
      .meta({ title: 'อยู่ในช่วง', description: 'เมื่อเป้าหมายเป็นช่วง เช่น { from: 3, to: 5 }' }),
    quarters: z
      .array(amount('เป้าหมายของไตรมาส'))
      .length(4)
      .optional()
      .meta({ title: 'อย่างน้อย รายไตรมาส', description: 'เมื่อแผนบอกเป้าหมายทีละไตรมาส ครบสี่ตัวตามลำดับ เช่น [1, 1, 2, 2]' }),
    unit: text('หน่วย', 'เช่น รายการ ครั้ง ร้อยละ').optional(),
    otherYears: list(
      z.strictObject({ year: fiscalYear(), value: amount('เป้าหมายของปีนั้น') }),
      'เป้าหมายของปีอื่น',
      'เมื่อแผนบอกหลายปี ปีของแผนนี้เขียนใน atLeast หรือ atMost',
    ),
    reading: text('อ่านเป้าหมายอย่างไร', 'เมื่อแผนไม่ได้พิมพ์ตัวเลข แต่ความหมายเป็นตัวเลข เช่น "มีการประชุม" คืออย่างน้อย 1 ครั้ง').optional(),
    measure: measureSchema.optional().meta({ title: 'วิธีวัด' }),
  })
  .superRefine((target, context) => {
    const { between, quarters, unit, otherYears, measure } = target;
    const [goal, second] = GOALS.filter((name) => target[name] !== undefined);
    if (goal && second) disagree(context, [second], `มีทั้ง ${goal} และ ${second}`, 'เก็บไว้อย่างเดียว เป้าหมายอีกข้อให้เป็นรายการใหม่ใน targets');
    const numbered = goal ?? (otherYears.length > 0 ? 'otherYears' : undefined);
    if (numbered && unit === undefined)
      disagree(context, [numbered], `มี ${numbered} แต่ไม่มี unit (หน่วย)`, 'เพิ่มบรรทัด unit: ตามด้วยหน่วยของเป้าหมาย เช่น unit: รายการ', 'unit');
    if (unit !== undefined && !numbered)
      disagree(
        context,
        ['unit'],
        'มี unit แต่ไม่มีตัวเลขของเป้าหมาย',
        'เพิ่ม atLeast (อย่างน้อย) หรือ atMost (ไม่เกิน) ตามด้วยตัวเลขของเป้าหมาย เช่น atLeast: 6 หรือลบบรรทัด unit',
      );
    if (between && between.from >= between.to)
      disagree(context, ['between', 'to'], `ช่วงเป้าหมาย ${between.from} ถึง ${between.to} ไม่ใช่ช่วง`, 'ให้ to มากกว่า from');
    if (quarters?.every((value) => value === 0))
      disagree(context, ['quarters'], 'เป้าหมายเป็น 0 ทุกไตรมาส', 'ใส่ตัวเลขตามแผน หรือลบ quarters และ unit');
    const measured = measure && valueUnit(measure);
    const wanted = unit && (isPercentUnit(unit) ? PERCENT : unit);
    if (measured && wanted && measured !== wanted)
      disagree(
        context,
        ['measure'],
        `เป้าหมายมีหน่วยเป็น "${unit}" แต่วิธีวัดให้ค่าเป็น "${measured}" จึงเทียบกันไม่ได้`,
        wanted === PERCENT
          ? 'เพิ่ม whole (คิดเป็นร้อยละของ) หรือ percentOfDue: true ใน measure หรือแก้ unit ของเป้าหมาย'
          : `แก้ unit ของเป้าหมายหรือของ measure ให้เป็นหน่วยเดียวกัน เช่น unit: ${wanted}`,
      );
  });
export type Target = z.output<typeof targetSchema>;
