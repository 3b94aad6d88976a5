import { clean } from '../../clean.ts';
import type { Desk } from '../../desk.ts';
import type { Cell } from '../../paper.ts';
import { textOf, whole } from '../../passage.ts';
import { withoutMark, type Item } from '../../sections.ts';

/** Parts of a manual, as its schema has them. */
export type Field =
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

const NONE =
  /^(?:[-–]|ไม่มี|(?:ค่าธรรมเนียม\s*)?(?:ไม่(?:มี|เสีย|ต้องเสีย|เก็บ|เรียกเก็บ|คิด)(?:การ)?(?:เรียก)?(?:เก็บ)?(?:ค่าธรรมเนียม|ค่าใช้จ่าย)(?:ใด\s?ๆ|ใน(?:การ)?[ก-๎]+)?|ยกเว้นค่าธรรมเนียม)|ไม่(?:ต้อง)?ใช้เอกสาร|ไม่มีเอกสาร(?:ที่ต้องใช้)?|ฟรี)(?:\s*\(ฟรี\))?\.?$/;
export const takeItem = (desk: Desk, item: Item, field: string): string =>
  item.map((passage, index) => desk.take(index === 0 ? withoutMark(passage) : passage, field)).join(' ');

export const isNone = (item: Item): boolean =>
  NONE.test(clean(item.map((passage, index) => textOf(index === 0 ? withoutMark(passage) : passage)).join(' ')));

/** A cell of a record as text, where there is one. */
export const cellText = (desk: Desk, cell: Cell | undefined, field: string): string | undefined =>
  cell ? desk.take(whole(cell), field) : undefined;

export const isDash = (text: string): boolean => /^[-–]$/.test(text);
