import { z } from 'astro/zod';
import { ALLOWABLE_RULES, AUDIENCES, STATUSES } from '../vocabulary.ts';
import { choice, day, list, text, url, wholeNumber } from './fields.ts';
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
const alias = text('คำค้นอื่นหรือที่อยู่เดิม').regex(/^(?!\/).|^\/[a-z0-9/_-]+\/$/, 'ที่อยู่เดิมต้องขึ้นต้นและลงท้ายด้วย / เช่น /manuals/old-name/');

/** What an entry is excused from: a rule, why, and until when. */
export const allowanceSchema = z.strictObject({
  rule: choice(ALLOWABLE_RULES, 'กฎที่ยกเว้น'),
  reason: text('เหตุผลที่ยกเว้น', 'เช่น เจ้าของเบอร์ยินยอมเป็นหนังสือเมื่อ 12 ม.ค. 2565'),
  until: day('ยกเว้นถึงวันที่'),
});
export type Allowance = z.output<typeof allowanceSchema>;

/** The reason may say more of a person than the page does, so it stays with the editors. */
export const allowances = () =>
  list(allowanceSchema, 'ข้อยกเว้น', 'กฎความเป็นส่วนตัวที่รายการนี้ได้รับยกเว้น พร้อมเหตุผลและวันสิ้นสุด').meta({ isInternal: true });

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
    context.addIssue({ code: 'custom', path: ['supersededBy'], message: 'สถานะ superseded ต้องบอกรายการใหม่ที่มาแทนด้วย supersededBy' });
  if (entry.status !== 'superseded' && entry.supersededBy)
    context.addIssue({ code: 'custom', path: ['status'], message: 'มี supersededBy แล้ว สถานะต้องเป็น superseded' });
};

/** Earlier days come before the last: the later of the two is what readers and review cycles go by. */
const requireOrder =
  (earlier: 'earlierUpdates' | 'earlierReviews', last: 'updated' | 'reviewed') =>
  (entry: Partial<Record<string, unknown>>, context: z.RefinementCtx): void => {
    const latest = entry[last] as string | undefined;
    (entry[earlier] as readonly string[]).forEach((day, index) => {
      if (latest === undefined || day >= latest)
        context.addIssue({ code: 'custom', path: [earlier, index], message: `ต้องเป็นวันก่อน ${last}${latest ? ` (${latest})` : ''}` });
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
