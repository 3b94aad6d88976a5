import type { AnyEntry } from '../domain/entry.ts';
import { COUNTED_WHEN } from '../schemas/measure.ts';
import { PROCESSES, RESULT_STATUSES, ROW_CAUSES, ROW_STATUSES, STEPS_AND_ELEMENTS } from '../schemas/vocabulary.ts';
import { unclearText } from './results.ts';
import { rowAddress } from '../routes/addresses.ts';
import type { Column } from './data-table.ts';
import type { KnowledgeBase } from '../domain/knowledge-base.ts';
import { describeMeasure, wholeText } from './measure.ts';
import { planResults, type RowResult, type TargetResult } from '../domain/plan-results.ts';

/** Name of the table. */
export const RESULTS_LABEL = 'แผนและผลรายกิจกรรม';

/** Kinds of value in the table, with the words of the data dictionary. */
export const VALUE_KINDS = {
  text: 'ข้อความ',
  number: 'จำนวน',
  day: 'วันที่ (ปี ค.ศ.-เดือน-วัน)',
  code: 'รหัส',
  list: 'รายการ บรรทัดละหนึ่ง',
} as const;

/** A column of the table of results, as the data dictionary describes it. */
export interface ResultColumn extends Column {
  kind: keyof typeof VALUE_KINDS;
  description: string;
}

type Value = string | number | readonly string[] | undefined;
interface Definition extends ResultColumn {
  of: (line: Line, context: { kb: KnowledgeBase; toAddress: (address: string) => string }) => Value;
}

/** A line of the table: a row, and one of its targets. */
type Line = Omit<RowResult, 'targets' | keyof TargetResult> &
  TargetResult & {
    /** Place of the target in its row, from 1. */
    targetNumber: number;
  };

const keyOf = ({ collection, id }: AnyEntry): string => `${collection}/${id}`;
/** Enough for any use, and free of the last digits of a quotient. */
const rounded = (amount: number | undefined): number | undefined => (amount === undefined ? undefined : Number(amount.toFixed(4)));
const codes = (table: Record<string, string>): string =>
  Object.entries(table)
    .map(([code, label]) => `${code} ${label}`)
    .join(' · ');

const define = (field: string, label: string, kind: ResultColumn['kind'], description: string, of: Definition['of']): Definition => ({
  field,
  label,
  kind,
  description,
  of,
});

const DEFINITIONS: readonly Definition[] = [
  define('id', 'รหัส', 'code', 'แผน/ตาราง/ลำดับ ของกิจกรรม', ({ key }) => key),
  define('address', 'ที่อยู่ของหน้า', 'text', 'หน้าของกิจกรรมนี้ มีรายการที่นับทุกรายการ', ({ key }, { toAddress }) => toAddress(rowAddress(key))),
  define('fiscalYear', 'ปีงบประมาณ (พ.ศ.)', 'number', 'ปีของแผน', ({ plan }) => plan.data.fiscalYear),
  define('plan', 'แผน', 'text', 'ชื่อของแผน ปีหนึ่งมีได้หลายแผน', ({ plan }) => plan.data.title),
  define('table', 'รหัสตาราง', 'code', 'รหัสของตารางในแผน', ({ table }) => table.id),
  define('tableNumber', 'ตารางที่', 'number', 'ลำดับของตารางในแผน', ({ tableNumber }) => tableNumber),
  define('number', 'ลำดับ', 'text', 'ลำดับของกิจกรรมในตาราง ตามที่พิมพ์', ({ row }) => row.number),
  define('process', 'กระบวนการ', 'code', codes(PROCESSES), ({ table }) => table.process),
  define('step', 'ขั้นตอนหรือองค์ประกอบ', 'code', codes(STEPS_AND_ELEMENTS), ({ row }) => row.step),
  define('strategy', 'ยุทธศาสตร์หรือมิติ', 'text', 'ของตาราง ตามแผน', ({ table }) => table.strategy),
  define('desiredState', 'เป้าหมาย KM', 'text', 'เป้าหมาย KM (Desired State) ของตาราง', ({ table }) => table.desiredState),
  define('measurableUnit', 'หน่วยที่วัดผลได้เป็นรูปธรรม', 'text', 'ของตาราง ตามแผน', ({ table }) => table.measurableUnit),
  define('activity', 'กิจกรรม', 'text', 'ตามแผน', ({ row }) => row.activity),
  define('items', 'กิจกรรมย่อย', 'list', 'ตามแผน', ({ row }) => row.items),
  define('methods', 'วิธีการสู่ความสำเร็จ', 'list', 'ตามแผน', ({ row }) => row.methods),
  define('indicators', 'ตัวชี้วัด', 'list', 'ตามแผน', ({ row }) => row.indicators),
  define('periodPrinted', 'ระยะเวลาตามแผน', 'text', 'ข้อความในแผน', ({ row }) => row.period?.printed),
  define('start', 'เริ่ม', 'day', 'วันแรกที่นับผล ภายในปีงบประมาณ ว่างเมื่อแผนไม่ระบุ', ({ period }) => period?.start),
  define('end', 'สิ้นสุด', 'day', 'วันสุดท้ายที่นับผล ภายในปีงบประมาณ ว่างเมื่อแผนไม่ระบุ', ({ period }) => period?.end),
  define('targetNumber', 'เป้าหมายที่', 'number', 'ลำดับของเป้าหมายในกิจกรรม กิจกรรมที่มีหลายเป้าหมายมีหลายบรรทัด', ({ targetNumber }) => targetNumber),
  define('targetIndicator', 'ตัวชี้วัดของเป้าหมาย', 'text', 'เมื่อแผนบอกว่าเป้าหมายนี้เป็นของตัวชี้วัดใด', ({ target }) => target?.indicator),
  define('targetPrinted', 'เป้าหมายตามแผน', 'text', 'ข้อความในแผน', ({ target }) => target?.printed),
  define('target', 'เป้าหมาย (จำนวน)', 'number', 'อย่างน้อยเท่านี้ ว่างเมื่อแผนไม่ได้กำหนดเป็นจำนวน', ({ goal }) => goal?.atLeast),
  define('targetAtMost', 'เป้าหมายไม่เกิน (จำนวน)', 'number', 'ไม่เกินเท่านี้ ว่างเมื่อแผนไม่ได้กำหนด', ({ goal }) => goal?.atMost),
  define('targetUnit', 'หน่วยของเป้าหมาย', 'text', 'หน่วยนับของเป้าหมาย', ({ goal }) => goal?.unit),
  define('targetReading', 'อ่านเป้าหมายอย่างไร', 'text', 'เมื่อแผนไม่ได้พิมพ์ตัวเลขแต่ความหมายเป็นตัวเลข', ({ target }) => target?.reading),
  define('targetOtherYears', 'เป้าหมายของปีอื่น', 'list', 'ปี พ.ศ. และเป้าหมายของปีนั้น เมื่อแผนบอกหลายปี', ({ target }) =>
    target?.otherYears.map(({ year, value }) => `${year} ${value}`),
  ),
  define('targetGroup', 'กลุ่มเป้าหมาย', 'text', 'ตามแผน', ({ row }) => row.targetGroup),
  define('tools', 'เครื่องมือ/อุปกรณ์', 'list', 'ตามแผน', ({ row }) => row.tools),
  define('budgetPrinted', 'งบประมาณตามแผน', 'text', 'ข้อความในแผน', ({ row }) => row.budget?.printed),
  define('budgetBaht', 'งบประมาณ (บาท)', 'number', 'เมื่อครอบคลุมหลายกิจกรรม ให้นับครั้งเดียวตามช่องถัดไป', ({ row }) => row.budget?.baht),
  define('budgetCovers', 'งบประมาณครอบคลุมลำดับ', 'list', 'ลำดับของกิจกรรมในตารางเดียวกันที่ใช้เงินจำนวนนี้ร่วมกัน', ({ row }) =>
    row.budget?.coversRows?.map(String),
  ),
  define('budgetSource', 'แหล่งงบประมาณ', 'text', 'ตามแผน', ({ row }) => row.budget?.source),
  define('budgetGranted', 'ได้รับจัดสรร (บาท)', 'number', 'จำนวนที่ได้รับจริง', ({ row }) => row.budget?.granted),
  define('budgetSpent', 'ใช้จ่ายจริง (บาท)', 'number', 'จำนวนที่ใช้ไป', ({ row }) => row.budget?.spent),
  define('responsible', 'ผู้รับผิดชอบ', 'list', 'ตามแผน', ({ row }) => row.responsible.printed),
  define('departments', 'รหัสส่วนราชการ', 'list', 'ส่วนราชการที่รับผิดชอบ ทุกแห่งเมื่อแผนกำหนดทุกส่วนราชการ', ({ row }, { kb }) =>
    row.responsible.all ? kb.entries('departments').map(({ id }) => id) : row.responsible.departments,
  ),
  define('joint', 'รหัสส่วนราชการที่ร่วม', 'list', 'ส่วนราชการที่ร่วมรับผิดชอบ', ({ row }) => row.responsible.joint),
  define('outside', 'หน่วยงานภายนอก', 'list', 'หน่วยงานภายนอกที่ร่วม', ({ row }) => row.responsible.outside),
  define('reportedStatus', 'สถานะที่แผนรายงาน', 'code', codes(ROW_STATUSES), ({ row }) => row.status),
  define('remark', 'หมายเหตุ', 'text', 'ตามแผน', ({ row }) => row.remark),
  define('measure', 'วิธีวัด', 'text', `นับอะไร ปกตินับที่${COUNTED_WHEN.created}`, ({ how }, { kb }) => describeMeasure(kb, how)),
  define('measureNote', 'อธิบายการนับ', 'text', 'นับตัวชี้วัดข้อใด เพราะเหตุใด', ({ how }) => (how && 'note' in how ? how.note : undefined)),
  define('value', 'ผล', 'number', 'ผลของรายการจริง ว่างเมื่อยังไม่รู้ผล 0 คือนับแล้วไม่มี', ({ value }) => rounded(value)),
  define('unit', 'หน่วยของผล', 'text', 'ร้อยละ เมื่อผลเป็นร้อยละ', ({ unit }) => unit),
  define('count', 'จำนวนที่นับ', 'number', 'จำนวนรายการจริงหรือตัวเลขที่รวมได้', ({ count, missing }) =>
    missing === undefined || missing === 'nothing-due' ? rounded(count.real) : undefined,
  ),
  define('countUnit', 'หน่วยของจำนวนที่นับ', 'text', 'หน่วยของสิ่งที่นับ', ({ countUnit }) => countUnit),
  define('whole', 'ฐานของร้อยละ', 'number', 'จำนวนทั้งหมดที่ใช้คิดร้อยละ', ({ whole }) => whole?.real),
  define('wholeOf', 'ฐานคือจำนวนอะไร', 'text', 'คำอธิบายฐานของร้อยละ', ({ whole, how }) => whole && wholeText(whole, how)),
  define('progress', 'สัดส่วนของเป้าหมาย', 'number', 'ผลหารด้วยเป้าหมาย 1 คือครบตามเป้าหมาย ว่างเมื่อเกินเพดาน', ({ progress }) => rounded(progress)),
  define('status', 'สถานะ', 'code', codes(RESULT_STATUSES), ({ status }) => status),
  define('statusText', 'สถานะ (ข้อความ)', 'text', 'สถานะเป็นภาษาไทย', ({ status }) => RESULT_STATUSES[status]),
  define('cause', 'เหตุของสถานะ', 'code', codes(ROW_CAUSES), ({ cause }) => cause),
  define('causeText', 'เหตุของสถานะ (ข้อความ)', 'text', 'สิ่งที่หน้าเว็บแสดงเป็นสถานะ', ({ cause }) => ROW_CAUSES[cause]),
  define('unclear', 'เหตุที่เทียบไม่ได้', 'text', 'เหตุที่ตัวเลขยังบอกไม่ได้ว่าถึงเป้าหมายหรือไม่', (result) => unclearText(result)),
  define('sampleCount', 'จำนวนตัวอย่าง', 'number', 'รายการสมมติที่นับแยกไว้ ไม่ใช่ผลการดำเนินงาน', ({ count, missing }) =>
    missing === 'no-measure' || missing === 'reason-given' ? undefined : rounded(count.sample),
  ),
  define('counted', 'รายการที่นับ', 'list', 'ชุดข้อมูล/รหัส ของรายการที่นับ ตัวอย่างอยู่ท้าย', ({ entries }) => entries.map(({ entry }) => keyOf(entry))),
  define('figures', 'ตัวเลขที่บันทึก', 'list', 'วันที่ ค่า และที่มา ของตัวเลขที่กรอก', ({ figures }) =>
    figures.map(({ date, value, source, sample }) => `${date} ${value} ${source}${sample ? ' (ตัวอย่าง)' : ''}`),
  ),
  define('cells', 'ช่องอื่นตามแผน', 'list', 'ช่องของแผนที่ไม่มีคอลัมน์ของตนในตารางนี้', ({ row, table }) =>
    table.columns.flatMap(({ id, heading }) => (id && row.cells?.[id] ? [`${heading}: ${row.cells[id]}`] : [])),
  ),
  define('evidence', 'หลักฐาน', 'list', 'ชุดข้อมูล/รหัส ของรายการที่แผนอ้างหรือที่ระบุว่าสนองกิจกรรมนี้', ({ evidence }) => evidence.map(keyOf)),
  define('asOf', 'ข้อมูล ณ วันที่', 'day', 'วันที่คิดผลและสถานะ', (_, { kb }) => kb.today),
];

/** The columns of the table of results, in order: the data dictionary. */
export const RESULT_COLUMNS: readonly ResultColumn[] = DEFINITIONS;

/** Every target of every row of every plan with its result, in the order of the plans; a field without a value is left out. */
export const resultRecords = (kb: KnowledgeBase, toAddress = (address: string) => address): Record<string, unknown>[] =>
  [...planResults(kb).values()].flatMap(({ targets, ...result }) =>
    targets.map((target, index) => {
      const line: Line = { ...result, ...target, targetNumber: index + 1 };
      return Object.fromEntries(
        DEFINITIONS.map(({ field, of }) => [field, of(line, { kb, toAddress })] as const).filter(([, value]) => value !== undefined),
      );
    }),
  );
