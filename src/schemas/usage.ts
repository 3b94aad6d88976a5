import { z } from 'astro/zod';
import { flag, list, wholeNumber } from './fragments/fields.ts';

/** A moment of Thai time to the second, as `npm run usage` writes it. */
const moment = (title: string) => z.iso.datetime({ offset: true }).meta({ title, description: 'เวลาไทยในเครื่องหมายคำพูด', isCode: true });

/** The address of a page, without the site's own path: `/manuals/building-permit/`. */
const pageAddress = z.string().regex(/^\/(?:[a-z0-9-]+\/)*$/, 'เขียนเป็นที่อยู่ของหน้า เช่น /manuals/building-permit/');

/**
 * How often pages were read in a month: `usage/2569-11.yaml`. `npm run usage` writes it from the log of a web server; it holds
 * numbers of pages only, nothing of who read them.
 */
export const usageSchema = z.strictObject({
  covered: list(z.strictObject({ from: moment('ตั้งแต่'), to: moment('ถึง') }), 'ช่วงเวลาที่นับแล้ว', 'คำสั่งเขียนให้ บันทึกในช่วงนี้จะไม่นับซ้ำ').meta({
    example: ['- from: "2026-11-01T00:00:12+07:00"', '  to: "2026-11-30T23:58:40+07:00"'],
  }),
  pages: z.record(pageAddress, wholeNumber('จำนวนครั้งที่เปิดอ่าน')).meta({
    title: 'จำนวนครั้งที่เปิดอ่านของแต่ละหน้า',
    description: 'ที่อยู่ของหน้าและจำนวนครั้ง คำสั่งเขียนให้',
    example: ['/manuals/building-permit/: 120'],
  }),
  sample: flag('ตัวอย่าง', 'true เมื่อเป็นตัวเลขสมมติ จะนับแยกจากตัวเลขจริง'),
});
export type Usage = z.output<typeof usageSchema>;

/** The month of a file, `2026-11`, from its name, which has the year of the Buddhist era: `2569-11`. */
export const monthOfUsage = (id: string): string | undefined => {
  const [, year, month] = /^(2[5-6]\d\d)-(0[1-9]|1[0-2])$/.exec(id) ?? [];
  return year === undefined ? undefined : `${Number(year) - 543}-${month}`;
};

/** The name of a month's file, without its end. */
export const usageIdOf = (month: string): string => `${Number(month.slice(0, 4)) + 543}-${month.slice(5, 7)}`;
