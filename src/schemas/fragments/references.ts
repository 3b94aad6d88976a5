import { z } from 'astro/zod';
import { ID_PATTERN } from './fields.ts';

/**
 * References to other entries are plain strings whose `.meta({ reference })` says what they point
 * at. `checks/relations.ts` finds them by walking the schema, so a new reference field needs no
 * other code. Shape is checked here; existence there.
 */

/** The id of an entry of one collection. */
export const ref = (collection: string, title: string, description?: string) =>
  z.string().regex(ID_PATTERN, 'ใส่รหัส (ชื่อไฟล์ที่ไม่มีนามสกุล) เช่น finance').meta({ title, description, reference: collection });

/** A list of ids of one collection. */
export const refs = (collection: string, title: string, description?: string) =>
  z.array(ref(collection, title)).default([]).meta({ title, description });

/** `collection/id` of an entry of any collection. */
export const entryRefs = (title: string, description = 'เขียน "ชุดข้อมูล/รหัส" เช่น assets/rain-drain-cleaning') =>
  z
    .array(
      z
        .string()
        .regex(/^[a-z-]+\/[a-z0-9-]+$/, 'เขียน "ชุดข้อมูล/รหัส" เช่น assets/rain-drain-cleaning')
        .meta({ title, reference: 'entry' }),
    )
    .default([])
    .meta({ title, description });

/** `plan/table/row` of rows of a plan, for example `2565/km-1/3`. */
export const planRowRefs = (title: string, description = 'เขียน "แผน/ตาราง/ลำดับ" เช่น 2565/km-1/3') =>
  z
    .array(
      z
        .string()
        .regex(/^[a-z0-9-]+\/[a-z0-9-]+\/[0-9a-zก-ฮ.()-]+$/i, 'เขียน "แผน/ตาราง/ลำดับ" เช่น 2565/km-1/3')
        .meta({ title, reference: 'plan-row' }),
    )
    .default([])
    .meta({ title, description });

/** What a schema's `.meta()` says of a field, beside its title and description. */
declare module 'zod/v4/core' {
  interface GlobalMeta {
    /** A collection's name, `entry` (any collection), `plan-row`, or `url` (any link; one within the site must lead somewhere). */
    reference?: string;
    /** Fields beside it without which it must be there, though the schema lets it be left out: `percent`, `outside: true`. */
    neededUnless?: readonly string[];
    /** Lines of YAML that show a value, where the fields alone make none that says enough. */
    example?: readonly string[];
    /** Whether the value is for machines: readers see something made of it (a day in Thai, a link), or nothing. */
    isCode?: boolean;
    /** Whether a field of an entry is there to be found by alone: no page and no data file shows it. */
    searchOnly?: boolean;
    /** Value → Thai label of a choice. */
    labels?: Record<string, string>;
    /** What a text or number stands for, where its type does not say it. */
    form?: 'day' | 'day-month-or-year' | 'time' | 'year';
  }
}
