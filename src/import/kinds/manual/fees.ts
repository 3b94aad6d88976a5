import { toArabicDigits } from '../../../thai/digits.ts';
import { clean } from '../../clean.ts';
import type { Desk } from '../../desk.ts';
import { groups, textOf, whole, type Passage } from '../../passage.ts';
import { recordsIn } from '../../records.ts';
import { itemsIn, tablesIn, withoutMark, type Section } from '../../sections.ts';
import { feeWithin, readFee } from '../../values/fee.ts';
import { vocabulary } from '../../words.ts';
import { cellText, isDash, type Field } from './fields.ts';

const CHARGED = /^\s*(?<label>ค่าธรรมเนียม)\s*[:：]?\s*(?<stated>(?:ไม่เกิน|ฉบับละ|ร้อยละ|เริ่มต้น)?\s*[\d๐-๙].*)$/d;
const REMARK = /^\s*(?<label>หมายเหตุ)\s*[:：]?\s*(?<remark>.+)$/d;

/** The form of the OPDC (ก.พ.ร.): an item, its fee in the line below, and a remark where there is one. */
const feesInPairs = (desk: Desk, { blocks }: Section<Field>): Record<string, unknown>[] => {
  const made: Record<string, unknown>[] = [];
  let item: Passage | undefined;
  for (const block of blocks) {
    if (!('text' in block)) continue;
    const charged = groups(whole(block), CHARGED);
    const remark = groups(whole(block), REMARK);
    const path = `fees[${charged ? made.length : made.length - 1}]`;
    if (charged && item) {
      const stated = charged['stated']!;
      // What the item says of its fee says more than the figure below: ฉบับละไม่เกิน ๒,๐๐๐ บาทต่อปี.
      const inItem = feeWithin(toArabicDigits(textOf(item)));
      const fee = inItem?.fee ?? readFee(textOf(stated));
      const name = inItem ? { ...item, end: item.start + inItem.start } : item;
      if (inItem) desk.read({ ...item, start: name.end }, path, clean(textOf({ ...item, start: name.end })));
      desk.review(charged['label']!, 'ชื่อช่องที่ใช้จับคู่');
      made.push({
        item: desk.take(name, `${path}.item`).replace(/\s*[:：–-]$/, ''),
        ...(fee ? (desk.read(stated, path, clean(textOf(stated))), fee) : { rate: desk.take(stated, `${path}.rate`) }),
      });
      item = undefined;
    } else if (remark && made.length > 0 && item === undefined) {
      desk.review(remark['label']!, 'ชื่อช่องที่ใช้จับคู่');
      made.at(-1)!['remark'] = desk.take(remark['remark']!, `${path}.remark`);
    } else item = withoutMark(whole(block));
  }
  return made;
};

/** Fees as stated; a text that is no figure stays as it is, for a wrong fee is worse than none. */
export const fees = (desk: Desk, section: Section<Field>): Record<string, unknown>[] => {
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
  const inPairs = feesInPairs(desk, section);
  if (inPairs.length > 0) return inPairs;
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
