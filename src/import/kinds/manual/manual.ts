import { clean } from '../../clean.ts';
import type { Desk, Draft } from '../../desk.ts';
import { takeBehind } from '../../labelled-lines.ts';
import { piecesOf } from '../../paper.ts';
import { textOf, type Passage } from '../../passage.ts';
import { itemsIn, sectionsOf, tablesIn, type Item } from '../../sections.ts';
import { vocabulary } from '../../words.ts';
import { departmentIn } from '../department.ts';
import { channelOf, channelsIn, complaintOf } from './channels.ts';
import { documents } from './documents.ts';
import { issuedIn, titleOf, totalTime } from './facts.ts';
import { fees } from './fees.ts';
import { isDash, isNone, takeItem, type Field } from './fields.ts';
import { steps } from './steps.ts';

/** Sections that are lists of texts, and those whose items have a name of their own. */
const TEXTS: readonly Field[] = ['criteria', 'methods', 'conditions', 'legalBasis', 'controlPoints', 'records'];
const NAMED: Partial<Record<Field, string>> = { channels: 'name', complaints: 'channel', forms: 'title', documents: 'name', flow: 'title' };

const RECORDS: Partial<Record<Field, (desk: Desk, item: Item, path: string) => Record<string, string>>> = {
  channels: channelOf,
  complaints: complaintOf,
};
/** Sections that may say that there is nothing, and the field that says it. */
const NOTHING: Partial<Record<Field, string>> = { fees: 'noFees', documents: 'noDocuments' };

/** What a manual for the public must say, and how it says that there is none. */
const REQUIRED = {
  channels: 'ช่องทางการให้บริการ',
  steps: 'ขั้นตอนและระยะเวลา',
  documents: 'รายการเอกสาร',
  fees: 'ค่าธรรมเนียม',
  complaints: 'ช่องทางการร้องเรียน',
  legalBasis: 'กฎหมายที่เกี่ยวข้อง',
} as const;

/** Asks for what the check will ask for, with what a clerk writes where there is none. */
const askForMissing = (desk: Desk, fields: Record<string, unknown>, isStaff: boolean): void => {
  if (fields['issued'] === undefined) desk.ask('ไม่พบวันที่ประกาศใช้ ให้เพิ่ม issued เป็นวัน เดือน หรือปี เช่น issued: 2022-01-12');
  for (const [field, label] of Object.entries(isStaff ? {} : REQUIRED)) {
    const none = NOTHING[field as Field];
    if (fields[field] === undefined && (none === undefined || fields[none] === undefined))
      desk.ask(`ไม่พบ${label} ให้เพิ่ม ${field}${none ? ` ถ้าไม่มีให้เขียน ${none}: true` : ''}`);
  }
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
    desk.settle(heading, 'หัวข้อที่ใช้จับคู่');
  };
  for (const section of sectionsOf(desk.paper.blocks, vocabulary<Field>('manual-sections'))) {
    const { field, heading } = section;
    if (!desk.ledger.isFree(heading)) continue;
    if (field === 'steps') add(field, steps(desk, section), heading);
    else if (field === 'fees') add(field, fees(desk, section), heading);
    else if (field === 'documents' && tablesIn(section).length > 0) add(field, documents(desk, section), heading);
    else {
      if (field === 'channels') add(field, channelsIn(desk, tablesIn(section)), heading);
      // A line that says when the manual came into force is no item of the list above it.
      const items = itemsIn(section).filter((item) => !isNone(item) && item.every((passage) => desk.ledger.isFree(passage)));
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
      desk.settle(heading, 'หัวข้อที่ใช้จับคู่');
    }
  }
  const department = departmentIn(desk);
  askForMissing(desk, { ...fields, issued }, isStaff);
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
