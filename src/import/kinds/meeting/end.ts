import { bare } from '../../clean.ts';
import type { Desk } from '../../desk.ts';
import { namesIn } from '../../names.ts';
import { lines as linesIn, textOf, trim } from '../../passage.ts';
import { withoutMark } from '../../sections.ts';
import { END, type Line } from './parts.ts';
import { timeIn } from './time.ts';

type Fields = Record<string, unknown>;

const CLOSING = /ผู้(?:จด|บันทึก|ตรวจ|รับรอง)(?:รายงาน)?(?:การประชุม)?/;
const roleIn = (text: string): 'recorder' | 'certifier' | undefined =>
  CLOSING.test(text) ? (/จด|บันทึก/.test(text) ? 'recorder' : 'certifier') : undefined;
/** A line to sign on. */
const SIGNATURE = /^\(?ลงชื่อ\)?[\s.…_]*$/;

/** What is to be done after the meeting. */
export const outcomesOf = (desk: Desk, lines: readonly Line[]): Fields => {
  const texts = lines.flat().map((passage, index) => desk.take(withoutMark(trim(passage)), `outcomes[${index}]`));
  return texts.length > 0 ? { outcomes: texts } : {};
};

/** When the meeting ended, and by post who wrote and who looked over the minutes. */
export const endOf = (desk: Desk, lines: readonly Line[]): Fields => {
  const fields: Fields = {};
  let role: 'recorder' | 'certifier' | undefined;
  for (const passage of lines.flat()) {
    const time = END.test(bare(textOf(passage))) ? timeIn(passage) : undefined;
    if (time && fields['end'] === undefined) {
      fields['end'] = desk.read(time.passage, 'end', time.time);
      continue;
    }
    // A cell of a table of signatures has what stands below each other elsewhere; its role may be the last of its lines.
    const parts = linesIn(passage);
    role = parts.map((part) => roleIn(textOf(part))).find((found) => found !== undefined) ?? role;
    for (const part of parts) {
      const text = textOf(part);
      if (roleIn(text)) desk.review(part, 'หัวข้อที่ใช้จับคู่');
      else if (role && fields[role] === undefined && !SIGNATURE.test(text)) {
        const names = namesIn(part);
        for (const name of names) desk.review(name, 'ชื่อบุคคล ใช้ตำแหน่งแทน');
        if (names.length === 0 && /[ก-๙]/.test(text)) fields[role] = desk.take(part, role);
      }
    }
  }
  return fields;
};
