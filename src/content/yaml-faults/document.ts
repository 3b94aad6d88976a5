import type { Fault } from '../fault.ts';
import { beginsItem } from '../yaml-lines.ts';
import { fault } from './writing.ts';

/** A second document in a file of one. */
export const findDocuments = (yaml: string): Fault[] => {
  const marks = [...yaml.matchAll(/^(?:---|\.\.\.)(?=[ \t]|$).*$/gm)];
  const second = marks.find(
    ({ index }) =>
      yaml
        .slice(0, index)
        .replace(/^[ \t]*#.*$/gm, '')
        .trim() !== '',
  );
  if (!second) return [];
  const end = second.index + second[0].length;
  const below = yaml
    .slice(end)
    .replace(/^[ \t]*(?:#.*|---|\.\.\.)$/gm, '')
    .trim();
  if (!below && second[0].startsWith('...')) return [];
  if (!below)
    return [
      fault('yaml-one-document', second.index, `ไฟล์ .yaml ไม่ต้องมี --- ปิดท้าย`, 'ลบบรรทัด --- นี้', {
        start: second.index,
        end: Math.min(end + 1, yaml.length),
        text: '',
      }),
    ];
  return [
    beginsItem(below)
      ? fault('yaml-one-document', second.index, `มีข้อมูลสองชุดในไฟล์เดียว คั่นด้วย ${second[0].trim()}`, 'ลบบรรทัดคั่นนี้ หรือแยกชุดหลังไปเป็นอีกไฟล์')
      : fault('yaml-one-document', second.index, 'ไฟล์ .yaml มีเนื้อหาใต้ข้อมูลไม่ได้', 'เปลี่ยนนามสกุลไฟล์เป็น .md เพื่อเขียนเนื้อหาใต้บรรทัด ---'),
  ];
};
