import { toArabicDigits } from '../thai/digits.ts';
import type { Block, Piece, Table } from './paper.ts';
import { textOf, trim, whole, type Passage } from './passage.ts';
import type { Vocabulary } from './words.ts';

/** A part of a paper below a heading that is known. */
export interface Section<Field extends string> {
  field: Field;
  heading: Passage;
  blocks: Block[];
}

const LONGEST_HEADING = 100;
const MARK = /^\s*(?:\(?[\d๐-๙]{1,2}(?:\.[\d๐-๙]{1,2})*\s*[.)]+(?![\d๐-๙])|\(?[\d๐-๙]{1,2}(?:\.[\d๐-๙]{1,2})*(?=\s)|[-–•·▪●○■])\s*/;
/** Items of section 2 may be 2.1, 2.2 and so on: the last part counts them. */
const NUMBER = /^\(?(?:[\d๐-๙]{1,2}\.)*([\d๐-๙]{1,2})(?:\s*[.)]*\s+|[.)]+(?![\d๐-๙]))/;

/** How an item is marked: `1.`, `1)`, `1).` or the sign before it; items of one list are marked alike. */
const styleOf = (text: string): string | undefined => {
  const [mark] = MARK.exec(text) ?? [];
  return mark?.trim().replace(/[\d๐-๙]+(\.[\d๐-๙]+)*\s*/, (_, more) => (more ? '1.1' : '1'));
};

/** The number that a text begins with, where it is an item of a list or a numbered heading. */
export const numberOf = (text: string): number | undefined => {
  const found = NUMBER.exec(text);
  return found ? Number(toArabicDigits(found[1]!)) : undefined;
};

interface Named<Field extends string> {
  field: Field | undefined;
  isHeading: boolean;
  /** Whether it is the name of the field and nothing more. */
  isExact: boolean;
}

const headingOf = <Field extends string>(block: Block, vocabulary: Vocabulary<Field>): Named<Field> => {
  if (block.kind !== 'heading' && block.kind !== 'paragraph') return { field: undefined, isHeading: false, isExact: false };
  const { text } = block;
  // `ค่าธรรมเนียม: ไม่มี` has its value on the same line.
  const [name = ''] = text.split(/[:：]/);
  const field = text.length > LONGEST_HEADING ? vocabulary.exactly(name) : (vocabulary.exactly(text) ?? vocabulary.exactly(name));
  if (field) return { field, isHeading: true, isExact: true };
  const isNumbered = numberOf(text) !== undefined && text.length <= LONGEST_HEADING;
  const like = block.kind === 'heading' || isNumbered ? vocabulary.fieldOf(text) : undefined;
  return { field: like, isHeading: block.kind === 'heading' || like !== undefined, isExact: false };
};

/** What a letter ends with; what stands below is of whoever signs it. */
const CLOSING =
  /^\s*(?:จึง(?:เรียน|เสนอ|ขอเรียน|ขอเสนอ|ขอรายงาน)|ขอแสดงความนับถือ|\(?\s*ลงชื่อ|ความเห็น(?:ของ)?(?:ผู้บังคับบัญชา|ผู้อำนวยการ|หัวหน้า|ปลัด|รองปลัด|นายก)|\(\s*(?:นาย(?!ก)|นาง|น\.ส\.|ว่าที่|[.…]{5,})[^)]*\)\s*$)/;

/** The parts of a paper whose headings are known, in their order. What stands before the first, or below other headings, is in none. */
export const sectionsOf = <Field extends string>(blocks: readonly Block[], vocabulary: Vocabulary<Field>): Section<Field>[] => {
  const sections: Section<Field>[] = [];
  let current: Section<Field> | undefined;
  let number: number | undefined;
  let style: string | undefined;
  for (const block of blocks) {
    // A text box stands beside the text, wherever it is fastened.
    if (block.kind === 'paragraph' && block.isBoxed) continue;
    if (block.kind === 'paragraph' && CLOSING.test(block.text)) {
      current = number = undefined;
      continue;
    }
    const found = headingOf(block, vocabulary);
    // `๒. นโยบายของผู้บริหารชัดเจน` in a list is its next item, and no heading.
    const isItem = current !== undefined && block.kind === 'paragraph' && !found.isExact && continues(block, current.blocks);
    const { field: named, isHeading } = isItem ? { field: undefined, isHeading: false } : found;
    const field = named ?? (current && opensAgain(block, current, vocabulary) ? current.field : undefined);
    const text = 'text' in block ? block.text : '';
    if (field && 'text' in block) {
      // A second heading of the same words right below the first only opens its text.
      if (current?.field === field && current.blocks.length === 0) {
        current.blocks.push(block);
        continue;
      }
      const colon = text.search(/[:：]/);
      const hasValue = colon >= 0 && text.slice(colon + 1).trim() !== '';
      const heading = hasValue ? { piece: block, start: 0, end: colon } : whole(block);
      current = { field, heading, blocks: [] };
      number = numberOf(text);
      style = styleOf(text);
      sections.push(current);
      if (hasValue) current.blocks.push(block);
    } else if (
      isHeading ||
      (number !== undefined && numberOf(text) === number + 1 && styleOf(text) === style && endsList(current!.blocks, number + 1, style))
    )
      current = number = undefined;
    else current?.blocks.push(block);
  }
  return sections;
};

/** Whether a text is numbered as the next item of a list above it, or as the first right below a heading. */
const continues = ({ text }: Piece, blocks: readonly Block[]): boolean => {
  const number = numberOf(text);
  if (number === undefined) return false;
  const last = blocks.findLast((block) => 'text' in block && styleOf(block.text) === styleOf(text));
  return last && 'text' in last ? numberOf(last.text) === number - 1 : number === 1 && blocks.length === 0;
};

/** Whether a line begins as the heading above does: `นโยบายของเทศบาล มีดังนี้` below `๘. นโยบาย` opens the list that is meant. */
const opensAgain = <Field extends string>(block: Block, { field, blocks }: Section<Field>, vocabulary: Vocabulary<Field>): boolean =>
  block.kind === 'paragraph' &&
  block.marker === undefined &&
  blocks.length > 0 &&
  block.text.length <= LONGEST_HEADING &&
  styleOf(block.text) === undefined &&
  // `ค่าธรรมเนียม ๒,๐๐๐ บาท` states a value.
  !/[\d๐-๙]\s*(?:บาท|%)/.test(block.text) &&
  vocabulary.fieldOf(block.text) === field;

/** Whether a number is that of the next heading, and not of the next item of the list above it. */
const endsList = (blocks: readonly Block[], next: number, style: string | undefined): boolean => {
  const last = blocks
    .map((block) => ('text' in block && styleOf(block.text) === style ? numberOf(block.text) : undefined))
    .findLast((number) => number !== undefined);
  return last === undefined || last + 1 !== next;
};

/** The text of a block of a section, without its heading on the same line. */
const bodyOf = (block: Block, heading: Passage): Passage | undefined => {
  if (!('text' in block)) return undefined;
  return heading.piece === block ? trim({ piece: block, start: heading.end + 1, end: block.text.length }) : whole(block);
};

/** An item of a list in a section: it may go on over several pieces. */
export type Item = Passage[];

/** Lines of a text file break where a line was full; paragraphs of Word do not. */
const lineNumber = ({ place }: Piece): number | undefined => {
  const [, number] = /บรรทัดที่ (\d+)$/.exec(place) ?? [];
  return number === undefined ? undefined : Number(number);
};
/** Whether a line stands right below another; an empty line between them ends what was said. */
const isBelow = (line: Piece, above: Piece): boolean => lineNumber(line) !== undefined && lineNumber(line) === (lineNumber(above) ?? 0) + 1;

/** The items of a section: paragraphs marked as most of them are, or all of its paragraphs where none is marked. */
export const itemsIn = <Field extends string>({ blocks, heading }: Section<Field>): Item[] => {
  const parts = blocks.flatMap((block) => {
    const passage = bodyOf(block, heading);
    if (!passage || !textOf(passage).trim()) return [];
    const marker = block.kind === 'paragraph' ? block.marker : undefined;
    return [
      {
        passage,
        style: marker ? marker.replace(/\d+/, '1') : styleOf(textOf(passage)),
        number: marker ? undefined : numberOf(textOf(passage)),
      },
    ];
  });
  const [list] = [...Map.groupBy(parts, ({ style }) => style)]
    .filter(([style]) => style !== undefined)
    .sort((a, b) => b[1].length - a[1].length);
  if (!list) return parts.map(({ passage }) => [passage]);
  const items: Item[] = [];
  let expected: number | undefined;
  for (const { passage, style, number } of parts)
    if (style === list[0]) {
      // A list that begins anew is another one.
      if (expected !== undefined && number !== undefined && number !== expected) break;
      items.push([passage]);
      expected = number === undefined ? undefined : number + 1;
    } else if (items.length > 0) {
      if (style !== undefined || !isBelow(passage.piece, items.at(-1)!.at(-1)!.piece)) break;
      items.at(-1)!.push(passage);
    }
  return items;
};

export const tablesIn = <Field extends string>({ blocks }: Section<Field>): Table[] => blocks.filter((block) => block.kind === 'table');

/** An item without its number or mark. */
export const withoutMark = (passage: Passage): Passage => {
  const length = MARK.exec(textOf(passage))?.[0].length ?? 0;
  return { ...passage, start: passage.start + length };
};
