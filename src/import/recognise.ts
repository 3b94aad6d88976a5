import { bare } from './clean.ts';
import type { Kind } from './kinds/kinds.ts';
import { findTables } from './kinds/plan/find.ts';
import { piecesOf, type Paper } from './paper.ts';
import { sectionsOf } from './sections.ts';
import { vocabulary } from './words.ts';

/** What a paper is taken for, and why, in Thai. */
export interface Recognised {
  kind: Kind;
  why: string;
}

/** How far from its beginning a paper says what it is. */
const TITLE_PIECES = 20;
const LONGEST_TITLE = 200;

/** What titles say, as `bare` leaves them; the more special before the more general. */
const TITLES: readonly (readonly [Kind, RegExp])[] = [
  ['meeting', /^(?:ร่าง|สำเนา)?(?:รายงานการประชุม|บันทึกการประชุม|สรุปการประชุม)/],
  [
    'training-report',
    /รายงานผลการ(?:เข้ารับการ|เข้าร่วม|ไป)?(?:ฝึก)?(?:อบรม|สัมมนา|ประชุมเชิงปฏิบัติการ|ศึกษาดูงาน|พัฒนา)|รายงานการ(?:ฝึก)?อบรม|รายงานการเดินทางไปราชการ/,
  ],
  ['cop-summary', /สรุป(?:ผล)?(?:การ)?(?:เสวนา|แลกเปลี่ยนเรียนรู้|กิจกรรมแลกเปลี่ยน|ชุมชนนักปฏิบัติ|บทเรียน|cop)|ชุมชนนักปฏิบัติ|ถอดบทเรียน/],
  ['activity', /^(?:รายงาน|สรุป)(?:สรุป)?ผล(?:การ)?(?:ดำเนิน(?:งาน|การ)?|จัด)?(?:ตาม)?(?:โครงการ|กิจกรรม)/],
  ['assessment', /แบบประเมิน(?:องค์กร|ตนเอง|ผล)|ผลการประเมินตนเอง/],
  ['manual', /^คู่มือ(?:สำหรับ)?ประชาชน|^คู่มือการปฏิบัติงาน|^คู่มือ/],
  ['plan', /^แผน(?:การ|ปฏิบัติการ)?(?:การ)?จัดการ(?:องค์)?ความรู้|kmactionplan/],
  ['asset', /^(?:องค์ความรู้|ขุมความรู้|แก่นความรู้|เทคนิค|วิธีการ)/],
];

const LEAST_SECTIONS = 3;

/** What a paper is, as far as its title, its tables and its headings say. */
export const recognise = (paper: Paper): Recognised => {
  const pieces = piecesOf(paper);
  for (const { text, place } of pieces.slice(0, TITLE_PIECES)) {
    if (text.length > LONGEST_TITLE) continue;
    const found = TITLES.find(([, pattern]) => pattern.test(bare(text)));
    if (found) return { kind: found[0], why: `${place} เขียนว่า “${text.replace(/\s+/g, ' ').slice(0, 60)}”` };
  }
  const [table] = findTables(paper);
  if (table) {
    const headings = table.columns.flatMap(({ field, heading }) => (field ? [heading.replace(/\s+/g, '')] : []));
    return { kind: 'plan', why: `มีตารางที่มีหัวคอลัมน์ ${[...new Set(headings)].slice(0, 4).join(', ')}` };
  }
  if (pieces.filter(({ text }) => /^ระเบียบวาระที่|^มติที่ประชุม/.test(text.trim())).length > 1)
    return { kind: 'meeting', why: 'มีระเบียบวาระและมติที่ประชุม' };
  const headings = sectionsOf(paper.blocks, vocabulary('manual-sections'));
  if (new Set(headings.map(({ field }) => field)).size >= LEAST_SECTIONS)
    return {
      kind: 'manual',
      why: `มีหัวข้อ ${headings
        .slice(0, 3)
        .map(({ heading }) => heading.piece.text.slice(heading.start, heading.end).trim())
        .join(', ')}`,
    };
  return { kind: 'asset', why: 'ไม่พบสิ่งที่บอกว่าเป็นเอกสารชนิดอื่น เนื้อความทั้งหมดจะเป็นเนื้อหา' };
};
