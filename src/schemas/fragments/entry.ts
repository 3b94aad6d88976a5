import { z } from 'astro/zod';
import { AUDIENCES, STATUSES } from '../vocabulary.ts';
import { disagree } from './agreement.ts';
import { choice, day, id, list, text, url, wholeNumber } from './fields.ts';
import { ref } from './references.ts';

/** Where a statement comes from: a document, and the place in it. */
const sourceSchema = z.strictObject({
  document: text('เอกสาร', 'ชื่อเอกสาร กฎหมาย หรือหนังสือเวียน'),
  section: text('ส่วนที่อ้างถึง', 'มาตรา หัวข้อ หรือหน้า').optional(),
  url: url('ลิงก์ของเอกสาร').optional(),
});

/**
 * An alias is either a word that people really search with, or, when it starts with `/`, an
 * address this page used to have, which then redirects here.
 */
const alias = text('คำค้นอื่นหรือที่อยู่เดิม');

/** What an editor lets pass on purpose: a rule of the check, why, and until when. */
const allowanceSchema = z.strictObject({
  rule: id('กฎ', 'รหัสของกฎตามที่ผลการตรวจแสดง เช่น mobile-number'),
  reason: text('เหตุผล'),
  until: day('ใช้ได้ถึงวันที่', 'ปี ค.ศ.-เดือน-วัน หลังวันนี้ระบบจะเตือนอีกครั้ง'),
});

/** What a file lets pass, of any collection and of the municipality itself. */
export const allowances = () => list(allowanceSchema, 'ข้อยกเว้นของการตรวจ', 'เช่น หมายเลขมือถือที่เป็นของสำนักงานจริง');

/** Fields that are between editors and the check, and are published nowhere. */
export const INTERNAL_FIELDS = ['allow', 'staffNetworks', 'editors'] as const;

/** Fields of every entry (domain §6); `collection` is its own name. */
const entryFields = (collection: string) => ({
  title: text('ชื่อเรื่อง').max(300),
  summary: text('สรุปย่อ', 'หนึ่งถึงสองประโยค แสดงในรายการและผลการค้นหา').max(600).optional(),
  department: ref('departments', 'ส่วนราชการ', 'รหัสส่วนราชการที่รับผิดชอบเนื้อหา').optional(),
  audience: choice(AUDIENCES, 'ผู้อ่าน', 'staff เห็นเฉพาะเว็บภายใน').default('public'),
  status: choice(STATUSES, 'สถานะการเผยแพร่').default('published'),
  supersededBy: ref(collection, 'ถูกแทนที่ด้วย', 'รหัสของรายการใหม่ ใช้คู่กับสถานะ superseded').optional(),
  created: day('จัดทำเมื่อ', 'วันที่รายการนี้เกิดขึ้น ใช้นับผลงานตามแผน เว้นว่างได้').optional(),
  updated: day('ปรับปรุงเมื่อ'),
  earlierUpdates: list(day('วันที่ปรับปรุง'), 'ปรับปรุงครั้งก่อน', 'เมื่อเปลี่ยน updated ให้ย้ายวันเดิมมาไว้ที่นี่ ผลของปีก่อนจะยังนับได้ครบ'),
  reviewEvery: wholeNumber('ทบทวนทุกกี่เดือน', { min: 1, max: 120 }).optional(),
  reviewed: day('ทบทวนล่าสุดเมื่อ').optional(),
  earlierReviews: list(day('วันที่ทบทวน'), 'ทบทวนครั้งก่อน', 'เมื่อเปลี่ยน reviewed ให้ย้ายวันเดิมมาไว้ที่นี่ ผลของปีก่อนจะยังนับได้ครบ'),
  aliases: list(alias, 'คำค้นอื่นและที่อยู่เดิม', 'คำที่คนใช้ค้นจริง หรือที่อยู่เดิมของหน้า เช่น /manuals/old-name/'),
  sources: list(sourceSchema, 'แหล่งที่มา'),
  allow: allowances(),
  sample: z.boolean().default(false).meta({ title: 'ตัวอย่าง', description: 'true เมื่อเป็นรายการที่สมมติขึ้น หน้าจะมีป้าย "ตัวอย่าง"' }),
});

interface Found {
  issues: readonly { code?: string | undefined; path?: readonly PropertyKey[] | undefined }[];
}

/**
 * When a rule between fields runs: whenever those it reads are sound, whatever is wrong with others,
 * so that one run tells an editor everything. (zod's own way is to skip such rules at any mistake.)
 * Of a list written `rows[]`, single items may be wrong: the rule passes them over (`isSound`).
 */
export const reading = (...fields: string[]) => ({
  when: ({ issues }: Found): boolean =>
    issues.every(({ code, path: [field, ...inside] = [] }) => {
      if (code === 'unrecognized_keys') return true;
      return field !== undefined && !fields.includes(String(field)) && (inside.length > 0 || !fields.includes(`${String(field)}[]`));
    }),
});

/** Whether an item of a list has no problem of its own. */
export const isSound = ({ issues }: Found, list: string, index: number): boolean =>
  !issues.some(({ path }) => path?.[0] === list && path[1] === index);

/** The rule that ties `status` to `supersededBy`. */
const requireSuccessor = (entry: { status: string; supersededBy?: string | undefined }, context: z.RefinementCtx): void => {
  if (entry.status === 'superseded' && !entry.supersededBy)
    disagree(
      context,
      ['status'],
      'สถานะ superseded (ถูกแทนที่) แต่ไม่ได้บอกรายการใหม่ที่มาแทน',
      'เพิ่มบรรทัด supersededBy: ตามด้วยรหัสของรายการใหม่ หรือเปลี่ยน status เป็น published',
      'supersededBy',
    );
  if (entry.status !== 'superseded' && entry.supersededBy)
    disagree(
      context,
      ['supersededBy'],
      'บอกรายการที่มาแทนใน supersededBy แล้ว แต่สถานะยังไม่เป็น superseded (ถูกแทนที่)',
      'เขียน status: superseded หรือลบบรรทัด supersededBy',
    );
};

/** Earlier days come before the last: the later of the two is what readers and review cycles go by. */
const requireOrder =
  (earlier: 'earlierUpdates' | 'earlierReviews', last: 'updated' | 'reviewed') =>
  (entry: Partial<Record<string, unknown>>, context: z.RefinementCtx): void => {
    const latest = entry[last] as string | undefined;
    (entry[earlier] as readonly string[]).forEach((day, index) => {
      if (latest === undefined || day >= latest)
        disagree(
          context,
          [earlier, index],
          latest === undefined ? `มี ${earlier} แต่ยังไม่มี ${last}` : `วันที่ ${day} ไม่ได้อยู่ก่อน ${last} (${latest})`,
          latest === undefined
            ? `เขียนวันล่าสุดใน ${last} แล้วเก็บวันก่อนหน้าไว้ใน ${earlier}`
            : `ลบวันที่นี้ หรือแก้ ${last} ให้เป็นวันล่าสุด แล้วเก็บเฉพาะวันก่อนหน้าไว้ใน ${earlier}`,
        );
    });
  };

/**
 * The schema of a collection: the fields of every entry and its own, which win, with the rules that hold for
 * every entry. Rules between its own fields are added with `superRefine` and `reading`.
 */
export const entrySchema = <Fields extends z.ZodRawShape>(collection: string, fields: Fields) =>
  z
    .strictObject(entryFields(collection))
    .extend(fields)
    .superRefine((entry, context) => requireSuccessor(entry as never, context), reading('status', 'supersededBy'))
    .superRefine((entry, context) => requireOrder('earlierUpdates', 'updated')(entry, context), reading('updated', 'earlierUpdates'))
    .superRefine((entry, context) => requireOrder('earlierReviews', 'reviewed')(entry, context), reading('reviewed', 'earlierReviews'));
