import type { Changes, EntryChange } from './changes.ts';
import type { Consequence } from './consequences.ts';
import { shortened, type Piece } from './words.ts';

/** What is compared with what, in words. */
export interface Compared {
  from: string;
  to: string;
}

export const TITLE = 'สิ่งที่จะเปลี่ยน';
export const KINDS: Record<EntryChange['kind'], string> = { added: 'เพิ่ม', changed: 'แก้', removed: 'ลบ' };
export const NOTHING = 'ไม่มีอะไรในเนื้อหาเปลี่ยน';
export const BODY = 'เนื้อหา';
export const CONSEQUENCES = 'ผลที่ตามมา';
export const FAULTY = 'ไฟล์ที่ยังมีข้อผิดพลาด จึงยังไม่นับในผลที่ตามมา (ดูวิธีแก้ด้วย npm run check:content)';
export const FILES = 'ภาพและเอกสาร';

/** `เพิ่ม 1 รายการ · แก้ 2 รายการ`. */
export const counted = ({ entries }: Changes): string =>
  (['added', 'changed', 'removed'] as const)
    .map((kind) => ({ kind, count: entries.filter((entry) => entry.kind === kind).length }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => `${KINDS[kind]} ${count} รายการ`)
    .join(' · ');

export const isEmpty = ({ entries, files, plans, faulty }: Changes): boolean =>
  entries.length + files.length + plans.length + faulty.length === 0;

export const fromTo = ({ what, before, after }: Consequence): string => `${what}: ${before} → ${after}`;
export const proofText = ({ kind, title }: { kind: 'added' | 'removed'; title: string }): string =>
  `${kind === 'added' ? 'หลักฐานเพิ่ม' : 'หลักฐานที่หายไป'}: ${title}`;

const marked = (passage: readonly Piece[]): string =>
  shortened(passage)
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'removed' ? `[ตัดออก: ${text}]` : `[เพิ่ม: ${text}]`))
    .join('');

const indented = (depth: number, text: string): string =>
  text
    .split('\n')
    .map((line) => '  '.repeat(depth) + line)
    .join('\n');

/** The changes for a terminal. */
export const changesAsText = (changes: Changes, { from, to }: Compared): string => {
  if (isEmpty(changes)) return `✓ ${NOTHING} (เทียบ${from} กับ${to})`;
  const { entries, files, plans, faulty } = changes;
  return [
    `${TITLE}: ${changes.town}`,
    `จาก${from} เป็น${to}`,
    ...(entries.length > 0 ? ['', counted(changes)] : []),
    ...entries.flatMap(({ kind, label, title, path, fields, body }) => [
      '',
      `${KINDS[kind]} ${label}: ${title} (${path})`,
      ...fields.flatMap(({ where, before, after }) => [
        indented(1, where.join(' › ')),
        ...(before === undefined ? [] : [indented(2, `เดิม: ${before}`)]),
        ...(after === undefined ? [] : [indented(2, kind === 'added' ? after : `ใหม่: ${after}`)]),
      ]),
      ...(body.length > 0 ? [indented(1, BODY), ...body.map((passage) => indented(2, marked(passage)))] : []),
    ]),
    ...(files.length > 0 ? ['', FILES, ...files.map(({ kind, path }) => indented(1, `${KINDS[kind]} ${path}`))] : []),
    ...(plans.length > 0 ? ['', CONSEQUENCES] : []),
    ...plans.flatMap(({ plan, figures, rows }) => [
      indented(1, plan),
      ...figures.map((figure) => indented(2, fromTo(figure))),
      ...rows.flatMap(({ row, changes: own, proofs }) => [
        indented(2, row),
        ...own.map((change) => indented(3, fromTo(change))),
        ...proofs.map((proof) => indented(3, proofText(proof))),
      ]),
    ]),
    ...(faulty.length > 0 ? ['', FAULTY, ...faulty.map((path) => indented(1, path))] : []),
  ].join('\n');
};
