import { clean } from '../../clean.ts';
import type { Desk } from '../../desk.ts';
import type { Cell } from '../../paper.ts';
import { lines, textOf, whole } from '../../passage.ts';
import { recordsIn } from '../../records.ts';
import { itemsIn, tablesIn, type Section } from '../../sections.ts';
import { readDuration } from '../../values/duration.ts';
import { vocabulary } from '../../words.ts';
import { cellText, isDash, takeItem, type Field } from './fields.ts';

/** What is remarked of a step says more of how it is done. */
const detailOf = (desk: Desk, { title, detail, remark }: Partial<Record<'title' | 'detail' | 'remark', Cell>>, path: string) => {
  const said = [title && detail, remark && !isDash(remark.text.trim()) ? remark : undefined].filter((cell) => cell !== undefined);
  return said.length > 0 ? { detail: said.map((cell) => desk.take(whole(cell), `${path}.detail`)).join(' ') } : {};
};

/** ขั้นตอนและระยะเวลา. */
export const steps = (desk: Desk, section: Section<Field>): Record<string, unknown>[] => {
  const fromTables = tablesIn(section).flatMap((table) => {
    const records = recordsIn(table, vocabulary<'number' | 'title' | 'detail' | 'time' | 'responsible' | 'remark'>('step-columns'));
    if (!records) return [];
    for (const cell of records.headings) if (cell.text.trim()) desk.settlePiece(cell, 'หัวคอลัมน์ที่ใช้จับคู่');
    return records.rows.flatMap((row, index) => {
      const time = row.time && readDuration(row.time.text);
      const title = row.title ?? row.detail;
      if (!title || !row.time || !time) {
        desk.ask(`${section.heading.piece.place}: ขั้นตอนที่ ${index + 1} อ่านระยะเวลาไม่ได้ จึงอยู่ในไฟล์ตรวจ ให้เพิ่มใน steps`);
        return [];
      }
      const path = `steps[${index}]`;
      if (row.number) desk.settle(whole(row.number), 'ลำดับของขั้นตอน ใช้จับคู่');
      const responsible = cellText(desk, row.responsible, `${path}.responsible`);
      // A cell of several lines says first what is done, and then how.
      const [name, ...how] = row.title && row.detail ? [whole(title)] : lines(whole(title));
      if (!responsible) desk.ask(`ขั้นตอนที่ ${index + 1} ไม่มีผู้รับผิดชอบ ให้เพิ่ม responsible`);
      return [
        {
          title: name && takeItem(desk, [name], `${path}.title`),
          ...(how.length > 0 && { detail: how.map((line) => desk.take(line, `${path}.detail`)).join(' ') }),
          ...detailOf(desk, row, path),
          time: (desk.read(whole(row.time), `${path}.time`, clean(row.time.text)), time),
          ...(responsible && { responsible }),
        },
      ];
    });
  });
  if (fromTables.length > 0) return fromTables;
  return itemsIn(section).flatMap((item, index) => {
    const text = clean(item.map(textOf).join(' '));
    const time = readDuration(text);
    if (!time) return [];
    desk.ask(`ขั้นตอนที่ ${index + 1} ไม่มีช่องผู้รับผิดชอบในเอกสาร ให้เพิ่ม responsible`);
    return [{ title: takeItem(desk, item, `steps[${index}].title`), time }];
  });
};
