import { clean } from '../clean.ts';
import type { Desk } from '../desk.ts';
import { piecesOf } from '../paper.ts';

/** The department that a paper names most often; it is asked for where there is none. */
export const departmentIn = (desk: Desk): string | undefined => {
  const text = piecesOf(desk.paper)
    .map((piece) => clean(piece.text))
    .join('\n');
  // The line that says whose the paper is counts more than how often others are named.
  const [, named] = /(?:หน่วยงาน|ส่วนราชการ|กอง)(?:ที่|เจ้าของ)?(?:รับผิดชอบ|เรื่อง)\s*[:：]\s*(.+)/.exec(text) ?? [];
  const owner = desk.town.departments.find(({ title }) => named?.includes(title));
  if (owner) return owner.id;
  const [most] = desk.town.departments
    .map(({ id, title }) => ({ id, count: text.split(title).length - 1 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
  if (!most) {
    const known = desk.town.departments.map(({ id, title }) => `${id} (${title})`).join(', ');
    desk.ask(`ไม่พบชื่อส่วนราชการในเอกสาร ให้เพิ่ม department เป็น ${known || 'รหัสส่วนราชการ'}`);
  }
  return most?.id;
};
