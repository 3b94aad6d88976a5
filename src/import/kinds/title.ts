import { bare, clean } from '../clean.ts';
import type { Desk } from '../desk.ts';
import { piecesOf } from '../paper.ts';
import { groups, whole } from '../passage.ts';

const LONGEST = 300;
const SUBJECT = /^\s*(?<label>เรื่อง\s*[:：]?)\s+(?<subject>\S.*)$/ds;

/** The first text that is a title of the kind, with the line below where it says only the kind; else the first short text. */
export const titleOf = (desk: Desk, kind: RegExp): string => {
  const pieces = piecesOf(desk.paper).filter(({ text }) => text.trim() !== '' && clean(text).length <= LONGEST);
  const found = pieces.find(({ text }) => kind.test(bare(text))) ?? pieces[0];
  if (!found) return clean(desk.paper.file.replace(/\.\w+$/, ''));
  // A letter says what it is about: เรื่อง รายงานผลการอบรม.
  const { label, subject } = groups(whole(found), SUBJECT) ?? {};
  if (label) desk.settle(label, 'ชื่อช่องที่ใช้จับคู่');
  const title = desk.take(subject ?? whole(found), 'title');
  const next = pieces[pieces.indexOf(found) + 1];
  if (next && /^(?:เรื่อง|หลักสูตร|โครงการ)/.test(next.text.trim()) && title.length + next.text.length < LONGEST)
    return `${title} ${desk.take(whole(next), 'title')}`;
  return title;
};
