import { COLUMN_FIELDS, type ColumnField } from '../../../schemas/plan/table.ts';
import { toArabicDigits } from '../../../thai/digits.ts';
import { fiscalYearOf } from '../../../thai/fiscal-year.ts';
import type { BodyParts } from '../../body.ts';
import { bare, clean } from '../../clean.ts';
import type { Desk, Draft } from '../../desk.ts';
import { labelled } from '../../labels.ts';
import { withoutNames } from '../../names.ts';
import { piecesOf, type Block, type Paper } from '../../paper.ts';
import { textOf, whole, type Passage } from '../../passage.ts';
import { withoutMark } from '../../sections.ts';
import { readPeriod } from '../../values/period.ts';
import { vocabulary } from '../../words.ts';
import { withBenefits } from './benefits.ts';
import { findTables, type FoundColumn, type FoundRow, type FoundTable } from './find.ts';
import { introductionOf, proseOf, summaryOf } from './introduction.ts';
import { desiredStatesOf, listOf, textOfSection } from './lists.ts';
import { contradicts, processOf } from './steps.ts';
import { shapeRow } from './shape.ts';

type Label = 'process' | 'desiredState' | 'measurableUnit' | 'organisation' | 'approver';
/** Sections that are lists of texts. */
const LISTS = ['missions', 'successFactors', 'policies', 'criteria', 'followUp'] as const;

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
  const starts = inTables
    .map((text) => readPeriod(text.replace(/เป็นต้นไป/, ' เป็นต้นไป')))
    .flatMap((when) => (when && 'spans' in when ? when.spans.flatMap(({ start }) => start ?? []) : []))
    .map(fiscalYearOf);
  for (const year of starts) counts.set(year, (counts.get(year) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
};

const isName = (text: string): boolean => TITLE.test(bare(text)) && text.length < 200;

/** The name of the plan: the first short line that begins as one, with the year where it names none. */
const titleOf = (desk: Desk, fiscalYear: number | undefined): string => {
  const piece = piecesOf(desk.paper).find(({ text }) => isName(text));
  const title = piece ? desk.take(whole(piece), 'title') : 'แผนการจัดการความรู้';
  return fiscalYear === undefined || toArabicDigits(title).includes(String(fiscalYear))
    ? title
    : `${title} ประจำปีงบประมาณ พ.ศ. ${fiscalYear}`;
};

/** Asks about numbers that stand twice in a table: Excel shows 1.10 as 1.1 where the cell has no format of its own. */
const askForTwins = (desk: Desk, numbers: ReadonlyMap<FoundRow, string>): void => {
  const seen = new Set<string>();
  for (const [{ place }, number] of numbers) {
    if (seen.has(number))
      desk.ask(
        `${place}: ลำดับ ${number} ซ้ำกับแถวก่อนหน้า ให้แก้ number ให้ตรงกับเอกสาร${/\.\d$/.test(number) ? ` (Excel อาจตัดศูนย์ของ ${number}0)` : ''}`,
      );
    seen.add(number);
  }
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

/** What a column is called, with the heading under a wider one. */
const nameOf = (column: FoundColumn | undefined): string => clean(`${column?.heading ?? ''} ${column?.under ?? ''}`);

/** Ids of columns that have no field of their own, or whose field another column has already. */
const ownColumns = (table: FoundTable): Map<number, string> => {
  const first = new Map(table.columns.toReversed().flatMap(({ field, heading }) => (field ? [[field, heading] as const] : [])));
  return new Map(
    table.columns
      .flatMap(({ field, heading }, index) => {
        const isOwn = field === undefined || first.get(field) !== heading;
        // A column that the paper leaves empty is one of it; the second part of a wide heading is none.
        const isShown =
          nameOf(table.columns[index]) !== nameOf(table.columns[index - 1]) || table.rows.some(({ cells }) => cells[index]!.length > 0);
        return isOwn && heading.trim() !== '' && isShown ? [index] : [];
      })
      .map((index, at) => [index, `column-${at + 1}`]),
  );
};

const isShort = (passage: Passage): boolean => textOf(passage).length < 300;
const isHeading = ({ piece }: Passage): boolean => 'kind' in piece && piece.kind === 'heading';
const isTitle = (text: string): boolean => TITLE.test(bare(text)) || text.includes('กระบวนการ');

/** Takes what stands above a table or below its rows by its labels. */
const shapeTable = (desk: Desk, table: FoundTable, index: number, fiscalYear: number | undefined, prose: BodyParts) => {
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
      if (field === 'organisation') desk.settle(value, 'ชื่อหน่วยงานในหัวตาราง เว็บไซต์รู้อยู่แล้ว');
      else if (field === 'approver') {
        const { rest: posts, names } = withoutNames(value);
        for (const name of names) desk.settle(name, 'ชื่อบุคคล ใช้ตำแหน่งแทน');
        const post = posts.map((part) => desk.take(part, `${path}.approver`)).join(' ');
        if (post) values.approver = post.replace(/^\((.*)\)$/, '$1');
      } else values[field] = desk.take(value, `${path}.${field}`);
      desk.settle(label, 'ชื่อช่องที่ใช้จับคู่');
    }
  }
  const sections = vocabulary('plan-sections');
  const isElsewhere = (passage: Passage): boolean =>
    sections.exactly(textOf(passage)) !== undefined || (isHeading(passage) && prose.blocks.includes(passage.piece as Block));
  const near = rest.slice(-8).filter((passage) => !isElsewhere(passage));
  // The nearest line above that is a heading and of no section of its own, or names a plan or a process, is the title of the table; a strategy has a line of its own, or is the title.
  const strategy = near.findLast((passage) => isShort(passage) && STRATEGY.test(bare(textOf(passage))));
  const heading =
    near.findLast((passage) => passage !== strategy && isShort(passage) && (isHeading(passage) || isTitle(textOf(passage)))) ?? strategy;
  const isOwn = (passage: Passage | undefined): passage is Passage => passage !== undefined && table.above.includes(passage);
  const named = isOwn(heading) ? (heading === strategy ? heading : withoutMark(heading)) : undefined;
  if (named && heading && named.start > heading.start) desk.settle({ ...heading, end: named.start }, 'เลขข้อ ใช้จับคู่');
  const name = named && desk.take(named, `${path}.title`);
  const ofStrategy = isOwn(strategy) ? (strategy === heading ? name : desk.take(strategy, `${path}.strategy`)) : undefined;
  const numbers = rowNumbers(table);
  askForTwins(desk, numbers);
  const column = table.columns.findIndex(({ field }) => field === 'activity');
  const activities = table.rows.map(({ cells }) => cells[column]?.map(({ text }) => text.split(/\n?\s*-/)[0] ?? '').join(' ') ?? '');
  const process = processOf(`${values.process ?? ''} ${name ?? ''}`, activities);
  if (contradicts(name ?? '', process))
    desk.ask(`${table.rows[0]!.place}: หัวตารางกับกิจกรรมเป็นคนละกระบวนการ ใช้ตามกิจกรรม (process: ${process}) ให้ตรวจ title`);
  const own = ownColumns(table);
  const columns = columnsField(table, own);
  for (const cell of table.totals) desk.reviewPiece(cell, 'ผลรวมในเอกสาร ให้เทียบกับงบประมาณของแถวข้างบน');
  for (const cell of table.headings) if (cell.text.trim()) desk.settlePiece(cell, 'หัวคอลัมน์ที่ใช้จับคู่');
  return {
    id: process === 'change-management' ? 'cm' : `km-${index + 1}`,
    title: name ?? 'แผนการจัดการความรู้',
    ...(process && { process }),
    ...(ofStrategy && { strategy: ofStrategy }),
    ...(values.desiredState && { desiredState: values.desiredState }),
    ...(values.measurableUnit && { measurableUnit: values.measurableUnit }),
    ...(values.approver && { approver: values.approver }),
    ...(hasOwnColumns(columns) && { columns }),
    rows: table.rows.map((row, at) => shapeRow(row, { desk, table, process, fiscalYear, own, numbers, path: `${path}.rows[${at}]` })),
  };
};

const isColumnField = (name: string | undefined): name is ColumnField => name !== undefined && name in COLUMN_FIELDS;

/** Columns as printed, where a table has its own. */
const columnsField = (table: FoundTable, own: ReadonlyMap<number, string>) => {
  const seen = new Set<string>();
  return table.columns.flatMap(({ field, heading }, index): { heading: string; field?: ColumnField; id?: string }[] => {
    const id = own.get(index);
    const name = field === 'target' ? 'targets' : field;
    const key = id ?? name ?? '';
    if (key === '' || seen.has(key) || (id === undefined && !isColumnField(name))) return [];
    seen.add(key);
    return [{ heading: id ? nameOf(table.columns[index]) : clean(heading), ...(id ? { id } : { field: name as ColumnField }) }];
  });
};

const FIELDS = Object.keys(COLUMN_FIELDS) as ColumnField[];

/** Whether columns differ from those that most plans print, in their headings or in their order. */
const hasOwnColumns = (columns: ReturnType<typeof columnsField>): boolean => {
  const places = columns.map(({ heading, field }) => (field && bare(COLUMN_FIELDS[field]) === bare(heading) ? FIELDS.indexOf(field) : -1));
  return places.some((place, index) => place < 0 || (index > 0 && place < places[index - 1]!));
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

/** แผนการจัดการความรู้: its tables, and the lists that stand in its text. */
export const importPlan = (desk: Desk): Draft => {
  const found = findTables(desk.paper);
  const fiscalYear = fiscalYearIn(desk.paper, found);
  if (fiscalYear === undefined) desk.ask('ไม่พบปีงบประมาณในเอกสาร ให้เพิ่ม fiscalYear เช่น fiscalYear: 2568');
  if (found.length === 0) desk.ask('ไม่พบตารางแผนที่มีหัวคอลัมน์ที่รู้จัก ถ้ามีตารางอยู่จริง ให้เพิ่มชื่อหัวคอลัมน์ใน .config/import-words.yaml แล้วนำเข้าใหม่');
  const prose = proseOf(desk, found, isName);
  const tables = apart(found.map((table, index) => shapeTable(desk, table, index, fiscalYear, prose)));
  const title = titleOf(desk, fiscalYear);
  const vision = textOfSection(desk, 'vision');
  const focusAreas = withBenefits(desk, listOf(desk, 'focusAreas'));
  const desiredStates = desiredStatesOf(desk);
  const lists = LISTS.flatMap((field) => {
    const texts = listOf(desk, field);
    return texts.length > 0 ? [[field, texts] as const] : [];
  });
  const summary = summaryOf(desk, isName);
  const introduction = introductionOf(desk, prose);
  return {
    collection: 'plans',
    name: String(fiscalYear ?? 'plan'),
    ...(introduction ? { format: 'md', body: introduction } : { format: 'yaml' }),
    fields: {
      title,
      ...(summary && { summary }),
      ...(fiscalYear && { fiscalYear }),
      ...(vision && { vision }),
      ...(focusAreas.length > 0 && { focusAreas }),
      ...(desiredStates.length > 0 && { desiredStates }),
      ...Object.fromEntries(lists),
      tables,
    },
  };
};
