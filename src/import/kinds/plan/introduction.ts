import { fold } from '../../../thai/fold.ts';
import type { BodyParts } from '../../body.ts';
import { bare, clean } from '../../clean.ts';
import type { Desk } from '../../desk.ts';
import { countLetters } from '../../letters.ts';
import type { Block, Piece } from '../../paper.ts';
import { textOf, whole, type Passage } from '../../passage.ts';
import { numberOf, sectionsOf, withoutMark } from '../../sections.ts';
import { vocabulary } from '../../words.ts';
import type { FoundTable } from './find.ts';
import { isPage, type SectionField } from './lists.ts';

/** Longest summary that an entry takes. */
const LONGEST_SUMMARY = 600;
/** What is shorter names an office, a year or a place. */
const SHORTEST_SENTENCE = 40;

/** What is longer says more than what a table is of. */
const LONGEST_LABEL = 120;

/** A page's number. */
const PAGE_MARK = /^\s*[-–]\s*[\d๐-๙]{1,3}\s*[-–]\s*$/;
const CONTENTS = /^(?:สารบัญ|หน้า$)/;

const words = () => vocabulary<SectionField>('plan-sections');

const isLabel = (text: string): boolean => vocabulary('plan-labels').exactly(text.split(/[:：]/)[0]!) !== undefined;

/** What is no longer said right under the name of a plan: a part of its own, a label, a number, the end of a page. */
const endsFirstText = (text: string): boolean =>
  words().exactly(text) !== undefined || isLabel(text) || numberOf(text) !== undefined || PAGE_MARK.test(text) || CONTENTS.test(bare(text));

/** Words of a line that only says whose plan it is and of which year. */
const OF_COVER = /^(?:\(|เทศบาล|องค์การ|อบต|อบจ|สำนัก|ตำบล|อำเภอ|จังหวัด|ประจำ|ปี|พ\.?\s?ศ|[\d๐-๙])/;
const isCover = (text: string): boolean => text.length < LONGEST_LABEL && text.split(' ').every((word) => OF_COVER.test(word));

const isSentence = (desk: Desk, passage: Passage): boolean => {
  const { length } = clean(textOf(passage));
  return length > SHORTEST_SENTENCE && !isCover(clean(textOf(passage))) && !isPage(textOf(passage)) && desk.ledger.isFree(passage);
};

/** The paragraphs right under the name of the plan, before the first heading, table or section. */
const belowName = ({ paper, town }: Desk, isName: (text: string) => boolean): Piece[] => {
  const { blocks } = paper;
  const name = blocks.findIndex((block) => block.kind !== 'table' && 'text' in block && isName(block.text));
  if (name < 0) return [];
  const below = blocks.slice(name + 1);
  const end = below.findIndex((block) => block.kind !== 'paragraph' || endsFirstText(block.text));
  return below
    .slice(0, Math.max(0, end))
    .flatMap((block) =>
      block.kind === 'paragraph' && countLetters(block.text) > 0 && fold(clean(block.text)) !== fold(town.name) ? [block] : [],
    );
};

/** The paragraph under the name of the plan, where there is one alone: more than one is an introduction. */
export const summaryOf = (desk: Desk, isName: (text: string) => boolean): string | undefined => {
  const [only, second] = belowName(desk, isName);
  if (!only || second) return undefined;
  return isSentence(desk, whole(only)) && clean(only.text).length <= LONGEST_SUMMARY ? desk.take(whole(only), 'summary') : undefined;
};

/** Whether a table is one of the plan itself. */
const isOfPlan = (block: Block, tables: readonly FoundTable[]): boolean =>
  block.kind === 'table' &&
  tables.some(
    ({ headings, rows }) =>
      block.cells.some((cell) => headings.includes(cell)) ||
      rows.some(({ cells }) => cells.flat().some((cell) => block.cells.includes(cell))),
  );

/** Whether a numbered line begins another part of a paper without styles: the first of its list is followed by a second. */
const opensPart = (blocks: readonly Block[], at: number): boolean => {
  const numberAt = (place: number): number | undefined => {
    const block = blocks[place];
    return block?.kind === 'paragraph' ? numberOf(block.text) : undefined;
  };
  const block = blocks[at]!;
  const next = blocks.slice(at + 1).findIndex((other) => 'text' in other && other.text.trim() !== '' && !PAGE_MARK.test(other.text));
  return numberAt(at) === 1 && 'text' in block && block.text.length <= LONGEST_LABEL && (next < 0 || numberAt(at + 1 + next) !== 2);
};

interface Ends {
  isStart: (block: Block) => boolean;
  isTable: (block: Block) => boolean;
}

/** Blocks from a heading to the next one that is no part of it, or to what leads to a table of the plan. */
const rangeFrom = (blocks: readonly Block[], at: number, sectionEnd: number, { isStart, isTable }: Ends): Block[] => {
  const heading = blocks[at]!;
  const level = heading.kind === 'heading' ? heading.level : undefined;
  // Headings below one that has a style divide it; what looks like the next heading of a paper without styles ends it.
  const isBelow = (block: Block | undefined): boolean => block?.kind === 'heading' && level !== undefined && block.level > level;
  let last = sectionEnd;
  if (isBelow(blocks[last]))
    while (last < blocks.length && !isStart(blocks[last]!) && (blocks[last]!.kind !== 'heading' || isBelow(blocks[last]))) last++;
  const isNumbered = 'text' in heading && numberOf(heading.text) !== undefined;
  const end = blocks.findIndex(
    (block, place) =>
      place > at &&
      (place === last ||
        isTable(block) ||
        ('text' in block && CONTENTS.test(bare(block.text))) ||
        (level === undefined && !isNumbered && opensPart(blocks, place))),
  );
  const range = blocks.slice(at, end < 0 ? blocks.length : end);
  if (end < 0 || !isTable(blocks[end]!)) return range;
  const title = range.findLastIndex((block, place) => place > 0 && block.kind === 'heading');
  const isTitle = title > 0 && !range.slice(title + 1).some((block) => 'text' in block && clean(block.text).length > LONGEST_LABEL);
  return isTitle ? range.slice(0, title) : range;
};

/** Blocks of a plan that are prose: below headings that are known for it, or under its name. */
export const proseOf = (desk: Desk, tables: readonly FoundTable[], isName: (text: string) => boolean): BodyParts => {
  const { blocks } = desk.paper;
  const sections = sectionsOf(blocks, words());
  const starts = new Map<Block, (typeof sections)[number]>(sections.map((section) => [section.heading.piece as Block, section]));
  const prose = new Set<Block>(belowName(desk, isName).filter((piece) => isSentence(desk, whole(piece))) as Block[]);
  const headings = new Set<Block>();
  blocks.forEach((block, at) => {
    const section = starts.get(block);
    if (section?.field !== 'introduction' || isPage(textOf(section.heading))) return;
    const isOneLine = section.blocks[0] === block;
    const range = rangeFrom(blocks, at, at + section.blocks.length + (isOneLine ? 0 : 1), {
      isStart: (other) => starts.has(other),
      isTable: (other) => isOfPlan(other, tables),
    }).filter((other) => !('text' in other && isPage(other.text)));
    if (!range.slice(isOneLine ? 0 : 1).some((other) => 'text' in other && other.text.trim() !== '')) return;
    for (const other of range) {
      prose.add(other);
      if (!isOneLine && 'text' in other && words().exactly(other.text) === 'introduction') headings.add(other);
    }
  });
  return { blocks: blocks.filter((block) => prose.has(block)), headings };
};

/** The heading over an introduction, as the Word form of a plan has it. */
const INTRODUCTION = 'บทนำ';

/** What a plan says in prose of why and how it was made, where no field has it. It makes the body. */
export const introductionOf = (desk: Desk, { blocks, headings }: BodyParts): BodyParts | undefined => {
  const isFree = (block: Block): boolean => 'text' in block && countLetters(block.text) > 0 && desk.ledger.isFree(whole(block));
  if (!blocks.some((block) => isFree(block) && !headings.has(block))) return undefined;
  for (const block of blocks) {
    if (!('text' in block)) continue;
    const passage = whole(block);
    const { start } = withoutMark(passage);
    if (PAGE_MARK.test(block.text)) desk.settle(passage, 'เลขหน้า');
    // The heading over all of it says no more than that it is one.
    else if (headings.has(block) && bare(block.text) === INTRODUCTION) desk.settle(passage, 'หัวข้อที่ใช้จับคู่');
    else if (headings.has(block) && start > 0) desk.settle({ ...passage, end: start }, 'เลขข้อ ใช้จับคู่');
  }
  return { blocks, headings };
};
