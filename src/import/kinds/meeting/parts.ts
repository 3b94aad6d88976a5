import { bare } from '../../clean.ts';
import type { Desk } from '../../desk.ts';
import { gridOf, type Block } from '../../paper.ts';
import { textOf, whole, type Passage } from '../../passage.ts';

/** A line of minutes: a paragraph, or the cells of a row. */
export type Line = Passage[];

const linesOf = (blocks: readonly Block[]): Line[] =>
  blocks.flatMap((block): Line[] => {
    if (block.kind === 'picture') return [];
    if (block.kind !== 'table') return [[whole(block)]];
    return gridOf(block)
      .map((row) => [...new Set(row)].flatMap((cell) => (cell?.text.trim() ? [whole(cell)] : [])))
      .filter((row) => row.length > 0);
  });

const PRESENT = /^(?:ราย(?:ชื่อ|นาม))?ผู้(?:เข้า)?(?:ร่วม)?(?:มา)?ประชุม$/;
const OTHERS = /^(?:ราย(?:ชื่อ|นาม))?ผู้(?:เข้า)ร่วมประชุม$/;
const ABSENT = /^(?:ราย(?:ชื่อ|นาม))?(?:กรรมการ)?ผู้ไม่(?:ได้)?(?:มา|เข้า)(?:ร่วม)?ประชุม/;
const BEGIN = /^เริ่มประชุม|^เปิดประชุม/;
const OUTCOMES = /^(?:สิ่งที่ต้องทำต่อ|สรุปงานที่มอบหมาย|งานที่มอบหมาย|เรื่องที่ต้องดำเนินการต่อ)$/;
export const END = /^(?:เลิก|ปิด)(?:การ)?ประชุม/;
export const AGENDA = /^(?:ระเบียบ)?วาระ(?:การประชุม)?ที่\s*(?<number>[\d๐-๙]{1,2})\s*(?<title>.*)$/ds;

type Part = 'head' | 'present' | 'others' | 'absent' | 'body' | 'outcomes' | 'end';

/** Which part of the minutes each line is in. */
export const partsOf = (desk: Desk): Record<Part, Line[]> => {
  const parts: Record<Part, Line[]> = { head: [], present: [], others: [], absent: [], body: [], outcomes: [], end: [] };
  let part: Part = 'head';
  for (const line of linesOf(desk.paper.blocks)) {
    const [first] = line;
    const text = bare(textOf(first!));
    const before: Part = part;
    if (part === 'head' && PRESENT.test(text)) part = 'present';
    else if (['head', 'present', 'others'].includes(part) && ABSENT.test(text)) part = 'absent';
    else if (['present', 'absent'].includes(part) && OTHERS.test(text)) part = 'others';
    else if (part !== 'end' && BEGIN.test(text)) {
      part = 'body';
      parts.head.push(line);
      continue;
    } else if (part !== 'end' && AGENDA.test(textOf(first!).trim())) part = 'body';
    else if (part === 'body' && (END.test(text) || OUTCOMES.test(text))) part = END.test(text) ? 'end' : 'outcomes';
    else if (part === 'outcomes' && END.test(text)) part = 'end';
    if (part !== before && ['present', 'others', 'absent', 'outcomes'].includes(part)) {
      desk.review(first!, 'หัวข้อที่ใช้จับคู่');
      continue;
    }
    // Nobody is absent.
    if (['others', 'absent'].includes(part) && /^-*ไม่มี-*$/.test(text)) {
      desk.review(first!, 'ไม่มีผู้ใด ใช้จับคู่');
      continue;
    }
    parts[part].push(line);
  }
  return parts;
};
