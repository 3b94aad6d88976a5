import { bare } from './clean.ts';
import type { Desk } from './desk.ts';
import type { Piece } from './paper.ts';
import { whole } from './passage.ts';
import { daysIn, type FoundDay } from './values/day.ts';

const LONGEST_HEAD = 12;

/** The lines at the head of a memorandum (บันทึกข้อความ), down to whom it is for; none where the paper is no memorandum. */
export const memoHead = ({ paper }: Desk): Piece[] => {
  const pieces = paper.blocks.flatMap((block): Piece[] => (block.kind === 'picture' ? [] : block.kind === 'table' ? block.cells : [block]));
  const start = pieces.slice(0, LONGEST_HEAD).findIndex(({ text }) => bare(text) === 'บันทึกข้อความ');
  if (start < 0) return [];
  const end = pieces.findIndex(({ text }, index) => index > start && index <= start + LONGEST_HEAD && /^\s*เรียน(?:\s|$)/.test(text));
  return end < 0 ? [] : pieces.slice(start, end + 1);
};

/** The day of a memorandum. */
export const memoDay = (desk: Desk): FoundDay | undefined =>
  memoHead(desk)
    .flatMap((piece) => (/วันที่/.test(piece.text) ? daysIn(whole(piece)) : []))
    .at(0);
