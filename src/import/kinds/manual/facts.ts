import { toArabicDigits } from '../../../thai/digits.ts';
import { readDay } from '../../../thai/typed-values.ts';
import { bare, clean } from '../../clean.ts';
import type { Desk } from '../../desk.ts';
import { piecesOf } from '../../paper.ts';
import { groups, textOf, whole } from '../../passage.ts';
import { daysIn } from '../../values/day.ts';
import { readDuration } from '../../values/duration.ts';

const TOTAL = /^(?:รวม)?ระยะเวลา(?:ดำเนินการ|ทั้งหมด|การให้บริการ)?(?:รวม|ทั้งสิ้น)|^รวม(?:ระยะ)?เวลา/;

/** The total that the paper prints, and the reason for it in the lines below. */
export const totalTime = (desk: Desk): { totalTime?: unknown; totalTimeNote?: string } => {
  const { blocks } = desk.paper;
  const pieces = piecesOf(desk.paper);
  for (const piece of pieces) {
    if (!TOTAL.test(bare(piece.text)) || piece.text.length > 120) continue;
    // What stands in brackets is a limit: รวม 43 วัน (ไม่เกิน 45 วัน).
    const time = readDuration(clean(piece.text)) ?? readDuration(clean(piece.text.replace(/\([^)]*\)/g, '')));
    if (!time) continue;
    desk.read(whole(piece), 'totalTime', clean(piece.text));
    const next = blocks[blocks.findIndex((block) => block === piece) + 1];
    const isNote = next?.kind === 'paragraph' && next !== blocks[0] && next.text.length < 400 && NOTE.test(next.text.trim());
    return { totalTime: time, ...(isNote && { totalTimeNote: desk.take(whole(next), 'totalTimeNote') }) };
  }
  return {};
};
/** How a line begins that says why a total is as it is. */
const NOTE = /^\(?(?:หมายเหตุ|ทั้งนี้|ตาม|นับ|ไม่รวม|(?:กฎหมาย|ระเบียบ|ข้อบัญญัติ|เทศบัญญัติ|พ\.ร\.บ\.|พระราชบัญญัติ).*กำหนด)/;

/** When a manual came into force: a day, a month or a year, as far as it says. */
export const issuedIn = (desk: Desk): string | undefined => {
  for (const piece of piecesOf(desk.paper)) {
    const found = groups(whole(piece), /(?:ประกาศใช้|วันที่เผยแพร่|วันที่ประกาศ|เริ่มใช้)(?:เมื่อ)?(?:วันที่)?\s*[:：]?\s*(?<when>.+)$/ds)?.['when'];
    if (!found) continue;
    const [day] = daysIn(found);
    if (day) return desk.read(day.passage, 'issued', day.day);
    const month = readDay(`1 ${clean(textOf(found))}`);
    if (month && 'day' in month) return desk.read(found, 'issued', month.day.slice(0, 7));
    const [, year] = /^(?:พ\.?\s?ศ\.?|ปี)?\s*(2[45]\d\d)$/.exec(toArabicDigits(clean(textOf(found)))) ?? [];
    if (year) return desk.read(found, 'issued', String(Number(year) - 543));
  }
  return undefined;
};

/** The name of the service, without the words that it is a manual. */
export const titleOf = (desk: Desk): string => {
  const piece = piecesOf(desk.paper).find(({ text }) => text.includes('คู่มือ')) ?? piecesOf(desk.paper)[0]!;
  const named = groups(whole(piece), /^\s*คู่มือ(?:สำหรับ)?(?:ประชาชน|การปฏิบัติงาน)\s*(?:เรื่อง|[:：])?\s*(?<name>.+)$/ds)?.['name'];
  if (named && textOf(named)) {
    desk.settle({ ...whole(piece), end: named.start }, 'หัวข้อที่ใช้จับคู่');
    return desk.take(named, 'title');
  }
  const pieces = piecesOf(desk.paper);
  const next = pieces[pieces.indexOf(piece) + 1];
  // A line that says only what it is has its subject below.
  if (/^คู่มือ(?:สำหรับ)?(?:ประชาชน|การปฏิบัติงาน)$/.test(bare(piece.text)) && next && next.text.length < 200) {
    desk.settlePiece(piece, 'หัวข้อที่ใช้จับคู่');
    const { label, subject } = groups(whole(next), /^\s*(?<label>เรื่อง\s*[:：]?)\s*(?<subject>\S.*)$/ds) ?? {};
    if (label) desk.settle(label, 'หัวข้อที่ใช้จับคู่');
    return desk.take(subject ?? whole(next), 'title');
  }
  return desk.take(whole(piece), 'title');
};
