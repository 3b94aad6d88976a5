import { fieldProblem } from '../../content/field-problem.ts';
import type { Finding } from '../../content/problem.ts';
import type { RawEntry } from '../../content/raw-entry.ts';
import { isPercentUnit } from '../../schemas/measure.ts';
import type { Target } from '../../schemas/plan.ts';
import { quantitiesIn } from '../../thai/quantity.ts';
import { entriesOf } from '../entries-of.ts';
import { targetsIn } from '../plan-targets.ts';
import type { Rule } from '../rule.ts';

const show = (value: number): string => value.toLocaleString('en-US');

/** The one number of a text that counts in a unit; none where there are several, for which of them is meant cannot be told. */
const printedIn = (text: string, unit: string): number | undefined => {
  const percent = isPercentUnit(unit);
  const all = quantitiesIn(text);
  const same = all.filter((each) => (percent ? each.unit === 'ร้อยละ' : each.unit.startsWith(unit.trim())));
  return same.length === 1 ? same[0]!.value : undefined;
};

/** Of a text with a single quantity, that quantity where its unit is another than the data say. */
const otherUnit = (text: string, unit: string): { value: number; unit: string } | undefined => {
  const all = quantitiesIn(text).filter((each) => each.unit !== '');
  const [only] = all;
  if (all.length !== 1 || !only || only.unit.startsWith('ปี') || only.unit.startsWith(unit.trim())) return undefined;
  return (only.unit === 'ร้อยละ') === isPercentUnit(unit) && (only.unit === 'ร้อยละ' || !/อย่างน้อย|ไม่น้อยกว่า|ไม่ต่ำกว่า/.test(text))
    ? undefined
    : only;
};

const compareBaht = function* (raw: RawEntry, path: readonly (string | number)[], text: string, baht: number): Iterable<Finding> {
  const printed = printedIn(text, 'บาท');
  if (printed !== undefined && printed !== baht)
    yield fieldProblem(raw, path, `ข้อความบอก ${show(printed)} บาท แต่ช่องนี้คือ ${show(baht)}`, `ตรวจกับเอกสาร แล้วแก้เป็น ${printed} หรือแก้ข้อความ`);
};

/** Words that set a limit, and words that ask for no less. */
const LIMIT = /ไม่เกิน|ไม่มากกว่า|ไม่สูงกว่า|น้อยกว่าหรือเท่ากับ/;
const FLOOR = /อย่างน้อย|ไม่น้อยกว่า|ไม่ต่ำกว่า|ขึ้นไป/;

/** A target whose words do not say what its numbers do. */
const compareTarget = function* (raw: RawEntry, path: readonly (string | number)[], target: Target): Iterable<Finding> {
  const { printed, atLeast, atMost, unit, reading } = target;
  const field = atLeast === undefined ? 'atMost' : 'atLeast';
  const value = atLeast ?? atMost;
  // Where the clerk says how the target is to be read, its words are no number.
  if (value === undefined || unit === undefined || reading !== undefined) return;
  const [limits, floors] = [LIMIT.test(printed), FLOOR.test(printed)];
  if (limits !== floors && limits !== (field === 'atMost')) {
    const right = limits ? 'atMost' : 'atLeast';
    yield fieldProblem(raw, [...path, field], `แผนพิมพ์ว่า "${printed}" แต่ช่องข้อมูลคือ ${field}`, `เปลี่ยน ${field} เป็น ${right}`);
    return;
  }
  const said = printedIn(printed, unit);
  if (said !== undefined && said !== value)
    yield fieldProblem(
      raw,
      [...path, field],
      `แผนพิมพ์ว่า "${printed}" แต่ ${field} คือ ${show(value)}`,
      `แก้เป็น ${field}: ${said} หรือบอกใน reading ว่าอ่านเป้าหมายอย่างไร`,
    );
  const other = said === undefined ? otherUnit(printed, unit) : undefined;
  if (other)
    yield fieldProblem(
      raw,
      [...path, field],
      `แผนพิมพ์ว่า "${printed}" แต่ช่องข้อมูลคือ ${show(value)} ${unit}`,
      `แก้เป็น ${field}: ${other.value} และ unit ตามที่พิมพ์ หรือบอกใน reading ว่าอ่านเป้าหมายอย่างไร`,
    );
};

/** Numbers that are counted with are those that are printed beside them. */
export const figureAsPrinted: Rule = {
  id: 'figure-as-printed',
  severity: 'warning',
  title: 'ตัวเลขที่ใช้คำนวณตรงกับที่พิมพ์ไว้',
  why: 'หน้าเว็บแสดงทั้งข้อความและผลที่คำนวณ ถ้าไม่ตรงกัน ผู้อ่านจะเห็นว่าบรรลุเป้าหมายทั้งที่ไม่ใช่ หรือกลับกัน',
  example: {
    at: 'manuals',
    wrong: 'fees:\n  - { item: ค่าปรับวันละ 20 บาท, baht: 200 }',
    right: 'fees:\n  - { item: ค่าปรับวันละ 20 บาท, baht: 20 }',
  },
  check: function* (context) {
    for (const { raw, data } of entriesOf(context, 'plans'))
      for (const [table, { rows }] of data.tables.entries()) {
        for (const [row, { budget }] of rows.entries())
          if (budget) yield* compareBaht(raw, ['tables', table, 'rows', row, 'budget', 'baht'], budget.printed, budget.baht);
        for (const { path, target } of targetsIn(rows, table)) yield* compareTarget(raw, path, target);
      }
    for (const { raw, data } of entriesOf(context, 'manuals'))
      for (const [index, { item, baht, to }] of data.fees.entries())
        // Of a range the words may tell either end.
        if (baht !== undefined && to === undefined) yield* compareBaht(raw, ['fees', index, 'baht'], item, baht);
  },
};
