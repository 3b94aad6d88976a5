import { toArabicDigits } from '../../thai/digits.ts';
import { bare, clean } from '../clean.ts';
import type { Desk, Draft } from '../desk.ts';
import { piecesOf, type Cell } from '../paper.ts';
import { groups, textOf, whole, type Passage } from '../passage.ts';
import { recordsIn } from '../records.ts';
import { itemsIn, sectionsOf, tablesIn, withoutMark, type Item, type Section } from '../sections.ts';
import { daysIn } from '../values/day.ts';
import { readDuration } from '../values/duration.ts';
import { readBaht } from '../values/money.ts';
import { vocabulary } from '../words.ts';
import { departmentIn } from './department.ts';

type Field =
  | 'criteria'
  | 'methods'
  | 'conditions'
  | 'channels'
  | 'steps'
  | 'documents'
  | 'fees'
  | 'complaints'
  | 'forms'
  | 'legalBasis'
  | 'controlPoints'
  | 'records';

/** Sections that are lists of texts, and those whose items have a name of their own. */
const TEXTS: readonly Field[] = ['criteria', 'methods', 'conditions', 'legalBasis', 'controlPoints', 'records'];
const NAMED: Partial<Record<Field, string>> = { channels: 'name', complaints: 'channel', forms: 'title', documents: 'name' };

const NONE = /^(?:[-–]|ไม่มี|ไม่มีค่าธรรมเนียม|ไม่เสียค่าธรรมเนียม)$/;
const TOTAL = /^(?:รวม)?ระยะเวลา(?:ดำเนินการ|ทั้งหมด|การให้บริการ)?(?:รวม|ทั้งสิ้น)/;

const takeItem = (desk: Desk, item: Item, field: string): string =>
  item.map((passage, index) => desk.take(index === 0 ? withoutMark(passage) : passage, field)).join(' ');

const isNone = (item: Item): boolean => NONE.test(clean(item.map(textOf).join(' ')));

/** A cell of a record as text, where there is one. */
const cellText = (desk: Desk, cell: Cell | undefined, field: string): string | undefined =>
  cell ? desk.take(whole(cell), field) : undefined;

const countIn = (desk: Desk, cell: Cell | undefined, field: string): number | undefined => {
  if (!cell) return undefined;
  const [digits] = /\d+/.exec(toArabicDigits(cell.text)) ?? [];
  return digits === undefined ? undefined : desk.read(whole(cell), field, Number(digits));
};

const steps = (desk: Desk, section: Section<Field>): Record<string, unknown>[] => {
  const fromTables = tablesIn(section).flatMap((table) => {
    const records = recordsIn(table, vocabulary<'number' | 'title' | 'detail' | 'time' | 'responsible'>('step-columns'));
    if (!records) return [];
    for (const cell of records.headings) if (cell.text.trim()) desk.reviewPiece(cell, 'หัวคอลัมน์ที่ใช้จับคู่');
    return records.rows.flatMap((row, index) => {
      const time = row.time && readDuration(row.time.text);
      const title = row.title ?? row.detail;
      if (!title || !row.time || !time) {
        desk.ask(`${section.heading.piece.place}: ขั้นตอนที่ ${index + 1} อ่านระยะเวลาไม่ได้ จึงอยู่ในไฟล์ตรวจ ให้เพิ่มใน steps`);
        return [];
      }
      const path = `steps[${index}]`;
      if (row.number) desk.review(whole(row.number), 'ลำดับของขั้นตอน ใช้จับคู่');
      const responsible = cellText(desk, row.responsible, `${path}.responsible`);
      if (!responsible) desk.ask(`ขั้นตอนที่ ${index + 1} ไม่มีผู้รับผิดชอบ ให้เพิ่ม responsible`);
      return [
        {
          title: cellText(desk, title, `${path}.title`),
          ...(row.title && row.detail && { detail: cellText(desk, row.detail, `${path}.detail`) }),
          time: (desk.read(whole(row.time), `${path}.time`, clean(row.time.text)), time),
          ...(responsible && { responsible }),
        },
      ];
    });
  });
  if (fromTables.length > 0) return fromTables;
  return itemsIn(section).flatMap((item, index) => {
    const text = clean(item.map(textOf).join(' '));
    const time = readDuration(text);
    if (!time) return [];
    desk.ask(`ขั้นตอนที่ ${index + 1} ไม่มีช่องผู้รับผิดชอบในเอกสาร ให้เพิ่ม responsible`);
    return [{ title: takeItem(desk, item, `steps[${index}].title`), time }];
  });
};

const documents = (desk: Desk, section: Section<Field>): Record<string, unknown>[] =>
  tablesIn(section).flatMap((table) => {
    const records = recordsIn(
      table,
      vocabulary<'number' | 'name' | 'issuer' | 'originals' | 'copies' | 'unit' | 'remark'>('document-columns'),
    );
    if (!records) return [];
    for (const cell of records.headings) if (cell.text.trim()) desk.reviewPiece(cell, 'หัวคอลัมน์ที่ใช้จับคู่');
    return records.rows.flatMap((row, index) => {
      const path = `documents[${index}]`;
      if (!row.name) return [];
      if (row.number) desk.review(whole(row.number), 'ลำดับของเอกสาร ใช้จับคู่');
      if (row.unit) desk.review(whole(row.unit), 'หน่วยนับเอกสาร ใช้จับคู่');
      const [originals, copies] = [countIn(desk, row.originals, `${path}.originals`), countIn(desk, row.copies, `${path}.copies`)];
      const [issuer, remark] = [cellText(desk, row.issuer, `${path}.issuer`), cellText(desk, row.remark, `${path}.remark`)];
      return [
        {
          name: cellText(desk, row.name, `${path}.name`),
          ...(issuer && { issuer }),
          ...(originals && { originals }),
          ...(copies && { copies }),
          ...(remark && remark !== '-' && { remark }),
        },
      ];
    });
  });

/** Fees whose item names one amount; others stay in the body, for a wrong fee is worse than none. */
const fees = (desk: Desk, section: Section<Field>): Record<string, unknown>[] => {
  const fromTables = tablesIn(section).flatMap((table) => {
    const records = recordsIn(table, vocabulary<'number' | 'item' | 'baht' | 'remark'>('fee-columns'));
    if (!records?.rows.every(({ item, baht }) => item && baht && item !== baht && readBaht(clean(baht.text)) !== undefined)) return [];
    for (const cell of records.headings) if (cell.text.trim()) desk.reviewPiece(cell, 'หัวคอลัมน์ที่ใช้จับคู่');
    return records.rows.map((row, index) => {
      if (row.number) desk.review(whole(row.number), 'ลำดับของค่าธรรมเนียม ใช้จับคู่');
      const remark = cellText(desk, row.remark, `fees[${index}].remark`);
      return {
        item: cellText(desk, row.item, `fees[${index}].item`),
        baht: desk.read(whole(row.baht!), `fees[${index}].baht`, readBaht(clean(row.baht!.text))!),
        ...(remark && remark !== '-' && { remark }),
      };
    });
  });
  if (fromTables.length > 0) return fromTables;
  return itemsIn(section).flatMap((item, index) => {
    const text = clean(item.map(textOf).join(' '));
    const amounts = text.match(/[\d๐-๙,.]+\s*บาท/g) ?? [];
    const baht = amounts.length === 1 ? readBaht(amounts[0]) : undefined;
    return baht === undefined ? [] : [{ item: takeItem(desk, item, `fees[${index}].item`), baht }];
  });
};

/** The total that the paper prints. */
const totalTime = (desk: Desk): unknown => {
  for (const piece of piecesOf(desk.paper)) {
    if (!TOTAL.test(bare(piece.text)) || piece.text.length > 120) continue;
    const time = readDuration(clean(piece.text));
    if (time) return (desk.read(whole(piece), 'totalTime', clean(piece.text)), time);
  }
  return undefined;
};

const titleOf = (desk: Desk): string => {
  const piece = piecesOf(desk.paper).find(({ text }) => text.includes('คู่มือ')) ?? piecesOf(desk.paper)[0]!;
  const named = groups(whole(piece), /^\s*คู่มือ(?:สำหรับ)?(?:ประชาชน|การปฏิบัติงาน)\s*(?:เรื่อง|[:：])?\s*(?<name>.+)$/ds)?.['name'];
  if (named && textOf(named)) {
    desk.review({ ...whole(piece), end: named.start }, 'หัวข้อที่ใช้จับคู่');
    return desk.take(named, 'title');
  }
  const pieces = piecesOf(desk.paper);
  const next = pieces[pieces.indexOf(piece) + 1];
  // A line that says only what it is has its subject below.
  if (/^คู่มือ(?:สำหรับ)?(?:ประชาชน|การปฏิบัติงาน)$/.test(bare(piece.text)) && next && next.text.length < 200) {
    desk.reviewPiece(piece, 'หัวข้อที่ใช้จับคู่');
    return desk.take(whole(next), 'title');
  }
  return desk.take(whole(piece), 'title');
};

/** คู่มือสำหรับประชาชน, or คู่มือการปฏิบัติงาน of an office itself. */
export const importManual = (desk: Desk): Draft => {
  const isStaff = piecesOf(desk.paper)
    .slice(0, 10)
    .some(({ text }) => text.includes('คู่มือการปฏิบัติงาน'));
  const title = titleOf(desk);
  const fields: Record<string, unknown> = {};
  const time = totalTime(desk);
  const add = (field: Field, values: readonly unknown[], heading: Passage): void => {
    if (values.length === 0) return;
    fields[field] = [...((fields[field] as unknown[] | undefined) ?? []), ...values];
    desk.review(heading, 'หัวข้อที่ใช้จับคู่');
  };
  for (const section of sectionsOf(desk.paper.blocks, vocabulary<Field>('manual-sections'))) {
    const { field, heading } = section;
    if (!desk.ledger.isFree(heading)) continue;
    if (field === 'steps') add(field, steps(desk, section), heading);
    else if (field === 'fees') add(field, fees(desk, section), heading);
    else if (field === 'documents' && tablesIn(section).length > 0) add(field, documents(desk, section), heading);
    else {
      const items = itemsIn(section).filter((item) => !isNone(item));
      const name = NAMED[field];
      const texts = items.map((item, index) => takeItem(desk, item, name ? `${field}[${index}].${name}` : `${field}[${index}]`));
      add(field, TEXTS.includes(field) ? texts : texts.map((text) => ({ [name!]: text })), heading);
    }
  }
  const department = departmentIn(desk);
  const issued = piecesOf(desk.paper)
    .filter(({ text }) => /ประกาศใช้|วันที่เผยแพร่|วันที่ประกาศ/.test(text))
    .flatMap((piece) => daysIn(whole(piece)))[0];
  return {
    collection: 'manuals',
    name: 'manual',
    isNumbered: true,
    format: 'md',
    fields: {
      title,
      ...(department && { department }),
      ...(isStaff && { audience: 'staff' }),
      ...fields,
      ...(time !== undefined && { totalTime: time }),
      ...(issued && { issued: desk.read(issued.passage, 'issued', issued.day) }),
    },
  };
};
