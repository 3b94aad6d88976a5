import type { Desk } from '../desk.ts';
import { textOf } from '../passage.ts';
import { itemsIn, sectionsOf, withoutMark } from '../sections.ts';
import { vocabulary } from '../words.ts';

/** The texts below headings that are known, by field. */
export const textsOfSections = <Field extends string>(desk: Desk, table: string): Partial<Record<Field, string[]>> => {
  const found: Partial<Record<Field, string[]>> = {};
  for (const section of sectionsOf(desk.paper.blocks, vocabulary<Field>(table))) {
    const { field, heading } = section;
    if (!desk.ledger.isFree(heading)) continue;
    const items = itemsIn(section).filter((item) => item.every((passage) => desk.ledger.isFree(passage) && textOf(passage).trim() !== ''));
    if (items.length === 0) continue;
    const from = found[field]?.length ?? 0;
    const texts = items.map((item, index) =>
      item.map((passage, at) => desk.take(at === 0 ? withoutMark(passage) : passage, `${field}[${from + index}]`)).join(' '),
    );
    found[field] = [...(found[field] ?? []), ...texts.filter(Boolean)];
    desk.review(heading, 'หัวข้อที่ใช้จับคู่');
  }
  return found;
};
