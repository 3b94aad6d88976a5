import { clean } from '../clean.ts';
import type { Desk } from '../desk.ts';
import { gridOf, type Block, type Cell } from '../paper.ts';
import { groups, textOf, trim, whole, type Passage } from '../passage.ts';
import { sectionsOf } from '../sections.ts';
import { sessionDaysIn } from '../values/day.ts';
import { vocabulary } from '../words.ts';

/** A day of a session, and where it was held where the paper says it beside the day. */
interface SessionDay {
  date: string;
  place?: string;
}

/** Days of other things: of the paper itself, of an order, of what is to come. */
const OTHER = /ลงวันที่|จัดทำ|รายงาน(?:เมื่อ|วันที่)|บันทึก(?:เมื่อ|วันที่)|พิมพ์เมื่อ|คำสั่ง|หนังสือ|ประกาศ|ภายใน|ครั้งต่อไป|ครั้งหน้า/;
const PLACE = /(?:^|\s)(?:ณ|สถานที่\s*[:：]?)\s*(?<place>[^\s\d๐-๙][^\n]*?)(?=\s+(?:ครั้งที่|วันที่|เวลา)|\s*$)/d;
const DASH = /^[-–]$/;

const filled = (cells: readonly (Cell | undefined)[]): Cell[] =>
  [...new Set(cells)].filter((cell): cell is Cell => cell !== undefined && cell.text.trim() !== '');

/** A line that may name a day, and the cell of its place where it is a row. */
interface Line {
  passage: Passage;
  place?: Passage | undefined;
}

const linesOf = (block: Block): Line[] => {
  if (block.kind === 'picture') return [];
  if (block.kind !== 'table') return [{ passage: whole(block) }];
  const grid = gridOf(block);
  const column = grid[0]?.findIndex((cell) => cell?.text.trim().startsWith('สถานที่')) ?? -1;
  return grid.flatMap((row, at) => {
    const place = at > 0 && column >= 0 ? row[column] : undefined;
    return filled(row).map((cell) => ({ passage: whole(cell), ...(place && place !== cell && { place: whole(place) }) }));
  });
};

/**
 * The days on which a session was held, in their order: those above its first section, where a day of something else may stand
 * only with words that say so. Where no line there names one, it is the first day of the paper.
 */
export const sessionDays = (desk: Desk, table: string): SessionDay[] => {
  const { blocks } = desk.paper;
  const [first] = sectionsOf(blocks, vocabulary(table));
  const end = first ? blocks.findIndex((block) => block === first.heading.piece) : blocks.length;
  const found = (among: readonly Block[]) =>
    among
      .flatMap(linesOf)
      .filter(({ passage }) => !OTHER.test(textOf(passage)))
      .map((line) => ({ ...line, named: sessionDaysIn(line.passage) }))
      .filter(({ named }) => named !== undefined);
  const above = found(blocks.slice(0, end));
  const lines = above.length > 0 ? above : found(blocks).slice(0, 1);
  const days: SessionDay[] = [];
  for (const { passage, place, named } of lines) {
    // Days of a session follow each other; what goes back says something else.
    const own = named!.days.filter((day) => days.every(({ date }) => date < day));
    if (own.length === 0) continue;
    const field = days.length === 0 ? 'date' : `moreDays[${days.length - 1}].date`;
    desk.read(named!.passage, field, own.join(' '));
    const inLine = place ? undefined : groups(trim({ ...passage, start: named!.passage.end }), PLACE)?.['place'];
    const at = [place, inLine].find((item) => item && !DASH.test(textOf(item).trim()) && desk.ledger.isFree(item));
    const isSame = at !== undefined && days[0]?.place === clean(textOf(at));
    if (isSame) desk.review(at, 'สถานที่เดิม ใช้จับคู่');
    const name = isSame || !at ? undefined : desk.take(at, days.length === 0 ? 'place' : `moreDays[${days.length - 1}].place`);
    own.forEach((date, index) => days.push({ date, ...(index === 0 && name && { place: name }) }));
  }
  return days;
};
