import { z } from 'astro/zod';
import { choice, id, list, text } from '../fragments/fields.ts';
import { disagree } from '../fragments/agreement.ts';
import { isSound, reading } from '../fragments/entry.ts';
import { CHANGE_ELEMENTS, KM_STEPS, PROCESSES, STEPS_AND_ELEMENTS } from '../vocabulary.ts';
import { rowSlug } from './row-number.ts';
import { planRowSchema } from './row.ts';

/** Fields of a row that are columns of a printed table, with the headings that most plans print. */
export const COLUMN_FIELDS = {
  activity: 'กิจกรรม',
  methods: 'วิธีการสู่ความสำเร็จ',
  targetGroup: 'กลุ่มเป้าหมาย',
  period: 'ระยะเวลา',
  indicators: 'ตัวชี้วัด',
  targets: 'เป้าหมาย',
  tools: 'เครื่องมือ/อุปกรณ์',
  budget: 'งบประมาณ',
  responsible: 'ผู้รับผิดชอบ',
  status: 'สถานะ',
  remark: 'หมายเหตุ',
} as const;
export type ColumnField = keyof typeof COLUMN_FIELDS;

const columnSchema = z
  .strictObject({
    heading: text('หัวคอลัมน์', 'ตามที่พิมพ์ในแผน เช่น โครงการ'),
    field: choice(COLUMN_FIELDS, 'ช่องของกิจกรรม').optional(),
    id: id('รหัสคอลัมน์', 'เมื่อไม่มีช่องของกิจกรรมที่ตรงกัน ใช้เป็นชื่อใน cells ของแต่ละกิจกรรม เช่น risk').optional(),
  })
  .superRefine(({ field, id: own }, context) => {
    if (field && own) disagree(context, ['id'], 'คอลัมน์นี้มีทั้ง field และ id', 'เก็บ field เมื่อตรงกับช่องของกิจกรรม มิฉะนั้นเก็บ id');
    if (!field && !own)
      disagree(
        context,
        ['heading'],
        'ไม่ได้บอกว่าคอลัมน์นี้คือช่องใดของกิจกรรม',
        `เพิ่ม field เป็น ${Object.keys(COLUMN_FIELDS).join(', ')} หรือตั้ง id เมื่อไม่ตรงกับช่องใด`,
        'field',
      );
  });

/** A table of the plan: of one process, strategy or dimension, with its rows. */
export const planTableSchema = z
  .strictObject({
    id: id('รหัสตาราง'),
    title: text('หัวตาราง'),
    process: choice(PROCESSES, 'กระบวนการ', 'เว้นว่างเมื่อตารางแบ่งตามยุทธศาสตร์หรือมิติ').optional(),
    strategy: text('ยุทธศาสตร์หรือมิติ', 'เช่น ยุทธศาสตร์ที่ 1 พัฒนาบุคลากรสู่องค์กรแห่งการเรียนรู้').optional(),
    desiredState: text('เป้าหมาย KM (Desired State)').optional(),
    desiredStateId: id('รหัสเป้าหมาย KM', 'หนึ่งใน desiredStates ของแผน').optional(),
    measurableUnit: text('หน่วยที่วัดผลได้เป็นรูปธรรม').optional(),
    approver: text('ผู้ทบทวน / ผู้อนุมัติ (ตำแหน่ง)').optional(),
    columns: list(columnSchema, 'คอลัมน์ของตาราง', 'ใส่เมื่อหัวคอลัมน์หรือลำดับคอลัมน์ต่างจากแบบปกติ'),
    rows: z.array(planRowSchema).min(1).meta({ title: 'กิจกรรมในตาราง' }),
  })
  .superRefine(
    (table, context) => {
      const known: Record<string, string> =
        table.process === undefined ? STEPS_AND_ELEMENTS : table.process === 'km-process' ? KM_STEPS : CHANGE_ELEMENTS;
      const columns = table.columns.flatMap(({ id: own }) => own ?? []);
      const repeated = columns.find((own, index) => columns.indexOf(own) !== index);
      if (repeated) disagree(context, ['columns'], `มีคอลัมน์รหัส "${repeated}" ซ้ำกัน`, 'ตั้ง id ของแต่ละคอลัมน์ให้ไม่ซ้ำกัน');
      const numbers = new Set<string>();
      table.rows.forEach((row, index) => {
        if (!isSound(context, 'rows', index)) return;
        if (row.step && !(row.step in known))
          disagree(
            context,
            ['rows', index, 'step'],
            `"${row.step}" (${STEPS_AND_ELEMENTS[row.step]}) ไม่อยู่ใน${PROCESSES[table.process!]}ของตารางนี้`,
            `เลือกได้: ${Object.entries(known)
              .map(([code, label]) => `${code} (${label})`)
              .join(', ')} หรือแก้ process ของตาราง`,
          );
        const slug = rowSlug(row.number);
        if (numbers.has(slug))
          disagree(
            context,
            ['rows', index, 'number'],
            `ลำดับ ${row.number} ซ้ำในตารางเดียวกัน`,
            'แก้ number ให้ตรงกับลำดับที่พิมพ์ในแผน แต่ละกิจกรรมใช้ลำดับไม่ซ้ำกัน',
          );
        numbers.add(slug);
        for (const own of Object.keys(row.cells ?? {}))
          if (!columns.includes(own))
            disagree(
              context,
              ['rows', index, 'cells', own],
              `ตารางนี้ไม่มีคอลัมน์ "${own}"`,
              `เพิ่มใน columns ของตาราง เช่น { id: ${own}, heading: … } หรือแก้ชื่อให้ตรง${columns.length > 0 ? `: ${columns.join(', ')}` : ''}`,
            );
      });
    },
    reading('process', 'rows[]', 'columns'),
  );
export type PlanTable = z.output<typeof planTableSchema>;
