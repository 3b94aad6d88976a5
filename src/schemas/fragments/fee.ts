import { z } from 'astro/zod';
import { FEE_LIMITS } from '../vocabulary.ts';
import { disagree } from './agreement.ts';
import { amount, choice, text } from './fields.ts';

/** The ways in which a paper states a fee; each fee is stated in one of them. */
const WAYS = ['baht', 'percent', 'rate'] as const;

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
    remark: text('หมายเหตุ').optional(),
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
  });
export type Fee = z.output<typeof feeSchema>;
