import { toArabicDigits } from '../../../thai/digits.ts';
import { fiscalYearOf } from '../../../thai/fiscal-year.ts';
import { bare, clean } from '../../clean.ts';
import type { Desk, Draft } from '../../desk.ts';
import { labelled } from '../../labels.ts';
import { withoutNames } from '../../names.ts';
import { piecesOf, type Paper } from '../../paper.ts';
import { textOf, whole, type Passage } from '../../passage.ts';
import { itemsIn, sectionsOf, withoutMark } from '../../sections.ts';
import { readPeriod } from '../../values/period.ts';
import { vocabulary } from '../../words.ts';
import { findTables, type FoundRow, type FoundTable } from './find.ts';
import { contradicts, processOf } from './steps.ts';
import { shapeRow } from './shape.ts';

type Label = 'desiredState' | 'measurableUnit' | 'organisation' | 'approver';
type SectionField = 'focusAreas' | 'desiredStates' | 'successFactors' | 'policies' | 'followUp';

const YEAR = /ปีงบประมาณ\s*(?:พ\.?\s*ศ\.?\s*)?(\d{4})/g;
/** A plan's own name, and not a sentence about it. */
const TITLE = /^แผน(?:การ|ปฏิบัติการ|ปฏิบัติการการ)?จัดการ(?:องค์)?ความรู้/;
const STRATEGY = /^(?:ยุทธศาสตร์|ประเด็นยุทธศาสตร์|มิติ|ด้าน|กลยุทธ์)/;

/** The fiscal year that a paper names most often, or that its first period lies in. */
const fiscalYearIn = (paper: Paper, tables: readonly FoundTable[]): number | undefined => {
  const counts = new Map<number, number>();
  for (const { text } of piecesOf(paper))
    for (const [, year] of toArabicDigits(text).matchAll(YEAR)) counts.set(Number(year), (counts.get(Number(year)) ?? 0) + 1);
  const inTables = tables.flatMap(({ rows, columns }) =>
    rows.flatMap(({ cells }) =>
      columns.flatMap(({ field }, index) => (field === 'period' ? cells[index]!.map(({ text }) => clean(text)) : [])),
    ),
  );
  const starts = inTables.flatMap((text) => readPeriod(text.replace(/เป็นต้นไป/, ' เป็นต้นไป'))?.start ?? []).map(fiscalYearOf);
  for (const year of starts) counts.set(year, (counts.get(year) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
};

/** The name of the plan: the first short line that begins as one, with the year where it names none. */
const titleOf = (desk: Desk, fiscalYear: number | undefined): string => {
  const piece = piecesOf(desk.paper).find(({ text }) => TITLE.test(bare(text)) && text.length < 200);
  const title = piece ? desk.take(whole(piece), 'title') : 'แผนการจัดการความรู้';
  return fiscalYear === undefined || toArabicDigits(title).includes(String(fiscalYear))
    ? title
    : `${title} ประจำปีงบประมาณ พ.ศ. ${fiscalYear}`;
};

const rowNumbers = (table: FoundTable): Map<FoundRow, string> => {
  const column = table.columns.findIndex(({ field }) => field === 'number');
  let last = 0;
  return new Map(
    table.rows.map((row) => {
      const printed =
        column < 0 ? '' : row.cells[column]!.map(({ text }) => toArabicDigits(text).replace(/\s/g, '').replace(/[.)]$/, '')).join('');
      last = Number.parseInt(printed, 10) || last + 1;
      return [row, printed || String(last)];
    }),
  );
};

/** Ids of columns that have no field of their own. */
const ownColumns = (table: FoundTable): Map<number, string> =>
  new Map(
    table.columns
      .flatMap(({ field, heading }, index) =>
        field === undefined && heading.trim() !== '' && table.rows.some(({ cells }) => cells[index]!.length > 0) ? [index] : [],
      )
      .map((index, at) => [index, `column-${at + 1}`]),
  );

/** Takes what stands above a table or below its rows by its labels. */
const shapeTable = (desk: Desk, table: FoundTable, index: number, fiscalYear: number | undefined) => {
  const path = `tables[${index}]`;
  const values: Partial<Record<Label, string>> = {};
  const around = [...table.above, ...table.below];
  const rest: Passage[] = [];
  for (const passage of around) {
    const found = labelled(passage, vocabulary<Label>('plan-labels'));
    const [first] = found;
    if (!first) rest.push(passage);
    for (const { field, label, value } of found) {
      if (values[field] !== undefined) continue;
      if (field === 'organisation') desk.review(value, 'ชื่อหน่วยงานในหัวตาราง เว็บไซต์รู้อยู่แล้ว');
      else if (field === 'approver') {
        const { rest: posts, names } = withoutNames(value);
        for (const name of names) desk.review(name, 'ชื่อบุคคล ใช้ตำแหน่งแทน');
        const post = posts.map((part) => desk.take(part, `${path}.approver`)).join(' ');
        if (post) values.approver = post.replace(/^\((.*)\)$/, '$1');
      } else values[field] = desk.take(value, `${path}.${field}`);
      desk.review(label, 'ชื่อช่องที่ใช้จับคู่');
    }
  }
  // The nearest line above that names a plan, a process or a strategy is the heading of the table.
  const heading = rest
    .slice(-8)
    .findLast(
      (passage) =>
        textOf(passage).length < 300 &&
        (TITLE.test(bare(textOf(passage))) || STRATEGY.test(bare(textOf(passage))) || textOf(passage).includes('กระบวนการ')),
    );
  const name = heading && table.above.includes(heading) ? desk.take(heading, `${path}.title`) : undefined;
  const numbers = rowNumbers(table);
  const column = table.columns.findIndex(({ field }) => field === 'activity');
  const activities = table.rows.map(({ cells }) => cells[column]?.map(({ text }) => text.split(/\n?\s*-/)[0] ?? '').join(' ') ?? '');
  const process = processOf(name ?? '', activities);
  if (contradicts(name ?? '', process))
    desk.ask(`${table.rows[0]!.place}: หัวตารางกับกิจกรรมเป็นคนละกระบวนการ ใช้ตามกิจกรรม (process: ${process}) ให้ตรวจ title`);
  const own = ownColumns(table);
  for (const cell of table.headings) if (cell.text.trim()) desk.reviewPiece(cell, 'หัวคอลัมน์ที่ใช้จับคู่');
  const isStrategy = name !== undefined && STRATEGY.test(bare(name));
  return {
    id: process === 'change-management' ? 'cm' : `km-${index + 1}`,
    title: name ?? 'แผนการจัดการความรู้',
    ...(process && { process }),
    ...(isStrategy && { strategy: name }),
    ...(values.desiredState && { desiredState: values.desiredState }),
    ...(values.measurableUnit && { measurableUnit: values.measurableUnit }),
    ...(values.approver && { approver: values.approver }),
    ...(own.size > 0 && { columns: columnsField(table, own) }),
    rows: table.rows.map((row, at) => shapeRow(row, { desk, table, process, fiscalYear, own, numbers, path: `${path}.rows[${at}]` })),
  };
};

/** Columns as printed, where a table has its own. */
const columnsField = (table: FoundTable, own: ReadonlyMap<number, string>) => {
  const seen = new Set<string>();
  return table.columns.flatMap(({ field, heading }, index) => {
    const id = own.get(index);
    const name = field === 'target' ? 'targets' : field;
    const key = id ?? name ?? '';
    if (key === '' || seen.has(key) || ['number', 'budgetSource', 'joint'].includes(key)) return [];
    seen.add(key);
    return [{ heading: clean(heading), ...(id ? { id } : { field: name }) }];
  });
};

/** Ids that no other table has. */
const apart = <Table extends { id: string }>(tables: Table[]): Table[] => {
  const used = new Set<string>();
  return tables.map((table) => {
    let id = table.id;
    for (let number = 2; used.has(id); number++) id = `${table.id.replace(/-\d+$/, '')}-${number}`;
    used.add(id);
    return { ...table, id };
  });
};

const listOf = (desk: Desk, field: SectionField): string[] => {
  const sections = sectionsOf(desk.paper.blocks, vocabulary<SectionField>('plan-sections')).filter((section) => section.field === field);
  // Contents and summaries name sections too; the list is where most items are.
  const lists = sections
    .map((section) => ({ section, items: itemsIn(section).filter(([first]) => first && desk.ledger.isFree(first)) }))
    .filter(({ section, items }) => items.length > 1 && desk.ledger.isFree(section.heading));
  const [best] = lists.sort((a, b) => b.items.length - a.items.length);
  if (!best) return [];
  desk.review(best.section.heading, 'หัวข้อที่ใช้จับคู่');
  return best.items.map((item, index) =>
    item.map((passage, at) => desk.take(at === 0 ? withoutMark(passage) : passage, `${field}[${index}]`)).join(' '),
  );
};

const titled = (prefix: string, titles: readonly string[]) => titles.map((title, index) => ({ id: `${prefix}-${index + 1}`, title }));

/** แผนการจัดการความรู้: its tables, and the lists that stand in its text. */
export const importPlan = (desk: Desk): Draft => {
  const found = findTables(desk.paper);
  const fiscalYear = fiscalYearIn(desk.paper, found);
  if (fiscalYear === undefined) desk.ask('ไม่พบปีงบประมาณในเอกสาร ให้เพิ่ม fiscalYear เช่น fiscalYear: 2568');
  if (found.length === 0) desk.ask('ไม่พบตารางแผนที่มีหัวคอลัมน์ที่รู้จัก ถ้ามีตารางอยู่จริง ให้เพิ่มชื่อหัวคอลัมน์ใน .config/import-words.yaml แล้วนำเข้าใหม่');
  const tables = apart(found.map((table, index) => shapeTable(desk, table, index, fiscalYear)));
  const title = titleOf(desk, fiscalYear);
  const [focusAreas, desiredStates] = [titled('focus', listOf(desk, 'focusAreas')), titled('state', listOf(desk, 'desiredStates'))];
  const [successFactors, policies, followUp] = [listOf(desk, 'successFactors'), listOf(desk, 'policies'), listOf(desk, 'followUp')];
  return {
    collection: 'plans',
    name: String(fiscalYear ?? 'plan'),
    format: 'yaml',
    fields: {
      title,
      ...(fiscalYear && { fiscalYear }),
      ...(focusAreas.length > 0 && { focusAreas }),
      ...(desiredStates.length > 0 && { desiredStates }),
      ...(successFactors.length > 0 && { successFactors }),
      ...(policies.length > 0 && { policies }),
      ...(followUp.length > 0 && { followUp }),
      tables,
    },
  };
};
