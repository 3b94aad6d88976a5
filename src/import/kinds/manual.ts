import { APPLICANTS } from '../../schemas/vocabulary.ts';
import { toArabicDigits } from '../../thai/digits.ts';
import { readDay } from '../../thai/typed-values.ts';
import { bare, clean } from '../clean.ts';
import type { Desk, Draft } from '../desk.ts';
import { takeBehind } from '../labelled-lines.ts';
import { piecesOf, type Cell } from '../paper.ts';
import { groups, lines, split, textOf, whole, type Passage } from '../passage.ts';
import { recordsIn } from '../records.ts';
import { itemsIn, sectionsOf, tablesIn, withoutMark, type Item, type Section } from '../sections.ts';
import { daysIn } from '../values/day.ts';
import { readDuration } from '../values/duration.ts';
import { feeWithin, readFee } from '../values/fee.ts';
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
  | 'records'
  | 'flow';

/** Sections that are lists of texts, and those whose items have a name of their own. */
const TEXTS: readonly Field[] = ['criteria', 'methods', 'conditions', 'legalBasis', 'controlPoints', 'records'];
const NAMED: Partial<Record<Field, string>> = { channels: 'name', complaints: 'channel', forms: 'title', documents: 'name', flow: 'title' };

const NONE = /^(?:[-–]|ไม่มี|ไม่(?:มี|เสีย|เก็บ|เรียกเก็บ|คิด)(?:ค่าธรรมเนียม|ค่าใช้จ่าย)(?:ใด\s?ๆ)?|ไม่(?:ต้อง)?ใช้เอกสาร|ไม่มีเอกสาร(?:ที่ต้องใช้)?|ฟรี)$/;
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
      // A cell of several lines says first what is done, and then how.
      const [name, ...how] = row.title && row.detail ? [whole(title)] : lines(whole(title));
      if (!responsible) desk.ask(`ขั้นตอนที่ ${index + 1} ไม่มีผู้รับผิดชอบ ให้เพิ่ม responsible`);
      return [
        {
          title: name && desk.take(name, `${path}.title`),
          ...(how.length > 0 && { detail: how.map((line) => desk.take(line, `${path}.detail`)).join(' ') }),
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

/** `ฉบับจริง ๑ ฉบับ สำเนา ๒ ฉบับ` in one cell. */
const countsIn = (desk: Desk, cell: Cell | undefined, path: string): { originals?: number; copies?: number } => {
  if (!cell) return {};
  const text = toArabicDigits(cell.text);
  const count = (name: RegExp): number | undefined => {
    const found = name.exec(text);
    return found ? Number(found[1]) : undefined;
  };
  const [originals, copies] = [count(/(?:ฉบับจริง|ต้นฉบับ)\s*(\d{1,2})/), count(/สำเนา\s*(\d{1,2})/)];
  desk.read(whole(cell), path, clean(cell.text));
  return { ...(originals && { originals }), ...(copies && { copies }) };
};

/** Who hands in the documents of a table, as the line above it says: `นิติบุคคล กรณีมอบอำนาจ`. */
const whoOf = (desk: Desk, caption: Passage | undefined): { applicant?: string; case?: string } => {
  if (!caption || textOf(caption).length > LONGEST_CAPTION) return {};
  const applicant = Object.entries(APPLICANTS).find(([, label]) => textOf(caption).includes(label));
  const text = clean(textOf(caption));
  const only = /กรณี\s*(.+?)\s*\)?$/.exec(applicant ? text.replace(applicant[1], '').trim() : text)?.[1];
  const isEverybody = /^(?:ผู้ยื่น)?ทุก(?:ราย|คน|ประเภท)$|ผู้ยื่นทุกราย/.test(text);
  if (!applicant && !only && !isEverybody) return {};
  desk.review(caption, 'ผู้ยื่นเอกสาร ใช้จับคู่');
  return { ...(applicant && { applicant: applicant[0] }), ...(only && { case: desk.read(caption, 'documents.case', only) }) };
};
const LONGEST_CAPTION = 120;

const documents = (desk: Desk, section: Section<Field>): Record<string, unknown>[] => {
  const made: Record<string, unknown>[] = [];
  section.blocks.forEach((block, at) => {
    if (block.kind !== 'table') return;
    const records = recordsIn(
      block,
      vocabulary<'number' | 'name' | 'issuer' | 'originals' | 'copies' | 'counts' | 'unit' | 'remark'>('document-columns'),
    );
    if (!records) return;
    const above = section.blocks[at - 1];
    const who = whoOf(desk, above && 'text' in above ? whole(above) : undefined);
    for (const cell of records.headings) if (cell.text.trim()) desk.reviewPiece(cell, 'หัวคอลัมน์ที่ใช้จับคู่');
    for (const row of records.rows) {
      const path = `documents[${made.length}]`;
      if (!row.name) continue;
      if (row.number) desk.review(whole(row.number), 'ลำดับของเอกสาร ใช้จับคู่');
      if (row.unit) desk.review(whole(row.unit), 'หน่วยนับเอกสาร ใช้จับคู่');
      const [originals, copies] = [countIn(desk, row.originals, `${path}.originals`), countIn(desk, row.copies, `${path}.copies`)];
      const [issuer, remark] = [cellText(desk, row.issuer, `${path}.issuer`), cellText(desk, row.remark, `${path}.remark`)];
      made.push({
        name: cellText(desk, row.name, `${path}.name`),
        ...who,
        ...(issuer && !isDash(issuer) && { issuer }),
        ...(originals && { originals }),
        ...(copies && { copies }),
        ...countsIn(desk, row.counts, path),
        ...(remark && !isDash(remark) && { remark }),
      });
    }
  });
  return made;
};

const isDash = (text: string): boolean => /^[-–]$/.test(text);

/** Fees as stated; a text that is no figure stays as it is, for a wrong fee is worse than none. */
const fees = (desk: Desk, section: Section<Field>): Record<string, unknown>[] => {
  const fromTables = tablesIn(section).flatMap((table) => {
    const records = recordsIn(table, vocabulary<'number' | 'item' | 'baht' | 'remark'>('fee-columns'));
    if (!records?.rows.every(({ item, baht }) => item && baht && item !== baht)) return [];
    for (const cell of records.headings) if (cell.text.trim()) desk.reviewPiece(cell, 'หัวคอลัมน์ที่ใช้จับคู่');
    return records.rows.map((row, index) => {
      const path = `fees[${index}]`;
      if (row.number) desk.review(whole(row.number), 'ลำดับของค่าธรรมเนียม ใช้จับคู่');
      const remark = cellText(desk, row.remark, `${path}.remark`);
      const stated = whole(row.baht!);
      const fee = readFee(textOf(stated));
      if (fee) desk.read(stated, path, clean(textOf(stated)));
      return {
        item: cellText(desk, row.item, `${path}.item`),
        ...(fee ?? { rate: desk.take(stated, `${path}.rate`) }),
        ...(remark && !isDash(remark) && { remark }),
      };
    });
  });
  if (fromTables.length > 0) return fromTables;
  return itemsIn(section).flatMap((item, index) => {
    const [first] = item;
    const stated = first && item.length === 1 ? withoutMark(first) : undefined;
    const found = stated && feeWithin(toArabicDigits(textOf(stated)));
    if (!stated || !found) return [];
    const at = stated.start + found.start;
    desk.read({ ...stated, start: at }, `fees[${index}]`, clean(textOf({ ...stated, start: at })));
    return [{ item: desk.take({ ...stated, end: at }, `fees[${index}].item`).replace(/\s*[:：–-]$/, ''), ...found.fee }];
  });
};

/** The total that the paper prints, and the reason for it in the lines below. */
const totalTime = (desk: Desk): { totalTime?: unknown; totalTimeNote?: string } => {
  const { blocks } = desk.paper;
  const pieces = piecesOf(desk.paper);
  for (const piece of pieces) {
    if (!TOTAL.test(bare(piece.text)) || piece.text.length > 120) continue;
    const time = readDuration(clean(piece.text));
    if (!time) continue;
    desk.read(whole(piece), 'totalTime', clean(piece.text));
    const next = blocks[blocks.findIndex((block) => block === piece) + 1];
    const isNote = next?.kind === 'paragraph' && next !== blocks[0] && next.text.length < 400 && NOTE.test(next.text.trim());
    return { totalTime: time, ...(isNote && { totalTimeNote: desk.take(whole(next), 'totalTimeNote') }) };
  }
  return {};
};
/** How a line begins that says why a total is as it is. */
const NOTE = /^\(?(?:หมายเหตุ|ทั้งนี้|ตาม|นับ|ไม่รวม|(?:กฎหมาย|ระเบียบ|ข้อบัญญัติ|เทศบัญญัติ|พ\.ร\.บ\.|พระราชบัญญัติ).*กำหนด)/;

/** `สำนักงาน · ชั้น 1 · โทร. 053-211-234`: what of a channel a sign or a word tells. */
const channelOf = (desk: Desk, item: Item, path: string): Record<string, string> => {
  const [first, ...more] = item;
  const parts = [...(first ? split(withoutMark(first), /\s+·\s+/g) : []), ...more];
  const made: Record<string, string[]> = {};
  parts.forEach((part, at) => {
    const text = textOf(part);
    const field =
      at === 0
        ? 'name'
        : /^https?:\/\//.test(text)
          ? 'online'
          : /^(?:โทร|โทรศัพท์)/.test(text)
            ? 'telephone'
            : /น\.|นาฬิกา|วัน(?:จันทร์|ราชการ)/.test(text)
              ? 'hours'
              : /ช่อง|เคาน์เตอร์|โต๊ะ|งาน|กอง|ฝ่าย/.test(text)
                ? 'counter'
                : 'place';
    const word = field === 'telephone' ? (/^โทร(?:ศัพท์)?\.?\s*[:：]?\s*/.exec(text)?.[0].length ?? 0) : 0;
    if (word > 0) desk.review({ ...part, end: part.start + word }, 'ชื่อช่องที่ใช้จับคู่');
    (made[field] ??= []).push(desk.take({ ...part, start: part.start + word }, `${path}.${field}`));
  });
  return Object.fromEntries(
    Object.entries(made).map(([field, texts]) => [field, field === 'online' ? toArabicDigits(texts.join(' ')) : texts.join(' ')]),
  );
};

/** `ศูนย์ดำรงธรรม — 053-211-235`: where a complaint goes, and how it is reached. */
const complaintOf = (desk: Desk, item: Item, path: string): Record<string, string> => {
  const [first, ...more] = item;
  const [channel, ...contact] = [...(first ? split(withoutMark(first), /\s+[—·]\s+/g) : []), ...more];
  const reached = contact.map((part) => desk.take(part, `${path}.contact`)).join(' ');
  return { channel: channel ? desk.take(channel, `${path}.channel`) : '', ...(reached && { contact: reached }) };
};

const RECORDS: Partial<Record<Field, (desk: Desk, item: Item, path: string) => Record<string, string>>> = {
  channels: channelOf,
  complaints: complaintOf,
};
/** Sections that may say that there is nothing, and the field that says it. */
const NOTHING: Partial<Record<Field, string>> = { fees: 'noFees', documents: 'noDocuments' };

/** When a manual came into force: a day, a month or a year, as far as it says. */
const issuedIn = (desk: Desk): string | undefined => {
  for (const piece of piecesOf(desk.paper)) {
    const found = groups(whole(piece), /(?:ประกาศใช้|วันที่เผยแพร่|วันที่ประกาศ|เริ่มใช้)(?:เมื่อ)?(?:วันที่)?\s*[:：]?\s*(?<when>.+)$/ds)?.['when'];
    if (!found) continue;
    const [day] = daysIn(found);
    if (day) return desk.read(day.passage, 'issued', day.day);
    const month = readDay(`1 ${clean(textOf(found))}`);
    if (month && 'day' in month) return desk.read(found, 'issued', month.day.slice(0, 7));
    const [, year] = /^(?:พ\.?\s?ศ\.?|ปี)?\s*(2[45]\d\d)$/.exec(toArabicDigits(clean(textOf(found)))) ?? [];
    if (year) return desk.read(found, 'issued', String(Number(year) - 543));
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
  const total = totalTime(desk);
  const licenceTerm = takeBehind(desk, ['อายุใบอนุญาต', 'อายุของใบอนุญาต', 'ใบอนุญาตมีอายุ'], 'licenceTerm');
  const issued = issuedIn(desk);
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
      const record = RECORDS[field];
      if (record)
        add(
          field,
          items.map((item, index) => record(desk, item, `${field}[${index}]`)),
          heading,
        );
      else {
        const texts = items.map((item, index) => takeItem(desk, item, name ? `${field}[${index}].${name}` : `${field}[${index}]`));
        add(field, TEXTS.includes(field) ? texts : texts.map((text) => ({ [name!]: text })), heading);
      }
    }
    const nothing = NOTHING[field];
    const [none] = itemsIn(section);
    if (nothing && fields[field] === undefined && none?.length === 1 && isNone(none) && !isDash(clean(textOf(none[0]!)))) {
      fields[nothing] = desk.read(none[0]!, nothing, true);
      desk.review(heading, 'หัวข้อที่ใช้จับคู่');
    }
  }
  const department = departmentIn(desk);
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
      ...total,
      ...(licenceTerm && { licenceTerm }),
      ...(issued && { issued }),
    },
  };
};
