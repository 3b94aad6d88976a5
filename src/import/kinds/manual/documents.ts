import { APPLICANTS } from '../../../schemas/vocabulary.ts';
import { toArabicDigits } from '../../../thai/digits.ts';
import { bare, clean } from '../../clean.ts';
import type { Desk } from '../../desk.ts';
import type { Cell } from '../../paper.ts';
import { textOf, whole, type Passage } from '../../passage.ts';
import { recordsIn } from '../../records.ts';
import type { Section } from '../../sections.ts';
import { vocabulary } from '../../words.ts';
import { cellText, isDash, type Field } from './fields.ts';

const countIn = (desk: Desk, cell: Cell | undefined, field: string): number | undefined => {
  if (!cell) return undefined;
  const [digits] = /\d+/.exec(toArabicDigits(cell.text)) ?? [];
  return digits === undefined ? undefined : desk.read(whole(cell), field, Number(digits));
};

/** `ฉบับจริง ๑ ฉบับ สำเนา ๒ ฉบับ` in one cell. */
const countsIn = (desk: Desk, cell: Cell | undefined, path: string): { originals?: number; copies?: number } => {
  if (!cell) return {};
  const text = toArabicDigits(cell.text);
  const count = (name: RegExp): number | undefined => {
    const found = name.exec(text);
    return found ? Number(found[1]) : undefined;
  };
  const [originals, copies] = [count(/(?:ฉบับจริง|ต้นฉบับ)\s*(\d{1,2})/), count(/สำเนา\s*(\d{1,2})/)];
  desk.read(whole(cell), path, clean(cell.text));
  return { ...(originals && { originals }), ...(copies && { copies }) };
};

/** Who hands in the documents of a table, as the line above it says: `นิติบุคคล กรณีมอบอำนาจ`. */
const whoOf = (desk: Desk, caption: Passage | undefined): { applicant?: string; case?: string } => {
  if (!caption || textOf(caption).length > LONGEST_CAPTION) return {};
  const applicant = Object.entries(APPLICANTS).find(([, label]) => textOf(caption).includes(label));
  const text = clean(textOf(caption));
  const only = /กรณี\s*(.+?)\s*\)?$/.exec(applicant ? text.replace(applicant[1], '').trim() : text)?.[1];
  const isEverybody = /^(?:ผู้ยื่น)?ทุก(?:ราย|คน|ประเภท)$|ผู้ยื่นทุกราย/.test(text);
  if (!applicant && !only && !isEverybody) {
    // ๙.๑ เอกสารยืนยันตัวตนที่ออกโดยหน่วยงานภาครัฐ only names the table.
    if (/^เอกสาร/.test(bare(text))) desk.review(caption, 'หัวข้อที่ใช้จับคู่');
    return {};
  }
  desk.review(caption, 'ผู้ยื่นเอกสาร ใช้จับคู่');
  return { ...(applicant && { applicant: applicant[0] }), ...(only && { case: desk.read(caption, 'documents.case', only) }) };
};
const LONGEST_CAPTION = 120;

/** รายการเอกสาร, by who hands them in. */
export const documents = (desk: Desk, section: Section<Field>): Record<string, unknown>[] => {
  const made: Record<string, unknown>[] = [];
  section.blocks.forEach((block, at) => {
    if (block.kind !== 'table') return;
    const records = recordsIn(
      block,
      vocabulary<'number' | 'name' | 'issuer' | 'originals' | 'copies' | 'counts' | 'unit' | 'remark'>('document-columns'),
    );
    if (!records) return;
    const above = section.blocks[at - 1];
    const who = whoOf(desk, above && 'text' in above ? whole(above) : undefined);
    for (const cell of records.headings) if (cell.text.trim()) desk.reviewPiece(cell, 'หัวคอลัมน์ที่ใช้จับคู่');
    for (const row of records.rows) {
      const path = `documents[${made.length}]`;
      if (!row.name) continue;
      if (row.number) desk.review(whole(row.number), 'ลำดับของเอกสาร ใช้จับคู่');
      if (row.unit) desk.review(whole(row.unit), 'หน่วยนับเอกสาร ใช้จับคู่');
      const [originals, copies] = [countIn(desk, row.originals, `${path}.originals`), countIn(desk, row.copies, `${path}.copies`)];
      const [issuer, remark] = [cellText(desk, row.issuer, `${path}.issuer`), cellText(desk, row.remark, `${path}.remark`)];
      made.push({
        name: cellText(desk, row.name, `${path}.name`),
        ...who,
        ...(issuer && !isDash(issuer) && { issuer }),
        ...(originals && { originals }),
        ...(copies && { copies }),
        ...countsIn(desk, row.counts, path),
        ...(remark && !isDash(remark) && { remark }),
      });
    }
  });
  return made;
};
