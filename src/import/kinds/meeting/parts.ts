import { bare } from '../../clean.ts';
import type { Desk } from '../../desk.ts';
import { namesIn } from '../../names.ts';
import { gridOf, type Block } from '../../paper.ts';
import { groups, textOf, whole, type Passage } from '../../passage.ts';
import { reasonIn } from './reason.ts';

/** A line of minutes: a paragraph, or the cells of a row; of a table of figures with what its columns are called. */
export type Line = Passage[] & { columns?: readonly Passage[] };

const LEAST_COLUMNS = 3;
const COUNTS = /^[\d๐-๙]+[.)]?$/;

/** Whether rows are a table of its own, and not who says what: of three columns, or counted. */
const isOfFigures = ([, ...rows]: readonly Line[]): boolean =>
  rows.length > 0 && rows.every((row) => row.length >= LEAST_COLUMNS || (row.length > 1 && COUNTS.test(textOf(row[0]!).trim())));

const linesOf = (blocks: readonly Block[]): Line[] =>
  blocks.flatMap((block): Line[] => {
    if (block.kind === 'picture') return [];
    if (block.kind !== 'table') return [[whole(block)]];
    const rows: Line[] = gridOf(block)
      .map((row) => [...new Set(row)].flatMap((cell) => (cell?.text.trim() ? [whole(cell)] : [])))
      .filter((row) => row.length > 0);
    const [columns] = rows;
    if (columns && columns.length > 1 && isOfFigures(rows)) for (const row of rows) row.columns = columns;
    return rows;
  });

const PRESENT = /^(?:ราย(?:ชื่อ|นาม))?ผู้(?:เข้า)?(?:ร่วม)?(?:มา)?ประชุม$/;
const OTHERS = /^(?:ราย(?:ชื่อ|นาม))?ผู้(?:เข้า)ร่วมประชุม$/;
const ABSENT = /^(?:ราย(?:ชื่อ|นาม))?(?:กรรมการ)?ผู้ไม่(?:ได้)?(?:มา|เข้า)(?:ร่วม)?ประชุม/;
export const BEGIN = /^เริ่มประชุม|^เปิดประชุม/;
const OUTCOMES = /^(?:สิ่งที่ต้องทำต่อ|สรุปงานที่มอบหมาย|งานที่มอบหมาย|เรื่องที่ต้องดำเนินการต่อ)$/;
export const END = /^(?:เลิก|ปิด)(?:การ)?ประชุม/;
export const AGENDA = /^(?:ระเบียบ)?วาระ(?:การประชุม)?ที่\s*(?<number>[\d๐-๙]{1,2})\s*(?<title>.*)$/ds;

/** A heading, what stands in brackets behind it, and what follows on its line. */
const HEADING = /^(?<heading>[^(:：]*?(?:ประชุม|ต้องทำต่อ|มอบหมาย|ดำเนินการต่อ))\s*(?<remark>\([^)]*\))?[\s:：–-]*(?<rest>.*)$/ds;

/** What says no more than the list below. */
const SAYS_NOTHING = /^[\s(-]*(?:ต่อ|ไม่มี|ถ้ามี|(?:จำนวน|รวม)?\s*[\d๐-๙]+\s*(?:คน|ท่าน|ราย))?[\s)-]*$/;

/** Settles the words of a heading and gives what of its line belongs to the list, and why all of the list were absent. */
const settleHeading = (desk: Desk, line: Passage, isOfAbsent: boolean): { member?: Passage | undefined; reason?: Passage } => {
  const { heading, remark, rest } = groups(line, HEADING) ?? { heading: line };
  desk.settle(heading!, 'หัวข้อที่ใช้จับคู่');
  const isMember = rest !== undefined && namesIn(rest).length > 0;
  let why: Passage | undefined;
  for (const more of [remark, isMember ? undefined : rest]) {
    const told = more && isOfAbsent && !why ? reasonIn(more) : undefined;
    if (more && SAYS_NOTHING.test(textOf(more))) desk.settle(more, 'ข้อความหลังหัวข้อที่ใช้จับคู่');
    else if (told && !told.before) {
      why = told.reason;
      if (told.lead) desk.settle(told.lead, 'คำนำของสาเหตุ ใช้จับคู่');
    } else if (more) desk.review(more, 'ข้อความหลังหัวข้อ ไม่มีช่อง');
  }
  return { member: isMember ? rest : undefined, ...(why && { reason: why }) };
};

type Part = 'head' | 'present' | 'others' | 'absent' | 'body' | 'outcomes' | 'end';

/** Which part of the minutes each line is in. */
export const partsOf = (desk: Desk): { parts: Record<Part, Line[]>; reasonOfAll: Passage | undefined } => {
  const parts: Record<Part, Line[]> = { head: [], present: [], others: [], absent: [], body: [], outcomes: [], end: [] };
  let part: Part = 'head';
  let reasonOfAll: Passage | undefined;
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
      const { member, reason } = settleHeading(desk, first!, part === 'absent');
      if (member) parts[part].push([member]);
      reasonOfAll ??= reason;
      continue;
    }
    // Nobody is absent.
    if (['others', 'absent'].includes(part) && /^-*ไม่มี-*$/.test(text)) {
      desk.settle(first!, 'ไม่มีผู้ใด ใช้จับคู่');
      continue;
    }
    parts[part].push(line);
  }
  return { parts, reasonOfAll };
};
