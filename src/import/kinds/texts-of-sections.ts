import type { Desk } from '../desk.ts';
import { textOf, type Passage } from '../passage.ts';
import { itemsIn, sectionsOf, withoutMark } from '../sections.ts';
import { vocabulary } from '../words.ts';

/** The items below headings that are known, by field: each in parts, without its mark. */
export const itemsOfSections = <Field extends string>(desk: Desk, table: string): Partial<Record<Field, Passage[][]>> => {
  const found: Partial<Record<Field, Passage[][]>> = {};
  for (const section of sectionsOf(desk.paper.blocks, vocabulary<Field>(table))) {
    const { field, heading } = section;
    if (!desk.ledger.isFree(heading)) continue;
    const items = itemsIn(section).filter((item) => item.every((passage) => desk.ledger.isFree(passage) && textOf(passage).trim() !== ''));
    if (items.length === 0) continue;
    found[field] = [
      ...(found[field] ?? []),
      ...items.map((item) => item.map((passage, at) => (at === 0 ? withoutMark(passage) : passage))),
    ];
    desk.settle(heading, 'หัวข้อที่ใช้จับคู่');
  }
  return found;
};

/** Items as the texts of a field. */
export const takeItems = (desk: Desk, items: readonly Passage[][] | undefined, field: string): string[] =>
  (items ?? [])
    .map((item, index) => item.map((passage) => desk.take(passage, `${field}[${index}]`)).join(' '))
    .filter((text) => text !== '');

/** The fields that have texts, for an entry. */
export const textFields = <Field extends string>(
  desk: Desk,
  items: Partial<Record<Field, Passage[][]>>,
  fields: readonly Field[],
): Partial<Record<Field, string[]>> =>
  Object.fromEntries(
    fields.flatMap((field) => {
      const texts = takeItems(desk, items[field], field);
      return texts.length > 0 ? [[field, texts]] : [];
    }),
  ) as Partial<Record<Field, string[]>>;
