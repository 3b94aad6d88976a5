import { z } from 'astro/zod';
import { toArabicDigits } from '../../thai/digits.ts';

/**
 * Building blocks of every schema. Each takes the Thai label of the field and, where it helps the
 * editor, a hint; both live in `.meta()` so that forms, the data dictionary and error messages
 * read them from one place.
 */

/** One line or paragraph of text; never empty. */
export const text = (title: string, description?: string) => z.string().trim().min(1).max(4000).meta({ title, description });

/** Lower-case ASCII words joined by hyphens: the file name of an entry, and so its address. */
export const ID_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** Letters of an id, at most: it becomes the name of a folder and part of the names of files, which no file system takes much longer. */
export const MAX_ID_LENGTH = 100;
export const id = (title: string, description?: string) =>
  z
    .string()
    .max(MAX_ID_LENGTH)
    .regex(ID_PATTERN, 'ใช้ได้เฉพาะ a–z, 0–9 และขีดกลาง เช่น building-permit')
    .meta({ title, description, isCode: true });

/** A list that may be left out; absent and empty mean the same. */
export const list = <Item extends z.ZodType>(item: Item, title: string, description?: string) =>
  z.array(item).default([]).meta({ title, description });

/** A list of short texts. */
export const texts = (title: string, description?: string) => list(text(title), title, description);

/** A choice from a table of value → Thai label (see `schemas/vocabulary.ts`). */
export const choice = <const Table extends Record<string, string>>(table: Table, title: string, description?: string) =>
  z.enum(Object.keys(table) as [keyof Table & string, ...(keyof Table & string)[]]).meta({ title, description, labels: table });

/** Thai digits mean the same number as Arabic digits wherever an editor types one. */
const arabicDigits = (value: unknown) => {
  if (typeof value !== 'string') return value;
  const digits = toArabicDigits(value).trim();
  return /^-?\d{1,3}(,\d{3})*(\.\d+)?$|^-?\d+(\.\d+)?$/.test(digits) ? Number(digits.replaceAll(',', '')) : value;
};

/** A whole number within bounds; `๑๕๐,๐๐๐` reads as 150000. */
export const wholeNumber = (
  title: string,
  { min = 0, max = 1_000_000_000, description }: { min?: number; max?: number; description?: string } = {},
) => z.preprocess(arabicDigits, z.int().min(min).max(max)).meta({ title, description });

/** A number of zero or more, fractions allowed. */
export const amount = (title: string, description?: string) => z.preprocess(arabicDigits, z.number().min(0)).meta({ title, description });

/** A number above zero, fractions allowed. */
export const positive = (title: string, description?: string) => z.preprocess(arabicDigits, z.number().gt(0)).meta({ title, description });

/** Fiscal year, Buddhist era: 2565 runs from 2021-10-01 to 2022-09-30. */
export const fiscalYear = (title = 'ปีงบประมาณ (พ.ศ.)') =>
  wholeNumber(title, { min: 2475, max: 2700 }).meta({ title, description: 'ปี พ.ศ. เช่น 2565', form: 'year' });

/** A day as ISO 8601 in the common era (`2022-01-12`), shown as a Thai date. */
export const day = (title: string, description = 'ปี ค.ศ.-เดือน-วัน เช่น 2022-01-12') =>
  z
    .preprocess((value) => (typeof value === 'string' ? toArabicDigits(value).trim() : value), z.iso.date())
    // A year of the Buddhist era. Only where the day itself is well formed: another message covers the rest.
    .refine((value) => !/^2[4-7]\d\d-/.test(value), { abort: true, error: 'ปีนี้เป็น พ.ศ. ให้ใช้ปี ค.ศ.' })
    .meta({ title, description, isCode: true, form: 'day' });

/** Whether a part of the calendar is there: a day, a month or a year of it. */
const isInCalendar = (value: string): boolean => z.iso.date().safeParse(`${value}${'-01-01'.slice(value.length - 4)}`).success;

/** A day as far as the paper tells it: `2022-01-12`, `2022-01` or `2022`. */
export const dayMonthOrYear = (title: string, description = 'ปี ค.ศ.-เดือน-วัน เช่น 2022-01-12 ถ้าไม่ทราบวัน เขียน 2022-01 หรือ 2022') =>
  z
    .preprocess(
      (value) => (typeof value === 'string' || typeof value === 'number' ? toArabicDigits(String(value)).trim() : value),
      z
        .string()
        .regex(/^\d{4}(?:-\d\d){0,2}$/)
        .refine(isInCalendar),
    )
    .refine((value) => !/^2[4-7]\d\d/.test(value), { abort: true, error: 'ปีนี้เป็น พ.ศ. ให้ใช้ปี ค.ศ.' })
    .meta({ title, description, isCode: true, form: 'day-month-or-year' });

/** Yes or no; no unless it is said. */
export const flag = (title: string, description: string) => z.boolean().default(false).meta({ title, description });

/** A time of day, 24 hours (`13:30`). */
export const timeOfDay = (title: string) =>
  z
    .preprocess(
      (value) => (typeof value === 'string' ? toArabicDigits(value).trim().replace('.', ':') : value),
      z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'ใช้เวลาแบบ 24 ชั่วโมง เช่น "13:30"'),
    )
    .meta({ title, isCode: true, form: 'time' });

/** Schemes a link may have; anything else (javascript:, data:) could run code in a reader's browser. */
const SAFE_URL = /^(?:https?:\/\/[^\s]+|mailto:[^\s@]+@[^\s@]+|tel:[+\d][\d\-# ]*|\/[^\s]*|\.\/[^\s]+|#[^\s]+)$/i;

/** Whether a link is one we let onto a page: http(s), mailto, tel or an address of this site. */
export const isSafeUrl = (url: string) => SAFE_URL.test(url) && !url.startsWith('//') && !url.includes('\\');

/** Whether a link could run code or leave for another host unseen; browsers pass over spaces and control characters in a scheme. */
const isDangerous = (link: string): boolean => {
  const plain = link.replace(/[\0-\x20]/g, '');
  const scheme = /^([a-z][a-z0-9+.-]+):/i.exec(plain)?.[1]?.toLowerCase();
  return (
    (scheme !== undefined && !['https', 'http', 'mailto', 'tel', 'file'].includes(scheme) && !/^[\w-]+(?:\.[\w-]+)+$/.test(scheme)) ||
    /^[/\\]{2}/.test(plain)
  );
};

/**
 * A link: http(s), mailto, tel, an address within the site or a file beside the entry. What could run code is refused
 * here; where a link leads, and slips in it, is for a rule that knows the content (`link-leads-somewhere`).
 */
export const url = (title: string, description?: string) =>
  z
    .string()
    .trim()
    .min(1)
    .max(2000)
    .refine((link) => !isDangerous(link), 'ลิงก์ต้องขึ้นต้นด้วย https:// http:// mailto: tel: หรือ / (หน้าในเว็บไซต์นี้)')
    .meta({ title, description, reference: 'url' });
