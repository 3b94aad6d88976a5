import { split, trim, type Passage, textOf } from '../passage.ts';

/** A mark before an item. A dash between numbers or words is none: a letter follows it, and white space or nothing is before. */
const BULLET = /(?:^|\n|\s)[ \t]*(?:[-–•·▪●○◦✓\uf0b7\uf0a7\uf0fc*][ \t]*(?=[^\s\d๐-๙-])|[-–•·▪●][ \t]*(?=[\d๐-๙]+[.)]))/gu;
/** A mark at the beginning of a line. */
const LINE_BULLET = new RegExp(BULLET.source.replace(String.raw`(?:^|\n|\s)`, String.raw`(?:^|\n)`), 'gu');
/** A dash with months on both sides (`ม.ค. – มี.ค.`), or a long one within a line, joins what it stands between. */
const JOINS = /[ก-๎]\.[ \t]*[-–][ \t]*[ก-๎]+\.|[^\s][ \t]+–[ \t]/u;
/** A number before an item at the beginning of a line. */
const NUMBERED = /(?:^|\n)[ \t]*\(?[\d๐-๙]{1,2}(?:\.[\d๐-๙]{1,2})*[.)]+[ \t]*(?=\D)/g;

/** What stands before the first item, and the items. */
export interface Listed {
  lead: Passage | undefined;
  items: Passage[];
}

/** A text with items in it. Marks of bullets are no letters; numbers of items are given to `number`. */
export const listed = (passage: Passage): Listed => {
  const text = textOf(passage);
  // Where lines begin with marks, a mark within a line is a dash of its writer.
  const isByLines = [...text.matchAll(LINE_BULLET)].length > 1 || JOINS.test(text);
  const separator = [isByLines ? LINE_BULLET : BULLET, NUMBERED].find((pattern) => text.search(pattern) >= 0);
  if (!separator) return { lead: trim(passage), items: [] };
  const first = text.search(separator);
  const parts = split(passage, separator);
  const hasLead = text.slice(0, first).trim() !== '';
  return { lead: hasLead ? parts[0] : undefined, items: hasLead ? parts.slice(1) : parts };
};

/** The items of a text, the lead being the first of them; a text without marks is one item. */
export const itemsOf = (passage: Passage): Passage[] => {
  const { lead, items } = listed(passage);
  return [...(lead && textOf(lead).trim() ? [lead] : []), ...items];
};
