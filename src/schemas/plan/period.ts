import { z } from 'astro/zod';
import { day, list, text, wholeNumber } from '../fragments/fields.ts';
import { disagree } from '../fragments/agreement.ts';
import { toArabicDigits } from '../../thai/digits.ts';

/** A month, `2022-01`; the year is C.E., as in days. */
const month = z
  .preprocess(
    (value) => (typeof value === 'string' ? toArabicDigits(value).trim() : value),
    z.string().regex(/^(?:19|20|21)\d\d-(?:0[1-9]|1[0-2])$/, 'เขียนปี ค.ศ.-เดือน เช่น 2022-01'),
  )
  .meta({ title: 'เดือน', isCode: true });

const span = z
  .strictObject({
    start: day('เริ่ม', 'เว้นว่างเมื่อแผนบอกเพียงวันสิ้นสุด เช่น 2021-10-01').optional(),
    end: day('สิ้นสุด', 'เว้นว่างเมื่อแผนบอกเพียงวันเริ่ม เช่น 2022-09-30').optional(),
  })
  .superRefine(({ start, end }, context) => {
    if (start === undefined && end === undefined)
      disagree(context, [], 'ช่วงนี้ไม่มีทั้งวันเริ่มและวันสิ้นสุด', 'ใส่ start หรือ end อย่างน้อยหนึ่งวัน หรือลบช่วงนี้', 'start');
    if (start && end && end < start)
      disagree(context, ['end'], `วันสิ้นสุด (${end}) อยู่ก่อนวันเริ่ม (${start})`, 'ตรวจช่วงเวลาในแผน แล้วแก้ start หรือ end');
  });

/** The ways in which a plan says when: it uses one of them. */
const WAYS = ['quarters', 'months', 'spans'] as const;

/** When a row is worked on: as printed, and as quarters, months or days, whichever the plan prints; none of them where it names no time. */
export const periodSchema = z
  .strictObject({
    printed: text('ระยะเวลาตามแผน'),
    quarters: list(wholeNumber('ไตรมาส', { min: 1, max: 4 }), 'ไตรมาส', 'เมื่อแผนบอกเป็นไตรมาส เช่น [2, 4] ไตรมาส 1 คือ ต.ค.–ธ.ค.'),
    months: list(month, 'เดือน', 'เมื่อแผนบอกเป็นเดือน เขียนปี ค.ศ.-เดือน เช่น [2021-12, 2022-03]'),
    spans: list(span, 'ช่วงวันที่', 'เมื่อแผนบอกเป็นวันที่ มีได้หลายช่วง'),
  })
  .superRefine((period, context) => {
    const [first, second] = WAYS.filter((way) => period[way].length > 0);
    if (first && second)
      disagree(
        context,
        [second],
        `บอกระยะเวลาไว้สองแบบ คือ ${first} และ ${second}`,
        'เก็บแบบเดียวตามที่แผนพิมพ์: quarters (ไตรมาส) months (เดือน) หรือ spans (ช่วงวันที่)',
      );
  });
export type PeriodInPlan = z.output<typeof periodSchema>;
