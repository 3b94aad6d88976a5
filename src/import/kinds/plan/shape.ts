import type { Process } from '../../../schemas/vocabulary.ts';
import { toArabicDigits } from '../../../thai/digits.ts';
import { clean } from '../../clean.ts';
import { nameIn } from '../../departments.ts';
import type { Desk } from '../../desk.ts';
import type { Cell } from '../../paper.ts';
import { lines, split, textOf, whole, type Passage } from '../../passage.ts';
import { readGoal } from '../../values/goal.ts';
import { itemsOf, listed } from '../../values/lists.ts';
import { readBaht } from '../../values/money.ts';
import { readPeriod } from '../../values/period.ts';
import type { Column, FoundRow, FoundTable } from './find.ts';
import { marksOf, quarterOf } from './marks.ts';
import { stepOf } from './steps.ts';

/** What a plan's row is in the schema of plans: nothing outside this module knows its fields. */
export interface RowContext {
  desk: Desk;
  table: FoundTable;
  process: Process | undefined;
  fiscalYear: number | undefined;
  /** Ids of columns that have no field of their own, by index. */
  own: ReadonlyMap<number, string>;
  /** Numbers of the rows of the table, by the row. */
  numbers: ReadonlyMap<FoundRow, string>;
  path: string;
}

type Fields = Record<string, unknown>;

const cellsOf = (row: FoundRow, { table, own }: Pick<RowContext, 'table' | 'own'>, field: Column): Cell[] => [
  ...new Set(
    table.columns.flatMap((column, index) => (column.field === field && !column.under && !own.has(index) ? row.cells[index]! : [])),
  ),
];

/** Whether a text says that a row is the task of every department. */
const ALL = /ทุก(?:ส่วนราชการ|กอง|สำนัก|หน่วยงาน|ส่วน|ฝ่าย)|(?:ส่วนราชการ|กอง|หน่วยงาน)(?:แต่ละ|ทุก)|แต่ละ(?:ส่วน|กอง)/;
/** A line that goes on with the one above. */
const GOES_ON = /^(?:แต่ละ|ทุก|และ|ที่|ของ|ใน|\(|ฯ)/;
const SEPARATE = /\n|,|;/g;

const STATUSES: readonly (readonly [RegExp, string])[] = [
  [/ยกเลิก|ไม่ได้ดำเนินการ/, 'cancelled'],
  [/ยังไม่|รอ/, 'not-started'],
  [/แล้วเสร็จ|เสร็จสิ้น|ดำเนินการแล้ว|เรียบร้อย/, 'done'],
  [/กำลัง|อยู่ระหว่าง|ระหว่างดำเนินการ/, 'in-progress'],
];

const texts = ({ desk, path }: RowContext, cells: readonly Cell[], field: string, cut: (passage: Passage) => Passage[]): string[] =>
  cells.flatMap((cell) => cut(whole(cell)).map((item, index) => desk.take(item, `${path}.${field}[${index}]`))).filter(Boolean);

/** Names of posts and offices stand one in a line, and a line may go on with the one above. */
const people = (passage: Passage): Passage[] =>
  itemsOf(passage).flatMap((item) => {
    const parts = split(item, SEPARATE);
    return parts.reduce<Passage[]>((made, part) => {
      const last = made.at(-1);
      if (last && GOES_ON.test(textOf(part))) made[made.length - 1] = { ...last, end: part.end };
      else made.push(part);
      return made;
    }, []);
  });

const tools = (passage: Passage): Passage[] => itemsOf(passage).flatMap((item) => split(item, SEPARATE));

/** Lines of a narrow cell that say one thing. */
const oneText = (desk: Desk, cells: readonly Cell[], field: string, between = ''): string | undefined => {
  const said = cells.map((cell) =>
    between === ''
      ? desk.take(whole(cell), field)
      : lines(whole(cell))
          .map((line) => desk.take(line, field))
          .join(between),
  );
  return said.length > 0 ? said.join(' ') : undefined;
};

const period = (row: FoundRow, context: RowContext): Fields | undefined => {
  const { desk, table, fiscalYear, path } = context;
  const printed = oneText(desk, cellsOf(row, context, 'period'), `${path}.period.printed`, ' ');
  const marks = marksOf(row, table.columns, fiscalYear);
  for (const cell of marks.cells) desk.read(whole(cell), `${path}.period`, marks.printed);
  if (!printed) return marks.printed ? { printed: marks.printed, ...marks.when } : undefined;
  const when = readPeriod(printed, fiscalYear);
  if (!when && !marks.printed) desk.ask(`${row.place}: อ่านระยะเวลา “${printed}” เป็นวันที่ไม่ได้ ถ้าแผนบอกวันไว้ ให้เพิ่มใน period`);
  return { printed: marks.printed ? `${printed} ${marks.printed}` : printed, ...(marks.printed ? marks.when : when) };
};

/** Figures in columns under a heading of the target: one for each quarter, or for each of several years. */
const figures = (row: FoundRow, { desk, table, path, fiscalYear }: RowContext): Fields | undefined => {
  const parts = table.columns.flatMap(({ field, heading, under }, index) => {
    const [cell] = row.cells[index]!;
    return field === 'target' && under && cell ? [{ heading, under: toArabicDigits(clean(under)), cell, goal: readGoal(cell.text) }] : [];
  });
  if (parts.length === 0) return undefined;
  const printed = parts.map(({ under, cell }) => `${under}: ${desk.take(whole(cell), `${path}.targets[0].printed`)}`).join(' ');
  // A figure alone has its unit in the heading: เป้าหมาย (ครั้ง).
  const unit = parts.find(({ goal }) => goal)?.goal?.unit ?? /\(([ก-๎]+)\)/.exec(parts[0]!.heading)?.[1];
  const values = parts.map(({ cell, goal }) => (goal && 'atLeast' in goal ? goal.atLeast : numberIn(cell.text)));
  if (!unit || values.some((value) => value === undefined)) return { printed };
  if (parts.length === 4 && parts.every(({ under }, index) => quarterOf(under) === index + 1)) return { printed, quarters: values, unit };
  const years = parts.map(({ under }) => Number(/2[45]\d\d/.exec(under)?.[0]));
  const own = years.indexOf(fiscalYear ?? NaN);
  if (years.some(Number.isNaN) || own < 0 || !values[own]) return { printed };
  const otherYears = years.flatMap((year, index) => (index === own ? [] : [{ year, value: values[index] }]));
  return { printed, atLeast: values[own], unit, ...(otherYears.length > 0 && { otherYears }) };
};

const numberIn = (text: string): number | undefined => {
  const digits = toArabicDigits(text).trim();
  return /^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/.test(digits) ? Number(digits.replaceAll(',', '')) : undefined;
};

const targets = (row: FoundRow, context: RowContext): Fields[] => {
  const { desk, path } = context;
  const spread = figures(row, context);
  const single = cellsOf(row, context, 'target')
    .flatMap((cell) => itemsOf(whole(cell)))
    .map((passage, index) => {
      const printed = desk.take(passage, `${path}.targets[${index}].printed`);
      return { printed, ...readGoal(printed) };
    });
  return spread ? [spread, ...single] : single;
};

const budget = (row: FoundRow, context: RowContext): Fields | undefined => {
  const { desk, table, path, numbers } = context;
  const cells = cellsOf(row, context, 'budget').filter((cell) => !/^[-–\s]*$/.test(cell.text));
  const source = oneText(desk, cellsOf(row, context, 'budgetSource'), `${path}.budget.source`, ' ');
  const [cell, ...more] = cells;
  if (!cell) {
    if (source) for (const item of cellsOf(row, context, 'budgetSource')) desk.reviewPiece(item, 'มีแหล่งงบประมาณ แต่แถวนี้ไม่มีจำนวนเงิน');
    return undefined;
  }
  const rows = table.rows.filter((other) => cellsOf(other, context, 'budget').includes(cell));
  // The money is counted in the first row of a merged cell.
  if (rows[0] !== row) return undefined;
  const baht = more.length === 0 ? readBaht(clean(cell.text)) : undefined;
  if (baht === undefined) {
    for (const item of cells) desk.reviewPiece(item, `${row.place}: อ่านงบประมาณเป็นจำนวนเงินเดียวไม่ได้ ให้เพิ่ม budget ของแถวนี้เอง`);
    desk.ask(`${row.place}: งบประมาณ “${cells.map(({ text }) => clean(text)).join(' ')}” อ่านเป็นจำนวนเงินเดียวไม่ได้ ให้เพิ่ม budget เอง`);
    return undefined;
  }
  const coversRows = rows.map((other) => numbers.get(other)!);
  return {
    printed: desk.take(whole(cell), `${path}.budget.printed`),
    baht,
    ...(source && { source }),
    ...(rows.length > 1 && { coversRows: coversRows.map(plainNumber) }),
  };
};

/** Departments that a text names, by the name the town gives them, in the order of the paper. */
const departmentsIn = (desk: Desk, printed: string): string[] =>
  desk.town.departments
    .flatMap((department) => {
      const name = nameIn(desk.town.departments, department, printed);
      return name === undefined ? [] : [{ id: department.id, place: printed.indexOf(name) }];
    })
    .sort((a, b) => a.place - b.place)
    .map(({ id }) => id);

/** Who helps, beside who leads. */
const JOINTLY =
  /\(?(?:ร่วมกับ|ร่วม\s*[:：]|หน่วยงาน(?:ที่)?(?:ร่วม|สนับสนุน|เกี่ยวข้อง)|ผู้(?:รับผิดชอบ)?(?:ร่วม|สนับสนุน)|สนับสนุนโดย)(?:ดำเนินการ)?\s*[:：]?\s*/;
/** Names of bodies that are no department of a municipality. */
const BODY = /โรงพยาบาล|รพ\.?\s?สต|สถานี|โรงเรียน|วิทยาลัย|อำเภอ|จังหวัด|กรม|อบต|อบจ|องค์การ|กศน|สกร|วัด|สภา|มูลนิธิ|สมาคม|ชมรม|กลุ่ม|บริษัท|ห้าง|อสม/;

const responsible = (row: FoundRow, context: RowContext): Fields => {
  const { desk } = context;
  const printed = texts(context, cellsOf(row, context, 'responsible'), 'responsible.printed', people);
  const inOwnColumn = texts(context, cellsOf(row, context, 'joint'), 'responsible.printed', people);
  const parts = printed.map((text) => {
    const [lead = '', ...more] = text.split(JOINTLY);
    return { lead, jointly: more.join(' ').replace(/\)$/, '') };
  });
  const jointly = [...parts.map((part) => part.jointly), ...inOwnColumn].filter(Boolean);
  const all = printed.some((text) => ALL.test(text));
  const departments = all ? [] : departmentsIn(desk, parts.map(({ lead }) => lead).join('\n'));
  const joint = departmentsIn(desk, jointly.join('\n')).filter((id) => !departments.includes(id));
  const outside = jointly.filter((text) => departmentsIn(desk, text).length === 0 && BODY.test(text));
  return {
    printed: [...printed, ...inOwnColumn],
    ...(departments.length > 0 && { departments }),
    ...(joint.length > 0 && { joint }),
    ...(outside.length > 0 && { outside }),
    ...(all && { all }),
  };
};

const status = (row: FoundRow, context: RowContext): string | undefined => {
  const { desk, path } = context;
  const cells = cellsOf(row, context, 'status');
  const text = cells.map((cell) => clean(cell.text)).join(' ');
  const found = STATUSES.find(([pattern]) => pattern.test(text))?.[1];
  for (const cell of cells)
    if (found) desk.read(whole(cell), `${path}.status`, found);
    else desk.reviewPiece(cell, `${row.place}: ไม่รู้จักสถานะนี้`);
  return found;
};

const ownCells = (row: FoundRow, context: RowContext): Fields | undefined => {
  const { desk, own, path } = context;
  const found = [...own].flatMap(([index, id]) => {
    const text = oneText(desk, row.cells[index]!, `${path}.cells.${id}`, ' ');
    return text ? [[id, text] as const] : [];
  });
  return found.length > 0 ? Object.fromEntries(found) : undefined;
};

const filled = (values: readonly unknown[]): boolean => values.length > 0;

/** A whole number needs no quotes in YAML. */
const plainNumber = (number: string): string | number => (/^[1-9]\d*$/.test(number) ? Number(number) : number);

/** A row of a plan, in the shape that the schema of plans has. */
export const shapeRow = (row: FoundRow, context: RowContext): Fields => {
  const { desk, process, path, numbers } = context;
  const activities = cellsOf(row, context, 'activity').map((cell) => listed(whole(cell)));
  const lead = activities.flatMap((item) => item.lead ?? []);
  // A cell of items alone is named by the first of them.
  const [first, ...rest] =
    lead.length > 0 ? [undefined, ...activities.flatMap(({ items }) => items)] : activities.flatMap(({ items }) => items);
  const named = first ? [first] : lead;
  const activity = named.map((passage) => desk.take(passage, `${path}.activity`)).join(' ');
  const items = rest.filter((item) => item !== undefined).map((item, index) => desk.take(item, `${path}.items[${index}]`));
  for (const cell of cellsOf(row, context, 'number')) desk.read(whole(cell), `${path}.number`, numbers.get(row)!);
  const methods = texts(context, cellsOf(row, context, 'methods'), 'methods', itemsOf);
  const indicators = texts(context, cellsOf(row, context, 'indicators'), 'indicators', itemsOf);
  const group = oneText(desk, cellsOf(row, context, 'targetGroup'), `${path}.targetGroup`);
  const when = period(row, context);
  const goals = targets(row, context);
  const used = texts(context, cellsOf(row, context, 'tools'), 'tools', tools);
  const money = budget(row, context);
  const state = status(row, context);
  const remark = oneText(desk, cellsOf(row, context, 'remark'), `${path}.remark`);
  const cells = ownCells(row, context);
  const step = process && stepOf(activity, process);
  return {
    number: plainNumber(numbers.get(row)!),
    ...(step && { step }),
    activity,
    ...(filled(items) && { items }),
    ...(filled(methods) && { methods }),
    ...(group && { targetGroup: group }),
    ...(when && { period: when }),
    ...(filled(indicators) && { indicators }),
    ...(filled(goals) && { targets: goals }),
    ...(filled(used) && { tools: used }),
    ...(money && { budget: money }),
    responsible: responsible(row, context),
    ...(state && { status: state }),
    ...(remark && { remark }),
    ...(cells && { cells }),
  };
};
