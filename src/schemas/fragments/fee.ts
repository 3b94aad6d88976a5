import { z } from 'astro/zod';
import { toArabicDigits } from '../../thai/digits.ts';
import { FEE_LIMITS } from '../vocabulary.ts';
import { disagree } from './agreement.ts';
import { amount, choice, flag, list, positive, text } from './fields.ts';

/** The ways in which a paper states a fee; each fee is stated in one of them. */
const WAYS = ['baht', 'percent', 'rate'] as const;

/** A fee worked out for a case that people know: of a number of units, or in words with its total. */
const exampleSchema = z.strictObject({
  case: text('กรณี', 'เช่น บ้านชั้นเดียว เว้นว่างได้เมื่อมี amount').optional(),
  amount: positive('จำนวนหน่วย', 'จำนวนตามหน่วยใน per เช่น 100 เมื่อ per คือ ตารางเมตร').optional(),
  total: amount('เป็นเงิน (บาท)', 'เว้นว่างได้เมื่อมี amount ระบบคูณให้').optional(),
});
export type FeeExample = z.output<typeof exampleSchema>;

/** The unit of a fee and how many of it the figure is for: `500 ตารางเซนติเมตร`. */
export const unitOf = (per: string): { size: number; unit: string } => {
  const [, digits, unit] = /^([\d,]+(?:\.\d+)?)\s*(.+)$/s.exec(toArabicDigits(per)) ?? [];
  const size = Number(digits?.replaceAll(',', ''));
  return size > 0 && unit ? { size, unit } : { size: 1, unit: per };
};

/** What a number of units costs, where the fee is one figure for a unit. */
const computable = ({ baht, to, limit, per }: Pick<Stated, 'baht' | 'to' | 'limit' | 'per'>): boolean =>
  baht !== undefined && to === undefined && limit === 'exact' && per !== undefined;
const satang = (baht: number): number => Math.round(baht * 100) / 100;

/** The total of an example: as the paper has it, else worked out. */
export const exampleTotal = (
  fee: Pick<Stated, 'baht' | 'to' | 'limit' | 'per'>,
  { amount: units, total }: FeeExample,
): number | undefined =>
  total ?? (units !== undefined && computable(fee) ? satang((fee.baht! * units) / unitOf(fee.per!).size) : undefined);

/** Totals that agree with a number of units: part of a unit costs its part, or counts as a whole one, or is rounded. */
const possibleTotals = ({ baht, per }: { baht: number; per: string }, units: number): number[] => {
  const parts = units / unitOf(per).size;
  return [...new Set([parts, Math.ceil(parts), Math.round(parts)].map((count) => satang(count * baht)))];
};

interface Stated {
  baht?: number | undefined;
  to?: number | undefined;
  limit: keyof typeof FEE_LIMITS;
  per?: string | undefined;
  examples: readonly FeeExample[];
}

/** Tells of examples that nobody could reckon, or that come to another total. */
const checkExamples = (fee: Stated, context: z.RefinementCtx): void => {
  fee.examples.forEach(({ case: what, amount: units, total }, index) => {
    const at = (...field: string[]): PropertyKey[] => ['examples', index, ...field];
    if (units === undefined) {
      if (what === undefined || total === undefined)
        disagree(context, at(), 'ตัวอย่างนี้ยังไม่ครบ', 'เขียน amount (จำนวนหน่วยตาม per) หรือเขียนทั้ง case (กรณี) และ total (เป็นเงินกี่บาท)');
    } else if (!computable(fee)) {
      disagree(
        context,
        at('amount'),
        'คูณเป็นเงินไม่ได้ เพราะรายการนี้ไม่ได้เก็บเป็นบาทต่อหน่วยด้วยอัตราเดียว',
        'ลบ amount แล้วเขียน case (กรณี) และ total (เป็นเงินกี่บาท)',
      );
    } else if (total !== undefined) {
      const possible = possibleTotals({ baht: fee.baht!, per: fee.per! }, units);
      if (!possible.includes(satang(total)))
        disagree(
          context,
          at('total'),
          `total ${total} ไม่ตรงกับที่คำนวณได้ (${possible.join(' หรือ ')} บาท)`,
          `แก้ total หรือ amount หรือลบ total ให้ระบบคูณให้`,
        );
    }
  });
};

/**
 * A fee as the paper states it: baht or a percentage, as it is, at most, or up to a second figure; else in words.
 * Without any of them nobody knows what to pay.
 */
export const feeSchema = z
  .strictObject({
    item: text('รายการ'),
    baht: amount('บาท', 'จำนวนเงิน เช่น 200 ถ้าไม่เก็บเงินเขียน 0')
      .meta({ neededUnless: ['percent', 'rate'] })
      .optional(),
    percent: amount('ร้อยละ', 'อัตราร้อยละ เช่น 5 ใช้แทน baht').optional(),
    rate: text('อัตราเป็นข้อความ', 'เช่น "ตามบัญชีท้ายเทศบัญญัติ" ใช้เมื่อบอกเป็นตัวเลขเดียวไม่ได้').optional(),
    to: amount('ถึง', 'ตัวเลขสูงสุดเมื่อเป็นช่วง เช่น baht: 100 และ to: 500').optional(),
    limit: choice(FEE_LIMITS, 'ตัวเลขนี้คือ', 'at-most เมื่อเอกสารเขียนว่า ไม่เกิน').default('exact'),
    of: text('ร้อยละของ', 'เช่น ค่าเช่ารายปี ใช้กับ percent').optional(),
    per: text('ต่อ', 'เช่น ตารางเมตร').optional(),
    everyone: flag('ทุกคนจ่าย', 'true เมื่อผู้ยื่นทุกรายต้องจ่ายรายการนี้ หน้าเว็บจะรวมยอดของรายการเหล่านี้ให้'),
    remark: text('หมายเหตุ').optional(),
    examples: list(exampleSchema, 'ตัวอย่างการคิด', 'เช่น 100 ตารางเมตร เป็นเงิน 50 บาท'),
  })
  .superRefine((fee, context) => {
    const ways = WAYS.filter((way) => fee[way] !== undefined);
    const [way, second] = ways;
    if (way === undefined) {
      disagree(context, ['baht'], 'ยังไม่บอกว่าเก็บเท่าไร', 'เพิ่ม baht: จำนวนเงิน หรือ percent: อัตราร้อยละ หรือ rate: ข้อความตามเอกสาร', 'baht');
      return;
    }
    if (second) disagree(context, [second], `บอกอัตราไว้สองแบบ (${ways.join(' และ ')})`, `เก็บไว้แบบเดียว ถ้าเก็บสองอย่างจริงให้แยกเป็นสองรายการ`);
    const figure = way === 'rate' ? undefined : fee[way];
    if (fee.to !== undefined && (figure === undefined || fee.to <= figure))
      disagree(
        context,
        ['to'],
        figure === undefined ? 'อัตราเป็นข้อความ จึงไม่มีช่วง' : `ตัวเลขสูงสุด ${fee.to} ไม่มากกว่าตัวเลขแรก ${figure}`,
        figure === undefined ? 'ลบบรรทัด to' : `แก้ ${way} หรือ to ให้เรียงจากน้อยไปมาก`,
      );
    if (fee.limit !== 'exact' && (fee.to !== undefined || figure === undefined))
      disagree(context, ['limit'], 'ช่วงหรือข้อความบอกขอบเขตอยู่แล้ว', 'ลบบรรทัด limit');
    if (fee.of !== undefined && fee.percent === undefined)
      disagree(context, ['of'], 'of ใช้คู่กับ percent เท่านั้น', 'ลบบรรทัด of หรือเปลี่ยน baht เป็น percent');
    checkExamples(fee, context);
  });
export type Fee = z.output<typeof feeSchema>;
